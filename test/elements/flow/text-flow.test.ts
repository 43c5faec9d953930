import { assert } from 'chai';
import { parseMarkdown } from '../../../src/core/markdown.ts';
import type { FlowPart } from '../../../src/core/flow.ts';
import type { PictureOpenRequest } from '../../../src/elements/picture-button.ts';
import type { FlowPagedEvent } from '../../../src/elements/flow/flow-events.ts';
import type { TextFlow } from '../../../src/elements/flow/text-flow.ts';
import { assertAccessible } from '../../support/axe.ts';
import { makeSlide } from '../../support/make-deck.ts';
import { PICTURE } from '../../support/sample.ts';
import { visibleWords } from '../../support/visible-words.ts';
import { inspect, laidOut, opening, SENTENCE, turnTo } from './support/laid-out.ts';

const LONG = `# Ұзақ мәтін
${SENTENCE.repeat(6)}

Қызмет түрлері:

- ${SENTENCE.repeat(2)}
- ${SENTENCE} **${SENTENCE}** ${SENTENCE}
  1. ${SENTENCE}
  2. ${SENTENCE.repeat(3)}

| № | Атауы | Сипаттамасы |
| - | - | - |
${Array.from({ length: 14 }, (_, row) => `| ${row + 1} | Қызмет ${row + 1} | ${SENTENCE.repeat(1 + (row % 3))} |`).join('\n')}

> ${SENTENCE.repeat(3)}

## Соңы
${SENTENCE.repeat(12)}`;

const ROWS = Array.from({ length: 12 }, (_, row) => ({
  label: { lang: 'kk' as const, text: `Жолдың аты ${row + 1}` },
  value: { lang: 'kk' as const, blocks: parseMarkdown(`${SENTENCE.repeat(1 + (row % 4))}\n\n- ${SENTENCE}\n- ${SENTENCE}`) },
}));

const PARTS: readonly FlowPart[] = [
  { kind: 'title', lang: 'kk', text: 'Аудандық кітапхананың бір жылғы жұмысы' },
  { kind: 'blocks', lang: 'kk', blocks: parseMarkdown(LONG) },
  { kind: 'facts', rows: ROWS },
];

/** What a reader must be able to reach: the letters of each token but the heads and labels that go on to further pages. */
function sourceLetters(flow: TextFlow): Map<string, string> {
  const tokens = [...flow.renderRoot.querySelectorAll<HTMLElement>('.token')].filter((token) => !token.closest('.head, thead'));
  return new Map(tokens.map((token) => [token.dataset['token'] ?? '', (token.textContent ?? '').replace(/\s+/g, '')]));
}

