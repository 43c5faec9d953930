import { assert } from 'chai';
import { html } from 'lit';
import type { KormeStillHere } from '../../src/elements/korme-still-here.ts';
import '../../src/elements/korme-still-here.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { ManualClock } from '../support/manual-clock.ts';

describe('korme-still-here', () => {
  it('counts down to nothing, and has the focus', async () => {
    const clock = new ManualClock();
    const { element } = await fixture<KormeStillHere>(html`<korme-still-here .seconds=${20}></korme-still-here>`, { clock });
    const count = (): string | null => element.renderRoot.querySelector('.count')!.textContent;
    await element.updateComplete;
    assert.equal(count(), '20');
    assert.equal(element.shadowRoot!.activeElement?.localName, 'button');
    await clock.advance(3000);
    await element.updateComplete;
    assert.equal(count(), '17');
    await clock.advance(60_000);
    await element.updateComplete;
    assert.equal(count(), '0');
  });

  it('says that somebody is there', async () => {
    const { element } = await fixture<KormeStillHere>(html`<korme-still-here></korme-still-here>`);
    let calls = 0;
    element.addEventListener('presence', () => { calls += 1; });
    element.renderRoot.querySelector('button')!.click();
    assert.equal(calls, 1);
  });

  it('lies over a picture that is looked at, and gives the focus back to what had it', async () => {
    const picture = document.body.appendChild(document.createElement('dialog'));
    picture.append(document.createElement('button'));
    picture.showModal();
    const button = picture.querySelector('button')!;
    button.focus();
    const { element } = await fixture<KormeStillHere>(html`<korme-still-here></korme-still-here>`);
    assert.equal(document.elementFromPoint(innerWidth / 2, innerHeight / 2), element);
    assert.equal(document.activeElement, element);
    element.remove();
    assert.equal(document.activeElement, button);
    picture.remove();
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`is accessible (${theme})`, async () => {
      const { element } = await fixture<KormeStillHere>(html`<korme-still-here style="animation:none"></korme-still-here>`, { theme });
      await element.updateComplete;
      await assertAccessible(element);
    });
  }
});
