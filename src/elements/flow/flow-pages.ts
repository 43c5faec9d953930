// Which words of a flow belong to which page, and hiding those of the others: what is hidden is out of sight, out of the
// accessibility tree and out of reach of the browser's find, so that nothing is read twice.
import { balancePages, pageAt, type Page } from '../../core/paging.ts';
import { Characters } from './characters.ts';
import { bandsOf, measureFlow, type Line } from './flow-measure.ts';
import { headsOf, isBeside, isRepeated } from './repeated-heads.ts';

const OFF = 'data-off';

/** A place in the text that outlives the layout: the same words in another one, or the same part of another language's. */
export interface Place {
  readonly token: number;
  /** Tokens of the whole text. */
  readonly tokens: number;
  /** Characters before the place. */
  readonly offset: number;
  readonly text: string;
}

/** The pages of one layout of a flow; a new layout makes a new one. */
export class FlowPages {
  readonly pages: readonly Page[];
  readonly #flow: HTMLElement;
  readonly #lines: readonly (readonly Line[])[];
  /** The pages that each token has lines on, by its number. */
  readonly #pagesOfTokens: readonly (readonly number[])[];
  /** Where each token that runs over a page's end has to be cut, by its number. */
  readonly cuts: ReadonlyMap<number, readonly number[]>;
  readonly #texts: readonly string[];

  /** Of a flow whose tokens are whole and shown, measured at scrollTop 0 in a window of `height` px. */
  constructor(flow: HTMLElement, height: number, measured = measureFlow(flow, height), bands = bandsOf(measured, height)) {
    const { tables, lines } = measured;
    this.#flow = flow;
    this.#lines = lines;
    const characters = new Map(tokensOf(flow).map((token) => [numberOf(token), new Characters(token)]));
    this.#texts = lines.map((_, token) => characters.get(token)?.text ?? '');
    this.pages = balancePages(bands, tables, height);
    this.#pagesOfTokens = lines.map((own) => [...new Set(own.map(({ top }) => pageAt(this.pages, top)))]);
    this.cuts = this.#findCuts(characters);
  }

  /** Where the words of a page (from 0) begin; null for a page without words. */
  placeOf(page: number): Place | null {
    const token = this.#pagesOfTokens.findIndex((pages) => pages.includes(page));
    if (token < 0) return null;
    const segment = this.pagesOf(token).indexOf(page);
    const offset = segment === 0 ? 0 : this.cuts.get(token)?.[segment - 1] ?? 0;
    return { token, tokens: this.#pagesOfTokens.length, offset, text: this.#texts[token] ?? '' };
  }

  /** The page (from 0) on which the words of a place are now. */
  pageOf({ token, tokens, offset, text }: Place): number {
    const all = this.#pagesOfTokens.length;
    // Where rows of a table become cards, the words are elsewhere: the same ones near the same part of the text.
    const near = Math.floor(token * all / tokens);
    let same = [this.#texts.indexOf(text, near), this.#texts.lastIndexOf(text, near)].find((at) => at >= 0) ?? near;
    while (same < all - 1 && this.pagesOf(same).length === 0) same += 1;
    const here = text === '' ? 0 : Math.round(offset * (this.#texts[same]?.length ?? 0) / text.length);
    const segment = (this.cuts.get(same) ?? []).filter((cut) => cut <= here).length;
    return this.pagesOf(same)[segment] ?? 0;
  }

  /** Shows the words of one page (from 0) and hides all others. The flow must have been rendered with its cuts. */
  show(page: number): void {
    const shown = this.#shownTokens(page);
    const holders = new Set<Element>();
    for (const token of shown) for (let at: Element | null = token; at && at !== this.#flow; at = at.parentElement) holders.add(at);
    const origin = this.#flow.getBoundingClientRect().top;
    for (const box of this.#flow.querySelectorAll('p, li, tr, dt, dd, dl, figure, hr, table, ul, ol, pre, blockquote, h2, h3, h4, h5, .fact, .card, .token')) {
      const picture = box.matches('figure, hr') && !holders.has(box);
      const on = picture ? this.#pageAround(box, origin) === page : holders.has(box);
      box.toggleAttribute(OFF, !on);
    }
    for (const figure of this.#flow.querySelectorAll(`figure:not([${OFF}])`)) {
      for (let at = figure.parentElement; at && at !== this.#flow; at = at.parentElement) at.removeAttribute(OFF);
    }
    for (const token of shown) {
      const pages = this.pagesOf(numberOf(token));
      for (const [index, segment] of [...token.querySelectorAll('.segment')].entries()) segment.toggleAttribute(OFF, pages[index] !== page);
    }
  }

  #findCuts(characters: ReadonlyMap<number, Characters>): Map<number, readonly number[]> {
    const origin = this.#flow.getBoundingClientRect().top;
    const cuts = new Map<number, number[]>();
    for (const [token, text] of characters) {
      const [, ...further] = this.pagesOf(token);
      if (further.length === 0) continue;
      const offsets: number[] = [];
      for (const page of further) {
        const first = this.#lines[token]?.find(({ top }) => pageAt(this.pages, top) === page);
        offsets.push(text.firstBelow(origin + (first?.top ?? 0), offsets.at(-1) ?? 0));
      }
      cuts.set(token, offsets);
    }
    return cuts;
  }

  /** The tokens with words on a page; the head of a table and a label go with the rows that they name. */
  #shownTokens(page: number): HTMLElement[] {
    const shown = new Set(tokensOf(this.#flow).filter((token) => this.pagesOf(numberOf(token)).includes(page)));
    for (const head of headsOf(this.#flow)) if (isRepeated(head)) this.#stick(head, head.closest('tr') ?? head.parentElement, page, shown);
    return [...shown];
  }

  /** A sticky box is shown again wherever its rows go on, if they leave room for it. */
  #stick(box: HTMLElement, rows: Element | null, page: number, shown: Set<HTMLElement>): void {
    const tokens = tokensOf(box);
    const goesOn = [...rows?.querySelectorAll<HTMLElement>('.token') ?? []].some((token) => !box.contains(token) && this.pagesOf(numberOf(token)).includes(page));
    if (!goesOn || !rows) return;
    const top = this.pages[page]?.top ?? 0;
    const end = Math.min(this.pages[page]?.bottom ?? 0, rows.getBoundingClientRect().bottom - this.#flow.getBoundingClientRect().top);
    const started = tokens.some((token) => (this.#lines[numberOf(token)]?.[0]?.top ?? top) < top - 1);
    const fits = !isBeside(box) || end - top >= box.offsetHeight;
    for (const token of started ? tokens : []) if (fits) shown.add(token); else shown.delete(token);
  }

  /** The pages (from 0) that a token has lines on. */
  pagesOf(token: number): readonly number[] {
    return this.#pagesOfTokens[token] ?? [];
  }

  #pageAround(box: Element, origin: number): number {
    return pageAt(this.pages, box.getBoundingClientRect().top - origin);
  }
}

function tokensOf(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('.token')];
}

function numberOf(token: HTMLElement): number {
  return Number(token.dataset['token']);
}
