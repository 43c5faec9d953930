import { assert } from 'chai';
import { html } from 'lit';
import { Menu } from '../../src/core/menu.ts';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import type { OpenRequest } from '../../src/elements/events.ts';
import type { SlideFrame } from '../../src/elements/slide-frame.ts';
import '../../src/elements/slide-frame.ts';
import type { SlideSection } from '../../src/elements/slide-section.ts';
import '../../src/elements/slide-section.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeImage, makeSlide } from '../support/make-deck.ts';
import { media, sampleMenu } from '../support/sample.ts';
import { visibleWords } from '../support/visible-words.ts';
import type { Slide } from '../../src/core/deck.ts';

const MANY = new Menu(Array.from({ length: 12 }, (_, index) => ({ id: `7.${index + 1}`, title: { kk: `Бөлімше${index + 1}`, ru: `Подраздел${index + 1}` }, slides: 3 })), [], []);

interface Room {
  readonly menu?: Menu;
  readonly deck?: string | null;
  readonly locale?: 'kk' | 'ru';
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** px; what 1em is. */
  readonly text?: number;
}

async function shown(slide: Partial<Slide>, { menu = sampleMenu(), deck = null, locale = 'ru', theme = 'light', width = 900, height = 600, text }: Room = {}): Promise<{ frame: SlideFrame; pages: number }> {
  const { element } = await fixture<SlideFrame>(html`<slide-frame shown></slide-frame>`, { locale, theme, media, offer: { menu, deck, coverOf: () => null } });
  element.style.inset = '0 auto auto 0';
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  if (text) element.style.setProperty('--korme-text', `${text}px`);
  let pages = 0;
  element.addEventListener('slide-laid-out', (event) => { pages = event.pages; });
  const laidOut = new Promise((resolve) => { element.addEventListener('slide-laid-out', resolve, { once: true }); });
  element.slide = makeSlide(slide);
  await laidOut;
  await settled(element);
  return { frame: element, pages };
}

/** Two frames: the tiles have been measured in the first, and moved in the second. */
async function settled(frame: SlideFrame): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await frame.updateComplete;
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
  }
}

const tiles = (frame: SlideFrame): HTMLButtonElement[] => [...frame.renderRoot.querySelector<SlideSection>('slide-section')?.renderRoot.querySelectorAll<HTMLButtonElement>('button.tile') ?? []];

