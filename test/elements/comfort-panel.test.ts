import { assert } from 'chai';
import { html } from 'lit';
import type { VisitSetting } from '../../src/core/player.ts';
import type { ComfortPanel } from '../../src/elements/comfort-panel.ts';
import '../../src/elements/comfort-panel.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';

const CHOSEN: Required<VisitSetting> = { theme: 'dark', size: 130, volume: 50, reach: false };

async function shown(theme: 'light' | 'dark' | 'contrast' = 'light'): Promise<ComfortPanel> {
  const { element } = await fixture<ComfortPanel>(html`<comfort-panel style="animation:none" .chosen=${CHOSEN}></comfort-panel>`, { theme });
  await element.updateComplete;
  return element;
}

describe('comfort-panel', () => {
  it('shows what is chosen, and asks for what is touched', async () => {
    const element = await shown();
    const pressed = [...element.renderRoot.querySelectorAll('[aria-pressed="true"]')].map((button) => button.getAttribute('aria-label'));
    assert.deepEqual(pressed, ['130 %', 'Тёмные', 'Громкость 40 %']);
    const asked: VisitSetting[] = [];
    element.addEventListener('setting-request', ({ setting }) => { asked.push(setting); });
    for (const label of ['200 %', 'Контрастные', 'Без звука']) element.renderRoot.querySelector<HTMLButtonElement>(`[aria-label='${label}']`)!.click();
    assert.deepEqual(asked, [{ size: 200 }, { theme: 'contrast' }, { volume: 0 }]);
  });

  it('is done with by its button and by Escape', async () => {
    const element = await shown();
    let calls = 0;
    element.addEventListener('comfort-closed', () => { calls += 1; });
    element.renderRoot.querySelector<HTMLButtonElement>('section > button')!.click();
    const escape = new KeyboardEvent('keydown', { code: 'Escape', bubbles: true, composed: true, cancelable: true });
    element.renderRoot.querySelector('section')!.dispatchEvent(escape);
    assert.deepEqual([calls, escape.defaultPrevented], [2, true]);
  });

  it('takes the focus', async () => {
    const element = await shown();
    assert.equal(element.shadowRoot!.activeElement?.localName, 'section');
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`is accessible (${theme})`, async () => {
      await assertAccessible(await shown(theme));
    });
  }
});
