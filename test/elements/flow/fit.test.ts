import { assert } from 'chai';
import type { FlowPart } from '../../../src/core/flow.ts';
import type { Locale } from '../../../src/core/locale.ts';
import { parseMarkdown } from '../../../src/core/markdown.ts';
import type { TextFlow } from '../../../src/elements/flow/text-flow.ts';
import { assertAccessible } from '../../support/axe.ts';
import { visibleWords } from '../../support/visible-words.ts';
import { inspect, laidOut, opening, SENTENCE, turnTo } from './support/laid-out.ts';

const RUSSIAN = 'Библиотека посёлка работает каждый день с девяти утра до семи вечера, а по субботам проводятся занятия детских кружков. ';

/** Sentences with a number each, so that every word is one of a kind. */
function numbered(sentence: string, count: number, lang: Locale = 'kk'): FlowPart[] {
  const paragraphs = Array.from({ length: count }, (_, index) => `(${index + 1}) ${sentence.repeat(2)}`);
  return [{ kind: 'blocks', lang, blocks: parseMarkdown(paragraphs.join('\n\n')) }];
}

function bodySize(flow: TextFlow): number {
  return Number.parseFloat(getComputedStyle(flow.renderRoot.querySelector('.flow')!).fontSize);
}

/** Waits for the layout that `change` asks for, and gives it. */
async function again(flow: TextFlow, change: () => void): Promise<{ pages: number; page: number }> {
  const paged = new Promise<{ pages: number; page: number }>((resolve) => { flow.addEventListener('flow-paged', ({ pages, page }) => { resolve({ pages, page }); }, { once: true }); });
  change();
  const found = await paged;
  await new Promise((resolve) => { setTimeout(resolve); }); // A layout may be made while sizes are being told: the next change waits for its end.
  return found;
}

function firstNumber(flow: TextFlow): string {
  return visibleWords(flow, opening(flow)).find((word) => /^\(\d+\)$/.test(word)) ?? '';
}

describe('the fit of a text', () => {
  it('is the normal one where the text fits', async () => {
    const { flow, pages } = await laidOut(numbered(SENTENCE, 2), 1000, 600);
    assert.deepEqual([pages, bodySize(flow)], [1, 24]);
  });

  it('sets a title that would need a further page smaller, but never below its text', async () => {
    const sizes: (readonly [number, number])[] = [];
    for (const count of [1, 2, 4]) {
      const { flow } = await laidOut([], 700, 400);
      flow.style.setProperty('--korme-title', '2.7em');
      const { pages } = await again(flow, () => { flow.parts = [{ kind: 'title', lang: 'kk', text: SENTENCE.repeat(count).trim() }]; });
      const size = Number.parseFloat(getComputedStyle(flow.renderRoot.querySelector('.title')!).fontSize);
      assert.isAtLeast(size, bodySize(flow));
      sizes.push([pages, size]);
    }
    const [[, short], [pages, long]] = sizes as [[number, number], [number, number]];
    assert.equal(pages, 1);
    assert.isBelow(long, short);
  });

  it('is closer, then smaller, where that saves the further page, and never below the floor', async () => {
    const sizes: number[] = [];
    for (let height = 900; height > 200; height -= 20) {
      const { flow, pages } = await laidOut(numbered(SENTENCE, 5), 1000, height);
      sizes.push(bodySize(flow));
      if (pages > 1) break;
      assert.deepEqual(inspect(flow).cut, [], `${height} px`);
    }
    const single = sizes.slice(0, -1);
    assert.equal(Math.max(...single), 24);
    assert.equal(Math.min(...single), 20);
    assert.deepEqual(single, single.toSorted((a, b) => b - a));
  });

  for (const size of [100, 130, 160, 200]) {
    it(`stays legible at ${size} %, in tables too`, async () => {
      const table = `| Атауы | Сипаттамасы |\n| - | - |\n${Array.from({ length: 30 }, (_, row) => `| Қызмет ${row + 1} | ${SENTENCE} |`).join('\n')}`;
      const { flow } = await laidOut([{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(`${SENTENCE.repeat(20)}\n\n${table}`) }], 1400, 700, size);
      for (const token of flow.renderRoot.querySelectorAll('.token')) assert.isAtLeast(Number.parseFloat(getComputedStyle(token).fontSize), 20 * size / 100 - 0.01);
    });
  }
});

