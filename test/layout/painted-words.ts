// The painted text as words. A word can run over several texts (a bold syllable) and over two lines (a hyphen).
import { core, holds, inside, middle, type Box } from './geometry.ts';
import { paintedText, type Run } from './painted-text.ts';

export interface PaintedWord {
  /** Without the marks that only steer line breaks. */
  readonly text: string;
  /** The text that it begins in, and where. */
  readonly run: Run;
  readonly start: number;
  /** One on each line. */
  readonly boxes: readonly Box[];
  /** `whole`: every letter can be seen. `cut`: some of it. `out`: nothing, though it is painted. */
  readonly sight: 'whole' | 'cut' | 'out';
  /** The rest of it is hidden: it is on another page. Its height with that rest, px. */
  readonly divided: number | null;
}

interface Part {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}

/** Soft hyphen, zero-width space, word joiner, zero-width no-break space. */
const STEERING = /[\u00AD\u200B\u2060\uFEFF]/g;
/** Letters stand in the middle of the height that a browser reports for them. */
const ABOVE_AND_BELOW = 0.18;
/** Rounding (px). */
const SLACK = 1;

export function paintedWords(root: Element): PaintedWord[] {
  const words: PaintedWord[] = [];
  let runs: Run[] = [];
  for (const run of paintedText(root)) {
    if (run) runs.push(run);
    else if (runs.length > 0) {
      words.push(...wordsOf(runs));
      runs = [];
    }
  }
  return [...words, ...wordsOf(runs)];
}

function* wordsOf(runs: readonly Run[]): Generator<PaintedWord> {
  const range = document.createRange();
  for (const { text, parts } of split(runs)) {
    const painted = parts.filter(({ run }) => !run.hidden);
    const [first] = painted;
    const boxes = painted.flatMap((part) => boxesOf(part, range));
    if (!first || boxes.length === 0) continue;
    const divided = painted.length < parts.length ? heightOf(parts.flatMap((part) => boxesOf(part, range))) : null;
    yield { text: divided === null ? text : painted.map(({ run, start, end }) => run.text.data.slice(start, end)).join('').replaceAll(STEERING, ''), run: first.run, start: first.start, boxes, sight: sightOf(boxes, first.run), divided };
  }
}

function boxesOf({ run, start, end }: Part, range: Range): readonly Box[] {
  if (run.element instanceof SVGTextContentElement) return inDrawing(run.text, run.element, start, end);
  range.setStart(run.text, start);
  range.setEnd(run.text, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function heightOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
}

/** A range of a part of a text in a drawing lies elsewhere in WebKit, and nowhere in Firefox. Such a text has one line. */
function inDrawing({ data }: Text, element: SVGTextContentElement, start: number, end: number): readonly Box[] {
  const matrix = element.getScreenCTM();
  const collapsed = data.length - data.trimStart().length;
  const [first, last] = [start, end - 1].map((at) => DOMRect.fromRect(element.getExtentOfChar(at - collapsed)));
  if (!matrix || !first || !last) return [];
  const from = new DOMPoint(first.left, first.top).matrixTransform(matrix);
  const to = new DOMPoint(last.right, last.bottom).matrixTransform(matrix);
  return to.x > from.x && to.y > from.y ? [{ left: from.x, top: from.y, right: to.x, bottom: to.y }] : [];
}

function* split(runs: readonly Run[]): Generator<{ readonly text: string; readonly parts: readonly Part[] }> {
  const all = runs.map(({ text }) => text.data).join('');
  for (const { 0: found, index } of all.matchAll(/\S+/g)) {
    const text = found.replaceAll(STEERING, '');
    if (text === '') continue;
    const parts: Part[] = [];
    let before = 0;
    for (const run of runs) {
      const start = Math.max(0, index - before);
      const end = Math.min(run.text.length, index + found.length - before);
      if (start < end) parts.push({ run, start, end });
      before += run.text.length;
    }
    yield { text, parts };
  }
}

function sightOf(boxes: readonly Box[], { window, scrolls, shortened }: Run): PaintedWord['sight'] {
  if (scrolls || shortened) return 'whole';
  if (boxes.every((box) => inside(core(box, ABOVE_AND_BELOW), window, SLACK))) return 'whole';
  const seen = boxes.some((box) => {
    const { x, y } = middle(box);
    return holds(window, x, y);
  });
  return seen ? 'cut' : 'out';
}
