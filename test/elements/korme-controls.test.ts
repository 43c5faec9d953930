import { assert } from 'chai';
import { html } from 'lit';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import type { KormeControls } from '../../src/elements/korme-controls.ts';
import '../../src/elements/korme-controls.ts';
import type { LanguageRequest, MoveRequest } from '../../src/elements/events.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeDeck } from '../support/make-deck.ts';
import { viewOf } from '../support/sample.ts';

const view = { ...viewOf(makeDeck('1.1', 3), 1), page: 2, pages: new Map([[1, 3]]) };

async function shown(locale: 'kk' | 'ru' = 'ru', theme: Theme = 'light'): Promise<KormeControls> {
  const { element } = await fixture<KormeControls>(html`<korme-controls .view=${view} .languages=${['kk', 'ru']} .only=${'kk'}></korme-controls>`, { locale, theme });
  return element;
}

const button = (controls: KormeControls, label: string): HTMLButtonElement => controls.renderRoot.querySelector<HTMLButtonElement>(`button[aria-label='${label}']`)!;

describe('korme-controls', () => {
  it('shows the position as slide and page', async () => {
    const position = (await shown()).renderRoot.querySelector('.position')!;
    assert.match(position.textContent ?? '', /2 \/ 3\s+2\/3/);
    assert.equal(position.getAttribute('aria-label'), 'Слайд 2 из 3, страница 2 из 3');
  });

  for (const [label, move] of [['На главную', 'home'], ['Назад к разделу', 'up'], ['Назад', 'previous'], ['Дальше', 'next']] as const) {
    it(`«${label}» asks for ${move}`, async () => {
      const controls = await shown();
      const asked = new Promise<MoveRequest>((resolve) => { controls.addEventListener('move-request', resolve); });
      button(controls, label).click();
      assert.equal((await asked).move, move);
    });
  }

  it('offers each language by its own name and marks the one that is spoken', async () => {
    const controls = await shown('kk');
    const pressed = [...controls.renderRoot.querySelectorAll('.languages button')].map((choice) => [choice.querySelector('.long')?.textContent, choice.getAttribute('aria-pressed')]);
    assert.deepEqual(pressed, [['Қазақша', 'true'], ['Русский', 'false']]);
    const asked = new Promise<LanguageRequest>((resolve) => { controls.addEventListener('language-request', resolve); });
    controls.renderRoot.querySelector<HTMLButtonElement>('.languages button[lang=ru]')?.click();
    assert.equal((await asked).locale, 'ru');
  });

  it('says when a slide has no text in the visitor’s language', async () => {
    assert.equal((await shown()).renderRoot.querySelector('.only')?.textContent, 'Показано на казахском');
  });

  it('keeps every button large enough for a finger', async () => {
    for (const choice of (await shown()).renderRoot.querySelectorAll('button')) {
      const { width, height } = choice.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 44, choice.getAttribute('aria-label') ?? '');
    }
  });

  for (const [screen, width, base, target, space] of [['a tall kiosk', 1080, 34, 78, 20], ['a tall kiosk that was calibrated', 1080, 34, 112, 20], ['a tablet that was calibrated', 1280, 24, 118, 18]] as const) {
    it(`has room for every button in three languages on ${screen}`, async () => {
      const { element } = await fixture<KormeControls>(html`<korme-controls .view=${view} .languages=${['kk', 'ru', 'en']} .chosen=${{ theme: 'light', size: 100, volume: 100, reach: false }}></korme-controls>`);
      for (const [name, px] of Object.entries({ 'korme-target': target, 'korme-space': space, 'korme-chrome': base * 0.78, 'korme-pad': 54 })) element.style.setProperty(`--${name}`, `${px}px`);
      element.style.width = `${width}px`;
      const edges = [...element.renderRoot.querySelectorAll('button, korme-comfort')].map((one) => one.getBoundingClientRect());
      assert.deepEqual(edges.filter(({ left, right }) => left < 0 || right > width), []);
      for (const [index, one] of edges.entries()) for (const other of edges.slice(index + 1)) assert.isFalse(one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1);
    });
  }

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => { await assertAccessible(await shown('kk', theme)); });
  }
});