describe('the place of a reader', () => {
  it('is kept when the window changes', async () => {
    const { flow, pages } = await laidOut(numbered(SENTENCE, 40), 1400, 700);
    await turnTo(flow, Math.ceil(pages / 2));
    const reading = firstNumber(flow);
    for (const [width, height] of [[700, 1400], [400, 600], [1400, 700]] as const) {
      const { page } = await again(flow, () => { Object.assign(flow.style, { width: `${width}px`, height: `${height}px` }); });
      await turnTo(flow, page);
      assert.include(visibleWords(flow, opening(flow)), reading, `${width} × ${height}`);
    }
    assert.equal(flow.page, Math.ceil(pages / 2));
  });

  it('is kept when the size of the text changes, there and back', async () => {
    const { flow, pages } = await laidOut(numbered(SENTENCE, 40), 1400, 700);
    await turnTo(flow, pages - 1);
    const reading = firstNumber(flow);
    for (const size of [200, 130, 100]) {
      const { page } = await again(flow, () => {
        flow.style.setProperty('--korme-text', `${24 * size / 100}px`);
        flow.size = size;
      });
      await turnTo(flow, page);
      assert.include(visibleWords(flow, opening(flow)), reading, `${size} %`);
    }
    assert.equal(flow.page, pages - 1);
  });

  it('is kept when the language changes', async () => {
    const { flow, pages } = await laidOut(numbered(SENTENCE, 40), 1400, 700);
    await turnTo(flow, pages - 2);
    const reading = firstNumber(flow);
    const { page } = await again(flow, () => { flow.parts = numbered(RUSSIAN, 40, 'ru'); });
    await turnTo(flow, page);
    assert.include(visibleWords(flow, opening(flow)), reading);
  });

  it('is kept within one long paragraph', async () => {
    const words = Array.from({ length: 700 }, (_, index) => `сөз${index + 1}`);
    const { flow, pages } = await laidOut([{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(words.join(' ')) }], 1400, 700);
    await turnTo(flow, pages);
    const [reading = ''] = visibleWords(flow, opening(flow));
    const { page } = await again(flow, () => { flow.style.height = '300px'; });
    await turnTo(flow, page);
    assert.include(visibleWords(flow, opening(flow)), reading);
  });

  it('is the beginning where the text is another one', async () => {
    const { flow, pages } = await laidOut(numbered(SENTENCE, 40), 1400, 700);
    await turnTo(flow, pages);
    const { page } = await again(flow, () => {
      flow.subject = {};
      flow.page = 1;
      flow.parts = numbered(RUSSIAN, 40, 'ru');
    });
    assert.equal(page, 1);
  });
});

/** What of a paragraph follows a hyphen. */
function after(hyphen: Element, paragraph: Element): Range {
  const range = document.createRange();
  range.setStartAfter(hyphen);
  range.setEnd(paragraph, paragraph.childNodes.length);
  return range;
}

/** What follows the hyphens after which the line goes on. */
function hyphensWithin(flow: TextFlow): string[] {
  return [...flow.renderRoot.querySelectorAll('.hyphen')].flatMap((hyphen) => {
    const range = after(hyphen, hyphen.closest('.para')!);
    return (range.getClientRects()[0]?.top ?? 0) > hyphen.getBoundingClientRect().top + 8 ? [] : [range.toString().slice(0, 20)];
  });
}

