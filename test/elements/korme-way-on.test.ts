import { assert } from 'chai';
import { html } from 'lit';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import type { KormeWayOn } from '../../src/elements/korme-way-on.ts';
import '../../src/elements/korme-way-on.ts';
import type { OpenRequest } from '../../src/elements/events.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';

const NEXT = { id: '1.2', title: { ru: 'Дороги' }, slides: 2 };

async function shown(following: typeof NEXT | null, theme: Theme = 'light'): Promise<KormeWayOn> {
  const { element } = await fixture<KormeWayOn>(html`<korme-way-on .section=${'1'} .following=${following}></korme-way-on>`, { theme });
  return element;
}

const foremost = (wayOn: KormeWayOn): HTMLElement => wayOn.renderRoot.querySelector<HTMLElement>('button.primary')!;

describe('korme-way-on', () => {
  it('offers the next deck by its name', async () => {
    const wayOn = await shown(NEXT);
    assert.include(foremost(wayOn).textContent, 'Продолжить: Дороги');
    const asked = new Promise<OpenRequest>((resolve) => { wayOn.addEventListener('open-request', resolve); });
    foremost(wayOn).click();
    assert.deepEqual((await asked).route, { kind: 'open', id: '1.2' });
  });

  it('takes the focus without choosing, so that a key held down does nothing', async () => {
    assert.equal((await shown(NEXT)).shadowRoot?.activeElement?.localName, 'section');
  });

  it('says which language the next deck’s title has', async () => {
    const { element } = await fixture<KormeWayOn>(html`<korme-way-on .following=${NEXT}></korme-way-on>`, { locale: 'kk' });
    assert.equal(element.renderRoot.querySelector('.primary [lang]')?.getAttribute('lang'), 'ru');
  });

  it('leads back to the section after the last deck', async () => {
    const wayOn = await shown(null);
    assert.include(foremost(wayOn).textContent, 'Назад к разделу');
    const asked = new Promise<OpenRequest>((resolve) => { wayOn.addEventListener('open-request', resolve); });
    foremost(wayOn).click();
    assert.deepEqual((await asked).route, { kind: 'section', id: '1' });
  });

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => { await assertAccessible(await shown(NEXT, theme)); });
  }
});
