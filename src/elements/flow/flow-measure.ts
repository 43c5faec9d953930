// Reads line boxes off a laid-out flow: the strips that no page may cut. Rects are right while the flow is hidden, never
// under display: none.
import { headAt, joinBands, type Band, type TableSpan } from '../../core/paging.ts';
import { arrangeHeads, HEADS, isBeside, isRepeated } from './repeated-heads.ts';

/** A line of a token, px from the top of the flow. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

export interface Measured {
  readonly strips: readonly Band[];
  readonly tables: readonly TableSpan[];
  /** The lines of each token, by its number. */
  readonly lines: readonly (readonly Line[])[];
}

/** A box up to this part of the window stays in one piece; a taller one is cut between its lines. A row of a table is cut only where no page can hold it. */
const WHOLE = 0.6;

/** The bands of a measured flow, for a window of `height` px. */
export function bandsOf({ strips, tables }: Measured, height: number): readonly Band[] {
  return joinBands(strips, height - Math.max(0, ...tables.map(({ headBottom }) => headAt(tables, headBottom))));
}

/** Measures a flow at scrollTop 0 in a window of `height` px. */
export function measureFlow(flow: HTMLElement, height: number): Measured {
  const tables = arrangeHeads(flow, height);
  const origin = flow.getBoundingClientRect().top;
  const lines: Line[][] = [];
  for (const token of flow.querySelectorAll<HTMLElement>('.token')) lines[Number(token.dataset['token'])] = linesOf(token, origin);
  const strips = [...paragraphs(flow, lines, origin), ...boxes(flow, tables, origin, height)];
  return { strips, tables, lines };
}

/** Text nodes are measured, not spans; each line is as high as its line height, whatever the glyphs' boxes are. */
function linesOf(token: HTMLElement, origin: number): Line[] {
  const lineHeight = lineHeightOf(token);
  const lines: Line[] = [];
  for (const rect of textRects(token)) {
    if (rect.width <= 0.5) continue;
    const middle = (rect.top + rect.bottom) / 2 - origin;
    const line = { top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 };
    const above = lines.at(-1);
    if (!above || Math.abs(above.top - line.top) >= lineHeight / 3) lines.push(line);
  }
  return lines;
}

function* textRects(token: HTMLElement): Generator<DOMRect> {
  const walker = document.createTreeWalker(token, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    yield* range.getClientRects();
  }
}

function lineHeightOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).lineHeight) || 0;
}

/** The lines of each paragraph: no single line is left alone, no word is divided, and a heading or an introduction stays with what follows. */
function* paragraphs(flow: HTMLElement, lines: readonly (readonly Line[])[], origin: number): Generator<Band> {
  for (const paragraph of flow.querySelectorAll<HTMLElement>('.para')) {
    const lineHeight = lineHeightOf(paragraph);
    const own = merged([...paragraph.querySelectorAll<HTMLElement>('.token')].flatMap((token) => lines[Number(token.dataset['token'])] ?? []), lineHeight);
    const leads = paragraph.matches('h2, h3, h4, h5, .lead') || !isBeside(paragraph.closest('.head'));
    const introductions = [...introductionsIn(paragraph, lines)];
    const hyphens = [...paragraph.querySelectorAll('.hyphen')].map((hyphen) => middleOf(hyphen) - origin);
    for (const [index, line] of own.entries()) {
      const next = own[index + 1];
      const alone = next !== undefined && (index === 0 || index === own.length - 2);
      const divides = hyphens.some((y) => y > line.top && y < line.bottom);
      const introduces = introductions.some(({ top }) => Math.abs(top - line.top) < lineHeight / 2);
      const keepWithNext = alone || divides || introduces || leads || (!next && paragraph.matches('.before-picture'));
      yield { ...line, keepWithNext, inWord: divides, ...keepWithNext && next && { until: next.bottom } };
    }
  }
}

/** The last line of each piece of a paragraph that ends in a colon, before a line break or at its end. */
function* introductionsIn(paragraph: HTMLElement, lines: readonly (readonly Line[])[]): Generator<Line> {
  let said = '';
  let line: Line | undefined;
  for (const part of [...paragraph.querySelectorAll<HTMLElement>('.token, br'), null]) {
    if (part?.matches('.token')) {
      said += part.textContent ?? '';
      line = lines[Number(part.dataset['token'])]?.at(-1) ?? line;
    } else {
      if (line && /:\s*$/.test(said)) yield line;
      said = '';
    }
  }
}

function middleOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}

function merged(lines: readonly Line[], lineHeight: number): Line[] {
  const rows: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    const above = rows.at(-1);
    if (above && line.top - above.top < lineHeight / 2) rows[rows.length - 1] = { top: above.top, bottom: Math.max(above.bottom, line.bottom) };
    else rows.push(line);
  }
  return rows;
}

function* boxes(flow: HTMLElement, tables: readonly TableSpan[], origin: number, height: number): Generator<Band> {
  for (const box of flow.querySelectorAll(`figure, hr, tbody tr, .card, .whole, ${HEADS}`)) {
    const rect = box.getBoundingClientRect();
    const top = rect.top - origin;
    const bottom = rect.bottom - origin;
    const always = box.matches('figure, hr, tr, .whole') || (box.matches(HEADS) && isRepeated(box));
    if (box.matches('.layout') && top < height / 2 && bottom > height) continue; // It has grown since it was fitted to the page of its title, which may not be left there alone.
    if (rect.height === 0 || rect.height > (always ? height - headAt(tables, top) - onceAbove(box) : height * WHOLE)) continue;
    const leads = box.matches(HEADS) && !isBeside(box);
    yield { top, bottom, until: bottom, inWord: leads, keepWithNext: leads || box.nextElementSibling?.matches('.caption, .who') === true };
  }
}

/** What the head of a table takes from the window of its first row where it stands only there. */
function onceAbove(box: Element): number {
  const head = box.matches('tr:first-child') ? box.closest('table')?.tHead : null;
  return head && !isRepeated(head) ? head.offsetHeight : 0;
}