describe('narrow text', () => {
  for (const [lang, sentence] of [['kk', SENTENCE], ['ru', RUSSIAN]] as const) {
    it(`is divided at syllables in ${lang}, with a hyphen that is no letter of the text`, async () => {
      const parts = numbered(sentence, 12, lang);
      const { flow, pages } = await laidOut(parts, 260, 700);
      assert.isAbove(flow.renderRoot.querySelectorAll('.hyphen').length, 3);
      const [part] = parts;
      const said = (flow.renderRoot.querySelector('.flow')?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const source = part?.kind === 'blocks' ? part.blocks.flatMap((block) => block.kind === 'paragraph' ? block.children : []).map((child) => child.kind === 'text' ? child.text : '').join('') : '';
      assert.equal(said.replaceAll(' ', ''), source.replace(/\s+/g, ''));
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        assert.deepEqual(inspect(flow).cut, []);
      }
    });
  }

  it('paints a hyphen only at the end of a line', async () => {
    const { flow } = await laidOut(numbered(SENTENCE, 12), 300, 900);
    assert.deepEqual(hyphensWithin(flow), []);
  });

  it('paints no hyphen within a line, even where it is wider than the one that was measured', async () => {
    const wide = new CSSStyleSheet();
    wide.replaceSync('.hyphen { padding-inline-end: 0.2em }');
    const { flow } = await laidOut(numbered(SENTENCE, 12), 300, 900);
    (flow.renderRoot as ShadowRoot).adoptedStyleSheets.push(wide);
    let painted = 0;
    for (const width of [310, 290, 270, 250]) {
      await again(flow, () => { flow.style.width = `${width}px`; });
      assert.deepEqual(hyphensWithin(flow), []);
      painted += flow.renderRoot.querySelectorAll('.hyphen').length;
    }
    assert.isAbove(painted, 3);
  });

  it('ends no paragraph with a line that is only a part of a word', async () => {
    let divided = 0;
    for (let width = 230; width < 290; width += 2) {
      const { flow } = await laidOut(numbered('Ауылдағы кітапхананың жаңа қызметтері көрсетіледі. ', 3), width, 1500);
      for (const paragraph of flow.renderRoot.querySelectorAll<HTMLElement>('.para')) {
        const last = [...paragraph.querySelectorAll('.hyphen')].at(-1);
        if (last) assert.include(after(last, paragraph).toString().trim(), ' ', `${width} px`);
        if (last) divided += 1;
      }
    }
    assert.isAbove(divided, 10);
  });

  it('divides no word over two pages', async () => {
    for (const height of [300, 340, 380, 420]) {
      const { flow, pages } = await laidOut(numbered(SENTENCE, 8), 260, height);
      const whole = new Set(`${SENTENCE}${Array.from({ length: 8 }, (_, index) => `(${index + 1})`).join(' ')}`.split(/\s+/));
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        const letters = [...inspect(flow).letters.values()].join('');
        const [first = ''] = visibleWords(flow, opening(flow));
        assert.isTrue([...whole].some((word) => word !== '' && letters.startsWith(word)), `page ${page} of ${pages} at ${height} px begins with ${first}`);
      }
    }
  });

  it('has no hyphens in a few words, unless one is wider than the line', async () => {
    const hyphens = async (words: string, width: number): Promise<number> => (await laidOut([{ kind: 'blocks', lang: 'kk', blocks: parseMarkdown(words) }], width, 900)).flow.renderRoot.querySelectorAll('.hyphen').length;
    const brief = 'Ауыл кітапханасының жаңа қызметтері көрсетіледі, кітапхананың қызметтері дамытылуда';
    assert.equal(await hyphens(brief, 400), 0);
    assert.isAbove(await hyphens(brief, 150), 0);
    assert.isAbove(await hyphens(`${brief} ${brief}`, 400), 0);
  });

  it('has no hyphens where lines are long', async () => {
    const { flow } = await laidOut(numbered(SENTENCE, 12), 1000, 600);
    assert.equal(flow.renderRoot.querySelectorAll('.hyphen').length, 0);
  });

  it('is accessible', async () => {
    const { flow } = await laidOut(numbered(SENTENCE, 3), 260, 900);
    await assertAccessible(flow);
  });
});
