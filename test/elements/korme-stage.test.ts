import { assert } from 'chai';
import { html } from 'lit';
import type { DeckView } from '../../src/core/player.ts';
import type { KormeStage } from '../../src/elements/korme-stage.ts';
import '../../src/elements/korme-stage.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeDeck } from '../support/make-deck.ts';
import { viewOf } from '../support/sample.ts';
import { visibleWords } from '../support/visible-words.ts';

const DECK = makeDeck('1', Array.from({ length: 7 }, (_, index) => ({ title: { ru: `Слайд ${index + 1}` }, text: { ru: 'Текст слайда' } })));
const LONG = makeDeck('2', [{ text: { ru: 'Слова одного очень длинного текста. '.repeat(200) } }, { title: { ru: 'Конец' } }]);

async function showing(view: DeckView): Promise<KormeStage> {
  const { element } = await fixture<KormeStage>(html`<korme-stage style="height: 600px"></korme-stage>`);
  element.addEventListener('pages-counted', ({ deck, slide, pages }) => {
    const shown = element.view;
    if (shown?.deck.id === deck) element.view = { ...shown, pages: new Map(shown.pages).set(slide, pages) };
  });
  await turnTo(element, view);
  return element;
}

/** As the player does: what was counted stays with the view. */
async function turnTo(stage: KormeStage, view: DeckView): Promise<void> {
  const settled = new Promise((resolve) => { stage.addEventListener('page-shown', resolve, { once: true }); });
  stage.view = view;
  await settled;
}

/** A finger that goes so many px to the left, on an element. */
function drag(target: Element, px: number): void {
  const point = (type: string, x: number): PointerEvent => new PointerEvent(type, { pointerId: 7, pointerType: 'touch', isPrimary: true, clientX: x, clientY: 200, bubbles: true, composed: true });
  for (const [type, x] of [['pointerdown', 500], ['pointermove', 500 - px / 2], ['pointermove', 500 - px], ['pointerup', 500 - px]] as const) target.dispatchEvent(point(type, x));
}

const frames = (stage: KormeStage): number => [...stage.renderRoot.querySelectorAll('slide-frame')].filter((frame) => frame.slide !== null).length;

describe('korme-stage', () => {
  it('shows the current slide and no other', async () => {
    assert.equal(visibleWords(await showing(viewOf(DECK, 3))).join(' '), 'Слайд 4 Текст слайда');
  });

  for (const [slide, near] of [[0, 2], [3, 3], [6, 2]] as const) {
    it(`keeps ${near} slides in the document at slide ${slide + 1} of 7`, async () => {
      assert.equal(frames(await showing(viewOf(DECK, slide))), near);
    });
  }

  it('shows each slide on a walk there and back', async () => {
    const stage = await showing(viewOf(DECK, 0));
    for (const slide of [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0]) {
      await turnTo(stage, { ...stage.view!, slide });
      assert.include(visibleWords(stage).join(' '), `Слайд ${slide + 1}`);
    }
  });

  it('counts the pages of the neighbour before it is shown', async () => {
    const { element } = await fixture<KormeStage>(html`<korme-stage style="height: 600px"></korme-stage>`);
    const neighbour = new Promise<number>((resolve) => { element.addEventListener('pages-counted', ({ slide, pages }) => { if (slide === 0) resolve(pages); }); });
    element.view = viewOf(LONG, 1);
    assert.isAbove(await neighbour, 1);
  });

  it('holds nothing but the last deck after another one is opened', async () => {
    const stage = await showing(viewOf(DECK, 3));
    await turnTo(stage, viewOf(LONG, 1));
    assert.equal(frames(stage), 2);
    assert.equal(visibleWords(stage).join(' '), 'Конец');
  });

  it('turns the page for a finger that was quicker than the program', async () => {
    const { element } = await fixture<KormeStage>(html`<korme-stage style="height: 600px"></korme-stage>`);
    drag(element, 300);
    const moved = new Promise<string>((resolve) => { element.addEventListener('move-request', ({ move }) => { resolve(move); }); });
    element.view = viewOf(DECK, 3);
    element.addEventListener('pages-counted', ({ slide, pages }) => { element.view = { ...element.view!, pages: new Map(element.view!.pages).set(slide, pages) }; });
    assert.equal(await moved, 'next');
  });

  it('leaves a finger to what moves sideways for itself', async () => {
    const stage = await showing(viewOf(DECK, 3));
    const moves: string[] = [];
    stage.addEventListener('move-request', ({ move }) => { moves.push(move); });
    const inside = stage.renderRoot.querySelector('slide-frame[shown]')!.shadowRoot!.querySelector('article')!;
    const slider = inside.appendChild(Object.assign(document.createElement('input'), { type: 'range' }));
    const table = inside.appendChild(document.createElement('div'));
    Object.assign(table.style, { width: '100px', overflowX: 'auto' });
    Object.assign(table.appendChild(document.createElement('p')).style, { width: '900px', height: '1px' }); // WebKit scrolls to nothing that has no area.
    for (const target of [slider, table, stage]) drag(target, 300);
    while (moves.length === 0) await new Promise(requestAnimationFrame); // Until what moves the pages has been loaded.
    drag(slider, 300);
    drag(table, 300);
    assert.deepEqual(moves, ['next']);
  });

  it('is accessible', async () => { await assertAccessible(await showing(viewOf(DECK, 1))); });
});