describe('text-flow', () => {
  for (const [width, height, size] of [[1400, 700, 100], [1400, 700, 200], [980, 1500, 100], [640, 480, 130], [350, 560, 100], [350, 560, 200]] as const) {
    it(`shows every letter once, in order and uncut, at ${width}×${height} and ${size} %`, async () => {
      const { flow, pages } = await laidOut(PARTS, width, height, size);
      const seen = new Map<string, string>();
      const cut: string[] = [];
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        const found = inspect(flow);
        assert.isTrue([...found.letters.values()].some(Boolean), `page ${page} of ${pages} is empty`);
        for (const [token, letters] of found.letters) seen.set(token, (seen.get(token) ?? '') + letters);
        cut.push(...found.cut);
      }
      assert.isAbove(pages, 1);
      assert.deepEqual(cut, []);
      // By token: a row of a table that is taller than a page goes on in all its cells.
      const source = sourceLetters(flow);
      assert.deepEqual([...seen].filter(([token]) => source.has(token)), [...source]);
    });
  }

  for (const height of [300, 420, 560]) {
    it(`loses nothing of a row whose columns differ and are taller than a page of ${height} px`, async () => {
      const items = Array.from({ length: 30 }, (_, item) => `${item + 1} ${SENTENCE.slice(0, 20 + (item * 13) % 90)}`).join('<br>');
      const facts = `**${SENTENCE}**\n\n- ${SENTENCE.repeat(2)}\n- ${SENTENCE}`;
      const slide = makeSlide({ table: { head: [], rows: [[[{ kk: SENTENCE.repeat(12) }], [...Array.from({ length: 9 }, () => ({ kk: facts })), { kk: items }]]], caption: null } });
      const { flow, pages } = await laidOut([{ kind: 'layouts', slide, locale: 'kk' }], 1400, height);
      const seen = new Map<string, string>();
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        const found = inspect(flow);
        assert.deepEqual(found.cut, [], `page ${page} of ${pages}`);
        for (const [token, letters] of found.letters) seen.set(token, (seen.get(token) ?? '') + letters);
      }
      assert.isAbove(pages, 2);
      const source = sourceLetters(flow);
      assert.deepEqual([...seen].filter(([token]) => source.has(token)), [...source]);
    });
  }

  it('divides no card that a page can hold, even where lines came out longer than they were measured', async () => {
    const wide = new CSSStyleSheet();
    wide.replaceSync('.hyphen { padding-inline-end: 0.4em }');
    const slide = makeSlide({ numbers: Array.from({ length: 6 }, (_, index) => ({ value: (index + 1) * 1234567, unit: { kk: 'теңге' }, label: { kk: SENTENCE.slice(0, 30 + index * 15) } })) });
    const { flow } = await laidOut([{ kind: 'layouts', slide, locale: 'kk' }], 470, 900);
    (flow.renderRoot as ShadowRoot).adoptedStyleSheets.push(wide);
    for (let height = 560; height < 860; height += 20) {
      await new Promise((resolve) => { requestAnimationFrame(resolve); }); // A size is not changed while its change is being told.
      const paged = new Promise<FlowPagedEvent>((resolve) => { flow.addEventListener('flow-paged', resolve, { once: true }); });
      flow.style.height = `${height}px`;
      const { pages, page: here } = await paged;
      flow.page = here; // The words that were being read may be on another page now.
      const seen = new Map<Element, number>();
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        for (const token of flow.renderRoot.querySelectorAll('.card .token')) {
          if (getComputedStyle(token).visibility !== 'visible') continue;
          const card = token.closest('.card')!;
          assert.equal(seen.get(card) ?? page, page, `${card.textContent ?? ''} at ${height} px`);
          seen.set(card, page);
        }
      }
    }
  });

  for (const [first, count] of [[1, 3], [1, 12], [95, 9], [2019, 4]] as const) {
    it(`cuts no number of a list off that ends with ${first + count - 1}`, async () => {
      const { flow } = await laidOut([{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(Array.from({ length: count }, (_, item) => `${first + item}. ${SENTENCE}`).join('\n')) }], 350, 900);
      const list = flow.renderRoot.querySelector('ol')!;
      const number = document.createElement('span');
      number.textContent = `${first + count - 1}. `;
      number.style.cssText = 'position: absolute; white-space: pre; font-weight: 600; font-variant-numeric: tabular-nums';
      list.append(number); // Of a marker nothing can be measured.
      assert.isAtMost(number.offsetWidth, Number.parseFloat(getComputedStyle(list).paddingInlineStart) + 1);
    });
  }

  it('shows a short text on one page', async () => {
    const { pages } = await laidOut([{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(SENTENCE) }], 900, 600);
    assert.equal(pages, 1);
  });

  it('keeps the place of a picture that is not there yet', async () => {
    const picture = { url: PICTURE, width: 1600, height: 900 };
    const parts: FlowPart[] = [{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(`${SENTENCE.repeat(3)}\n\n![Сурет](a.svg)\n\n${SENTENCE.repeat(20)}`) }];
    const { flow, pages } = await laidOut(parts, 1400, 500, 100, () => picture);
    const image = flow.renderRoot.querySelector('painted-picture')!;
    const before = image.getBoundingClientRect().height;
    await image.decoded();
    assert.equal(image.getBoundingClientRect().height, before);
    assert.closeTo(before, 250, 1);
    await turnTo(flow, pages);
    assert.deepEqual(inspect(flow).cut, []);
  });

  it('enlarges a picture among its words at a touch, and puts no sign over a small one', async () => {
    const parts: FlowPart[] = [{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(`${SENTENCE}\n\n![Сурет](large.jpg)\n\n![Белгі](small.png)\n\n![Жоқ](gone.png)`) }];
    const { flow } = await laidOut(parts, 900, 900, 100, (src) => src === 'gone.png' ? null : { url: PICTURE, width: src === 'large.jpg' ? 800 : 80, height: 60 });
    const [large, small, none] = flow.renderRoot.querySelectorAll('picture-button');
    assert.isUndefined(none, 'what is missing can not be enlarged');
    assert.deepEqual([large?.unmarked, small?.unmarked], [false, true]);
    const asked = new Promise<PictureOpenRequest>((resolve) => { flow.addEventListener('picture-open-request', resolve); });
    large?.renderRoot.querySelector('button')?.click();
    assert.deepEqual((await asked).images.map(({ src, alt }) => [src, alt]), [['large.jpg', { kk: 'Сурет' }]]);
  });

  it('lays a text out once, however often the same window is reported', async () => {
    const { flow } = await laidOut(PARTS, 1400, 700);
    let layouts = 0;
    flow.addEventListener('flow-paged', () => { layouts += 1; });
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    assert.equal(layouts, 0);
  });

  it('counts one page where there is nothing to read', async () => {
    const { pages } = await laidOut([{ kind: 'blocks', lang: 'kk', blocks: [] }], 900, 600);
    assert.equal(pages, 1);
  });

  it('repeats the label of a row and the head of a table that go on', async () => {
    const { flow, pages } = await laidOut(PARTS, 1400, 500);
    let labels = 0;
    let heads = 0;
    for (let page = 1; page <= pages; page += 1) {
      await turnTo(flow, page);
      const words = visibleWords(flow).join(' ');
      labels += words.match(/Жолдың аты/g)?.length ?? 0;
      heads += words.match(/Атауы Сипаттамасы/g)?.length ?? 0;
    }
    assert.isAbove(labels, ROWS.length);
    assert.isAbove(heads, 1);
  });

  it('lays the text out anew when its place changes', async () => {
    const { flow, pages } = await laidOut(PARTS, 1400, 700);
    const again = new Promise<number>((resolve) => { flow.addEventListener('flow-paged', (event) => { if (event.pages !== pages) resolve(event.pages); }); });
    flow.style.height = '350px';
    assert.isAbove(await again, pages);
  });

  for (const [width, height] of [[1400, 700], [350, 560]] as const) {
    it(`lays the text out anew, and once, where letters and words are set apart, at ${width}×${height}`, async () => {
      const { flow } = await laidOut(PARTS, width, height);
      flow.replaceWith(flow); // As where its slide was moved in the document.
      let layouts = 0;
      const again = new Promise<number>((resolve) => { flow.addEventListener('flow-paged', ({ pages }) => { layouts += 1; resolve(pages); }); });
      Object.assign(flow.style, { letterSpacing: '0.12em', wordSpacing: '0.16em' });
      const pages = await Promise.race([again, new Promise<number>((resolve) => { setTimeout(resolve, 2000, 0); })]);
      const seen = new Map<string, string>();
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        await new Promise(requestAnimationFrame);
        const found = inspect(flow);
        assert.deepEqual(found.cut, [], `page ${page} of ${pages}`);
        for (const [token, letters] of found.letters) seen.set(token, (seen.get(token) ?? '') + letters);
      }
      const source = sourceLetters(flow);
      assert.deepEqual([...seen].filter(([token]) => source.has(token)), [...source]);
      assert.equal(layouts, 1);
    });
  }

  it('keeps an introduction with what it introduces, beside a label too', async () => {
    const rows = ROWS.map(({ label }) => ({ label, value: { lang: 'kk' as const, blocks: parseMarkdown(`Тізімі мынадай:\n\n- ${SENTENCE}\n- ${SENTENCE}`) } }));
    for (const height of [300, 340, 380, 420, 460, 500]) {
      const { flow, pages } = await laidOut([{ kind: 'facts', rows }], 1400, height);
      for (let page = 1; page < pages; page += 1) {
        await turnTo(flow, page);
        assert.notEqual(visibleWords(flow, opening(flow)).at(-1), 'мынадай:', `page ${page} of ${pages} at ${height} px`);
      }
    }
  });

  it('keeps an introduction before a line break with the next line', async () => {
    const text = Array.from({ length: 30 }, (_, item) => `${item % 3 === 0 ? SENTENCE : 'Қысқа жол'}<br>**${item + 1}-тізім мынадай:**`).join('<br>') + '<br>соңы';
    for (let height = 300; height < 500; height += 18) {
      const { flow, pages } = await laidOut([{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(text) }], 1400, height);
      for (let page = 1; page < pages; page += 1) {
        await turnTo(flow, page);
        assert.notEqual(visibleWords(flow, opening(flow)).at(-1), 'мынадай:', `page ${page} of ${pages} at ${height} px`);
      }
    }
  });

  for (const [last, markdown] of [['1', '1. Қызмет'], ['10', Array.from({ length: 10 }, () => '1. Қызмет').join('\n')], ['2026', '2025. Жоба\n2026. Құрылыс']] as const) {
    it(`has room for the number ${last} of a list before its words`, async () => {
      const { flow } = await laidOut([{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(markdown) }], 400, 600);
      const item = flow.renderRoot.querySelector('li:last-child')!;
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = `600 ${getComputedStyle(item).fontSize} Korme`;
      assert.isAtLeast(item.getBoundingClientRect().left - flow.getBoundingClientRect().left, context.measureText(`${last}. `).width);
    });
  }

  it('keeps the words of other pages from a screen reader', async () => {
    const { flow } = await laidOut(PARTS, 1400, 500);
    await turnTo(flow, 2);
    const title = flow.renderRoot.querySelector<HTMLElement>('.title')!;
    assert.equal(getComputedStyle(title).visibility, 'hidden');
  });

  it('is moved by nothing but a page turn', async () => {
    const { flow } = await laidOut(PARTS, 1400, 500);
    await turnTo(flow, 2);
    const before = visibleWords(flow);
    const window = flow.renderRoot.querySelector('.window')!;
    window.scrollTop = 0;
    await new Promise((resolve) => { window.addEventListener('scroll', resolve, { once: true }); });
    assert.deepEqual(visibleWords(flow), before);
  });

  it('is accessible', async () => {
    const { flow } = await laidOut(PARTS, 900, 600);
    await assertAccessible(flow);
  });
});
