import { assert } from 'chai';
import { html } from 'lit';
import type { Slide } from '../../src/core/deck.ts';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import type { SlideFrame } from '../../src/elements/slide-frame.ts';
import '../../src/elements/slide-frame.ts';
import '../../src/elements/slide-chart.ts';
import '../../src/elements/slide-geo-map.ts';
import '../../src/elements/slide-map.ts';
import '../../src/elements/slide-video.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeChart, makeImage, makeMap, makeSlide, makeVideo } from '../support/make-deck.ts';
import { media } from '../support/sample.ts';
import { visibleWords } from '../support/visible-words.ts';

const TITLE = { kk: 'Ауыл кітапханасы', ru: 'Сельская библиотека' };
const TEXT = { kk: 'Кітап оқу — **демалыс**.', ru: 'Чтение — это **отдых**.' };
const IMAGE = makeImage({ src: 'picture.svg', alt: { ru: 'Полки' }, caption: { ru: 'Новые полки' } });

async function shown(slide: Partial<Slide>, locale: 'kk' | 'ru' = 'ru', theme: Theme = 'light'): Promise<{ frame: SlideFrame; pages: number }> {
  const { element } = await fixture<SlideFrame>(html`<slide-frame shown></slide-frame>`, { locale, media, theme });
  element.style.inset = '0 auto auto 0';
  element.style.width = '900px';
  element.style.height = '600px';
  const laidOut = new Promise<number>((resolve) => { element.addEventListener('slide-laid-out', ({ pages }) => { resolve(pages); }, { once: true }); });
  element.slide = makeSlide(slide);
  return { frame: element, pages: await laidOut };
}

