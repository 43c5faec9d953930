import { assert } from 'chai';
import { html } from 'lit';
import type { VisitSetting } from '../../src/core/player.ts';
import type { ComfortPanel } from '../../src/elements/comfort-panel.ts';
import type { KormeComfort } from '../../src/elements/korme-comfort.ts';
import '../../src/elements/korme-comfort.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';

const CHOSEN: Required<VisitSetting> = { theme: 'light', size: 100, volume: 100, reach: false };

async function opened(): Promise<KormeComfort> {
  const { element } = await fixture<KormeComfort>(html`<korme-comfort style="position:relative;margin-top:500px" .chosen=${CHOSEN}></korme-comfort>`);
  element.renderRoot.querySelector('button')!.click();
  await element.updateComplete;
  return element;
}

const panel = (element: KormeComfort): ComfortPanel | null => element.renderRoot.querySelector('comfort-panel');

describe('korme-comfort', () => {
  it('opens its panel, and closes it with the same button', async () => {
    const element = await opened();
    assert.isNotNull(panel(element));
    element.renderRoot.querySelector('button')!.click();
    await element.updateComplete;
    assert.isNull(panel(element));
  });

  it('closes its panel at a touch beside it, not at one on it', async () => {
    const element = await opened();
    panel(element)!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await element.updateComplete;
    assert.isNotNull(panel(element));
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await element.updateComplete;
    assert.isNull(panel(element));
  });

  it('gives the focus back when the panel is done with', async () => {
    const element = await opened();
    panel(element)!.renderRoot.querySelector<HTMLButtonElement>('section > button')!.click();
    await element.updateComplete;
    assert.isNull(panel(element));
    assert.equal(element.shadowRoot!.activeElement?.className, 'comfort');
  });

  it('leaves nothing open when nobody is there', async () => {
    const element = await opened();
    element.resting = true;
    await element.updateComplete;
    assert.isNull(panel(element));
  });

  it('asks for everything within reach, and for the opposite', async () => {
    const element = await opened();
    const asked: VisitSetting[] = [];
    element.addEventListener('setting-request', ({ setting }) => { asked.push(setting); });
    const reach = element.renderRoot.querySelector<HTMLButtonElement>('.reach')!;
    reach.click();
    element.chosen = { ...CHOSEN, reach: true };
    await element.updateComplete;
    reach.click();
    assert.deepEqual(asked, [{ reach: true }, { reach: false }]);
  });

  it('is accessible', async () => {
    await assertAccessible(await opened());
  });
});
