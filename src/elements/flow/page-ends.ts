// No page ends inside a word: it ends a line earlier. Where every line of a page ends in a word, that word begins a line of its
// own, so that the page can end before it.
import { Characters } from './characters.ts';
import { bandsOf, measureFlow } from './flow-measure.ts';
import { FlowPages } from './flow-pages.ts';

/** A place inside of a word, where a page (from 0) ends. */
interface Divided extends TextPlace {
  readonly page: number;
}

/** The pages of a flow, in a window of `height` px. A word that goes on after the end of one takes its line along to the next. */
export function pagesOf(flow: HTMLElement, height: number): FlowPages {
  const measured = measureFlow(flow, height);
  let bands = bandsOf(measured, height);
  for (;;) {
    const pages = new FlowPages(flow, height, measured, bands);
    const divided = new Set([...divisions(flow, pages)].map(({ page }) => pages.pages[page]?.last ?? 0).filter((band) => !bands[band]?.inWord));
    if (divided.size === 0) return pages;
    bands = bands.map((band, index) => divided.has(index) ? { ...band, keepWithNext: true, inWord: true } : band);
  }
}

/** Where pages end inside of a word, also in one that runs over several tokens. */
function* divisions(flow: HTMLElement, pages: FlowPages): Generator<Divided> {
  let above = 0;
  let before = ' ';
  for (const piece of flow.querySelectorAll<HTMLElement>('.para, br, .token')) {
    const isToken = piece.matches('.token');
    const token = Number(piece.dataset['token']);
    const text = isToken ? piece.textContent : '';
    for (const [index, page] of isToken ? pages.pagesOf(token).entries() : []) {
      const offset = pages.cuts.get(token)?.[index - 1] ?? 0;
      if (page > above && /^\S\S$/.test((text[offset - 1] ?? before) + text.charAt(offset))) yield { page: above, token, offset };
      above = page;
    }
    before = text.at(-1) ?? ' ';
  }
}

/** A place in the text of a token. */
export interface TextPlace {
  readonly token: number;
  readonly offset: number;
}

/** What is bound by no-break spaces goes together. */
const WORD = /(?:\S|\u00A0)+/g;

/** Where a word begins that is divided by the end of a page though a page of `height` px could hold it. */
export function* dividedWords(flow: HTMLElement, pages: FlowPages, height: number): Generator<TextPlace> {
  for (const { token, offset } of divisions(flow, pages)) {
    const paragraph = flow.querySelector(`[data-token="${token}"]`)?.closest('.para');
    if (!paragraph) continue;
    const pieces = piecesOf(paragraph);
    const text = pieces.map(({ said }) => said).join('');
    const at = offset + (pieces.find(({ number }) => number === token)?.start ?? 0);
    const word = [...text.matchAll(WORD)].find(({ 0: said, index }) => index < at && at < index + said.length);
    const before = pieces.find(({ start, said }) => word && start < word.index && word.index <= start + said.length);
    if (word && before?.number !== undefined && heightOf(pieces, word.index, word.index + word[0].length) <= height) yield { token: before.number, offset: word.index - before.start };
  }
}

interface Piece {
  /** Absent for a line break. */
  readonly number?: number;
  readonly characters?: Characters;
  readonly said: string;
  /** In the text of the paragraph. */
  readonly start: number;
}

function piecesOf(paragraph: Element): Piece[] {
  let length = 0;
  return [...paragraph.querySelectorAll<HTMLElement>('.token, br')].map((element) => {
    const start = length;
    const characters = element instanceof HTMLBRElement ? undefined : new Characters(element);
    const said = characters?.text ?? '\n';
    length += said.length;
    return { start, said, ...characters && { characters, number: Number(element.dataset['token']) } };
  });
}

function heightOf(pieces: readonly Piece[], from: number, to: number): number {
  const rects = [from, to - 1].map((at) => {
    const piece = pieces.findLast(({ start }) => start <= at);
    return piece?.characters?.rect(at - piece.start);
  });
  return (rects[1]?.bottom ?? 0) - (rects[0]?.top ?? 0);
}