describe('slide-frame', () => {
  it('sets a title over a picture as text is set where one of its words is wider than the screen', async () => {
    const { frame } = await shown({ block: 'image', title: { ru: 'Достопримечательности' }, image: IMAGE });
    frame.style.setProperty('--korme-base', '24px');
    const asText = async (change: () => void): Promise<boolean> => {
      change();
      await frame.updateComplete;
      return frame.renderRoot.querySelector('text-flow') !== null;
    };
    assert.isFalse(await asText(() => { frame.size = 100; }));
    assert.isTrue(await asText(() => { frame.size = 200; }), 'whichever way the screen is turned');
    assert.isFalse(await asText(() => { frame.size = 110; }));
  });

  it('keeps the words of a statement off the ornament beside them', async () => {
    const { frame } = await shown({ text: { ru: 'Раз в квартал на этом экране можно увидеть, куда потрачен каждый тенге: отчёт открыт для всех, кто спросит, и для всех, кто не спросит.' } });
    const { left, width } = frame.getBoundingClientRect();
    const ornament = getComputedStyle(frame.renderRoot.querySelector('.statement')!, '::after');
    const words = [...frame.renderRoot.querySelector('text-flow')!.shadowRoot!.querySelectorAll('.token')].flatMap((token) => [...token.getClientRects()]);
    assert.isAtMost(Math.max(...words.map(({ right }) => right)) - left, width - Number.parseFloat(ornament.width) - Number.parseFloat(ornament.right));
  });

  it('shows a slide alike whether the one before it had large letters or not', async () => {
    const facts = makeSlide({ facts: [{ label: { ru: 'Срок' }, value: { ru: '2026 год' } }] });
    const { frame } = await shown({ text: TEXT });
    frame.style.setProperty('--korme-text', '24px');
    for (const [width, display] of [[740, 'grid'], [500, 'block']] as const) {
      frame.style.width = `${width}px`;
      for (const before of [{ text: TEXT }, { facts: facts.facts }]) {
        frame.slide = makeSlide(before);
        await new Promise((resolve) => { frame.addEventListener('slide-laid-out', resolve, { once: true }); });
        frame.slide = { ...facts };
        await new Promise((resolve) => { frame.addEventListener('slide-laid-out', resolve, { once: true }); });
        assert.equal(getComputedStyle(frame.renderRoot.querySelector('text-flow')!.shadowRoot!.querySelector('.fact')!).display, display);
      }
    }
  });

  const blocks: readonly (readonly [string, Partial<Slide>])[] = [
    ['cover with a picture', { block: 'cover', title: TITLE, text: TEXT, image: IMAGE }],
    ['cover with a title only', { block: 'cover', title: TITLE }],
    ['text', { block: 'text', title: TITLE, text: TEXT }],
    ['split', { block: 'split', title: TITLE, text: TEXT, image: IMAGE }],
    ['image', { block: 'image', title: TITLE, image: IMAGE }],
    ['map', { block: 'map', title: TITLE, map: makeMap({ legend: { ru: 'Библиотеки', kk: 'Кітапханалар' } }) }],
    ['map of its own', { block: 'map', title: TITLE, map: makeMap({ geo: { src: 'none.geojson', key: null, name: null, markers: [] }, values: {} }) }],
    ['chart', { block: 'chart', title: TITLE, chart: makeChart() }],
    ['video', { block: 'video', title: TITLE, video: makeVideo({ src: 'none.mp4' }) }],
    ['facts', { block: 'facts', title: TITLE, facts: [{ label: { ru: 'Срок' }, value: { ru: '2026 год' } }] }],
    ['gallery', { block: 'gallery', title: TITLE, gallery: [IMAGE, { ...IMAGE, src: 'none.svg' }] }],
    ['numbers', { block: 'numbers', title: TITLE, numbers: [{ value: 1250, unit: { ru: 'км²' }, label: TITLE }, { value: { ru: '1:4' }, unit: null, label: TITLE }] }],
    ['table', { block: 'table', title: TITLE, table: { head: [[TITLE], []], rows: [[[TEXT], 5], [[], -2.5]], caption: TITLE } }],
    ['quote', { block: 'quote', title: TITLE, quote: { text: TEXT, author: TITLE, role: TITLE, image: IMAGE } }],
    ['timeline', { block: 'timeline', title: TITLE, timeline: [{ date: { ru: '1991' }, title: TITLE, text: TEXT, image: null }, { date: { ru: '2024' }, title: null, text: null, image: null }] }],
    ['people', { block: 'people', title: TITLE, people: [{ name: TITLE, role: TITLE, text: TEXT, image: IMAGE }, { name: TITLE, role: null, text: null, image: null }] }],
    ['compare', { block: 'compare', title: TITLE, compare: [{ title: TITLE, text: TEXT, image: null }, { title: TITLE, text: TEXT, image: null }] }],
    ['nothing at all', {}],
  ];
  for (const [name, slide] of blocks) {
    for (const theme of THEMES) {
      it(`is accessible: ${name} (${theme})`, async () => {
        const { frame, pages } = await shown(slide, 'kk', theme);
        assert.equal(pages, 1);
        await assertAccessible(frame);
      });
    }
  }

  it('shows title, text and caption in the order of the source', async () => {
    const { frame } = await shown({ block: 'split', title: TITLE, text: TEXT, image: IMAGE });
    assert.equal(visibleWords(frame).join(' '), 'Сельская библиотека Чтение — это отдых. Новые полки');
  });

  it('shows facts as labels and values', async () => {
    const { frame } = await shown({ block: 'facts', title: TITLE, facts: [{ label: { ru: 'Срок' }, value: { ru: '2026 год' } }, { label: { kk: 'Орны' }, value: { kk: 'Ауыл' } }] });
    assert.equal(visibleWords(frame).join(' '), 'Сельская библиотека Срок 2026 год Орны Ауыл');
  });

  it('gives media that do not fit beside the text pages of their own', async () => {
    const { frame, pages } = await shown({ block: 'split', title: TITLE, text: TEXT, image: IMAGE, map: makeMap({ legend: { ru: 'Библиотеки' } }) });
    assert.equal(pages, 2);
    assert.notInclude(visibleWords(frame), 'Библиотеки');
    frame.page = 2;
    await frame.updateComplete;
    assert.include(visibleWords(frame), 'Библиотеки');
    assert.notInclude(visibleWords(frame), 'Чтение');
  });

  it('reads the table of a chart whose words have no room beside it, page by page', async () => {
    const labels = Array.from({ length: 24 }, (_, index) => ({ kk: `Көктоған округінің өте ұзақ аталатын ${index + 1}-ауылы` }));
    const { frame } = await shown({ block: 'chart', title: TITLE, chart: makeChart({ labels, series: [{ name: null, values: labels.map((_label, index) => 1000 + index) }] }) }, 'kk');
    const pages = await new Promise<number>((resolve) => { frame.addEventListener('slide-laid-out', (event) => { if (event.pages > 1) resolve(event.pages); }); });
    const words: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      frame.page = page;
      await frame.updateComplete;
      await new Promise(requestAnimationFrame);
      words.push(...visibleWords(frame));
    }
    const said = words.join(' ').replaceAll('\u00AD', '');
    for (let number = 0; number < 24; number += 1) {
      assert.include(said, `${number + 1}-ауылы`);
      assert.include(said, `1 ${String(number).padStart(3, '0')}`);
    }
    frame.slide = makeSlide({ title: TITLE, text: TEXT });
    await new Promise((resolve) => { frame.addEventListener('slide-laid-out', resolve, { once: true }); });
    assert.notInclude(visibleWords(frame), '1-ауылы');
  });

  it('reads a long caption with the text', async () => {
    const caption = { ru: 'Полки сделал школьный кружок. '.repeat(12) };
    const { frame } = await shown({ block: 'image', title: TITLE, image: { ...IMAGE, caption } });
    assert.equal(visibleWords(frame).filter((word) => word === 'кружок.').length, 12);
  });

  it('reads the caption of a cover with its words, as the picture reaches below them', async () => {
    const { frame } = await shown({ block: 'cover', title: TITLE, image: IMAGE });
    assert.equal(visibleWords(frame).join(' '), 'Сельская библиотека Новые полки');
    assert.isNull(frame.renderRoot.querySelector('slide-image')!.renderRoot.querySelector('figcaption'));
    const [title, caption] = ['.title', '.legend'].map((part) => Number.parseFloat(getComputedStyle(frame.renderRoot.querySelector('text-flow')!.renderRoot.querySelector(part)!).fontSize));
    assert.isBelow(caption!, title! / 2, 'it is told by the way');
  });

  for (const words of [1, 3, 6, 12, 20]) {
    it(`leaves a picture its size on a phone with large text: a caption of ${words} × 14 letters`, async () => {
      const { frame } = await shown({});
      frame.style.cssText = 'inset: 0 auto auto 0; width: 390px; height: 640px; --korme-base: 18px; --korme-text: 36px; --korme-small: 28px; --korme-pad: 20px; --korme-gap: 18px';
      frame.size = 200;
      frame.slide = makeSlide({ block: 'split', title: TITLE, text: TEXT, image: { ...IMAGE, caption: { ru: 'Полки и лавки. '.repeat(words).trim() } } });
      await new Promise((resolve) => { frame.addEventListener('slide-laid-out', resolve, { once: true }); });
      const { width, height } = frame.renderRoot.querySelector('slide-image')!.renderRoot.querySelector('.place')!.getBoundingClientRect();
      assert.isAtLeast(Math.max(width / 390, height / 640), 1 / 3);
    });
  }

  it('lets nobody see or reach a slide that is only prepared', async () => {
    const { frame } = await shown({ title: TITLE, text: TEXT });
    frame.shown = false;
    await frame.updateComplete;
    assert.deepEqual(visibleWords(frame), []);
  });
});
