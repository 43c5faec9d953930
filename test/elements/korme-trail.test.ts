import { assert } from 'chai';
import { html } from 'lit';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import type { KormeTrail } from '../../src/elements/korme-trail.ts';
import '../../src/elements/korme-trail.ts';
import type { OpenRequest } from '../../src/elements/events.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { PICTURE, sampleMenu } from '../support/sample.ts';

async function shown(section: string, theme: Theme = 'light'): Promise<KormeTrail> {
  const { element } = await fixture<KormeTrail>(html`<korme-trail .menu=${sampleMenu()} .section=${section} .organisation=${{ kk: 'Аудан', ru: 'Район' }} .logo=${{ url: PICTURE, width: 4, height: 3 }}></korme-trail>`, { theme });
  return element;
}

describe('korme-trail', () => {
  it('shows whose kiosk it is', async () => {
    const trail = await shown('');
    assert.equal(trail.renderRoot.querySelector('h1')?.textContent, 'Район');
    assert.isNotNull(trail.renderRoot.querySelector('img'));
  });

  it('keeps the place of the logo, so that nothing moves when it comes', async () => {
    const logo = (await shown('1.1')).renderRoot.querySelector('img')!;
    assert.deepEqual([logo.getAttribute('width'), logo.getAttribute('height')], ['4', '3']);
  });

  it('names the way from the menu to here', async () => {
    const steps = [...(await shown('1.1')).renderRoot.querySelectorAll('li')].map((step) => step.textContent);
    assert.deepEqual(steps, ['Программа', 'Сельская библиотека']);
  });

  it('leads to a section of the way', async () => {
    const trail = await shown('1.1');
    const asked = new Promise<OpenRequest>((resolve) => { trail.addEventListener('open-request', resolve); });
    trail.renderRoot.querySelector<HTMLButtonElement>('li button')?.click();
    assert.deepEqual((await asked).route, { kind: 'section', id: '1' });
  });

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => { await assertAccessible(await shown('1.1', theme)); });
  }
});