describe('slide-section', () => {
  it('leaves none of four tiles alone in a row, however wide the screen is', async () => {
    const menu = new Menu(Array.from({ length: 4 }, (_, index) => ({ id: `7.${index + 1}`, title: { ru: `Раздел ${index + 1}` }, slides: 3 })), [], []);
    const rows = new Set<string>();
    for (let width = 400; width <= 1500; width += 50) {
      const { frame } = await shown({ block: 'section', section: '7' }, { menu, width, height: 700, text: 24 });
      rows.add([...Map.groupBy(tiles(frame), (tile) => tile.getBoundingClientRect().top).values()].map(({ length }) => length).join(' + '));
    }
    assert.sameMembers([...rows], ['1 + 1 + 1 + 1', '2 + 2', '4']);
  });

  it('draws a low place’s tiles no higher than their words', async () => {
    const menu = new Menu(Array.from({ length: 4 }, (_, index) => ({ id: `7.${index + 1}`, title: { ru: `Раздел ${index + 1}` }, slides: 3 })), [], []);
    const { frame } = await shown({ block: 'section', section: '7' }, { menu, width: 1300, height: 400, text: 50 });
    for (const { offsetHeight } of tiles(frame)) assert.isAtMost(offsetHeight, 5 * 50);
  });

  it('draws a tile that stands alone no higher than it needs, where its picture stands beside its name', async () => {
    const menu = new Menu([{ id: '7.1', title: { ru: 'Раздел' }, slides: 3 }], [], []);
    const { frame } = await shown({ block: 'section', section: '7' }, { menu, width: 390, height: 700, text: 18 });
    assert.isAtMost(tiles(frame)[0]!.offsetHeight, 200);
  });

  it('shows what lies in a section as tiles under the title', async () => {
    const { frame, pages } = await shown({ block: 'section', title: { ru: 'Выбирайте' }, section: '1' });
    assert.equal(visibleWords(frame).join(' '), 'Выбирайте Программа 9 слайдов Сельская библиотека 5 слайдов Дороги 2 слайда');
    assert.equal(pages, 1);
  });

  it('has no tile for the deck that is on the screen', async () => {
    const { frame } = await shown({ block: 'section', section: '1' }, { deck: '1' });
    assert.deepEqual(tiles(frame).map(({ dataset }) => dataset['section']), ['1.1', '1.2']);
  });

  it('opens what a tile leads to', async () => {
    const { frame } = await shown({ block: 'section', section: '2' });
    const asked = new Promise<OpenRequest>((resolve) => { frame.addEventListener('open-request', resolve, { once: true }); });
    tiles(frame)[0]?.click();
    assert.deepEqual((await asked).route, { kind: 'open', id: '2.1' });
  });

  for (const [name, width, height, text] of [['a phone with text of 200 %', 390, 700, 32], ['a tablet with text of 200 %', 1280, 600, 40]] as const) {
    it(`shows each of many tiles whole on some page, by next alone: ${name}`, async () => {
      const { frame, pages } = await shown({ block: 'section', title: { ru: 'Двенадцать подразделов' }, section: '7' }, { menu: MANY, width, height, text });
      assert.isAbove(pages, 1);
      const seen: string[] = [];
      for (let page = 1; page <= pages; page += 1) {
        frame.page = page;
        await settled(frame);
        const window = frame.renderRoot.querySelector('slide-section')!.getBoundingClientRect();
        for (const tile of tiles(frame).filter((one) => getComputedStyle(one).visibility === 'visible')) {
          const box = tile.getBoundingClientRect();
          assert.isAtLeast(box.top, window.top - 1);
          assert.isAtMost(box.bottom, window.bottom + 1);
          seen.push(tile.dataset['section'] ?? '');
        }
      }
      assert.deepEqual(seen, MANY.find('7')?.children.map(({ id }) => id));
    });
  }

  it('gives neither hand nor key a tile of another page', async () => {
    const { frame } = await shown({ block: 'section', section: '7' }, { menu: MANY, width: 390, height: 700, text: 32 });
    tiles(frame).at(-1)?.focus();
    assert.notEqual(frame.renderRoot.querySelector('slide-section')?.shadowRoot?.activeElement, tiles(frame).at(-1));
  });

  it('stands beside a text, and both are read to their ends', async () => {
    const { frame, pages } = await shown({ block: 'section', text: { ru: 'Слово за словом. '.repeat(300) }, section: '7' }, { menu: MANY });
    assert.isAbove(pages, 2);
    frame.page = pages;
    await settled(frame);
    assert.include(visibleWords(frame), 'словом.');
    assert.include(visibleWords(frame).join(' '), 'Подраздел12');
  });

  it('follows another medium on pages of its own', async () => {
    const { frame, pages } = await shown({ block: 'image', title: { ru: 'Полки' }, image: makeImage({ src: 'picture.svg' }), section: '7' }, { menu: MANY });
    assert.isAbove(pages, 2);
    assert.notInclude(visibleWords(frame).join(' '), 'Подраздел');
    const seen: string[] = [];
    for (frame.page = 2; frame.page <= pages; frame.page += 1) {
      await settled(frame);
      seen.push(...visibleWords(frame).filter((word) => word.startsWith('Подраздел')));
    }
    assert.lengthOf(seen, 12);
  });

  for (const [about, section] of [['no section of that name', '9.9'], ['nothing but the deck on the screen', '2.1']] as const) {
    it(`stays calm where there is ${about}`, async () => {
      const { frame, pages } = await shown({ block: 'section', title: { kk: 'Бөлім' }, section }, { locale: 'kk', deck: '2.1' });
      assert.include(visibleWords(frame).join(' '), 'Әзірге көрсететін ештеңе жоқ');
      assert.equal(pages, 1);
      await assertAccessible(frame);
    });
  }

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => {
      const { frame } = await shown({ block: 'section', title: { kk: 'Бөлім' }, text: { kk: 'Таңдаңыз' }, section: '1' }, { locale: 'kk', theme });
      await assertAccessible(frame);
    });
  }
});
