// Which words of a flow belong to which page, and hiding those of the others: what is hidden is out of sight, out of the
// accessibility tree and out of reach of the browser's find, so that nothing is read twice.
import { balancePages, joinBands, pageAt, type Page } from '../../core/paging.ts';
import { isBeside, measureFlow, offsetBelow, type Line } from './flow-measure.ts';

const OFF = 'data-off';

/** The pages of one layout of a flow; a new layout makes a new one. */
export class FlowPages {
  readonly pages: readonly Page[];
  readonly #flow: HTMLElement;
  readonly #lines: readonly (readonly Line[])[];
  /** The pages that each token has lines on, by its number. */
  readonly #pagesOfTokens: readonly (readonly number[])[];

  /** Measures a flow whose tokens are whole and shown, at scrollTop 0 in a window of `height` px. */
  constructor(flow: HTMLElement, height: number) {
    const { strips, tables, lines } = measureFlow(flow, height);
    this.pages = balancePages(joinBands(strips), tables, height);
    this.#flow = flow;
    this.#lines = lines;
    this.#pagesOfTokens = lines.map((own) => [...new Set(own.map(({ top }) => pageAt(this.pages, top)))]);
  }

  /** Where each token that runs over a page's end has to be cut. */
  cuts(): ReadonlyMap<number, readonly number[]> {
    const origin = this.#flow.getBoundingClientRect().top;
    const cuts = new Map<number, number[]>();
    for (const token of this.#tokens()) {
      const [, ...further] = this.#pagesOf(numberOf(token));
      if (further.length === 0) continue;
      const offsets: number[] = [];
      for (const page of further) offsets.push(offsetBelow(token, this.pages[page]?.top ?? 0, origin, offsets.at(-1) ?? 0));
      cuts.set(numberOf(token), offsets);
    }
    return cuts;
  }

  /** Shows the words of one page (from 0) and hides all others. The flow must have been rendered with cuts(). */
  show(page: number): void {
    const shown = this.#shownTokens(page);
    const holders = new Set<Element>();
    for (const token of shown) for (let at: Element | null = token; at && at !== this.#flow; at = at.parentElement) holders.add(at);
    const origin = this.#flow.getBoundingClientRect().top;
    for (const box of this.#flow.querySelectorAll('p, li, tr, dt, dd, dl, figure, hr, table, ul, ol, pre, blockquote, h2, h3, h4, h5, .fact, .token')) {
      const picture = box.matches('figure, hr') && !holders.has(box);
      const on = picture ? this.#pageOf(box, origin) === page : holders.has(box);
      box.toggleAttribute(OFF, !on);
    }
    for (const figure of this.#flow.querySelectorAll(`figure:not([${OFF}])`)) {
      for (let at = figure.parentElement; at && at !== this.#flow; at = at.parentElement) at.removeAttribute(OFF);
    }
    for (const token of shown) {
      const pages = this.#pagesOf(numberOf(token));
      for (const [index, segment] of [...token.querySelectorAll('.segment')].entries()) segment.toggleAttribute(OFF, pages[index] !== page);
    }
  }

  /** The tokens with words on a page; the head of a table and a label go with the rows that they name. */
  #shownTokens(page: number): HTMLElement[] {
    const shown = new Set(this.#tokens().filter((token) => this.#pagesOf(numberOf(token)).includes(page)));
    for (const label of this.#flow.querySelectorAll<HTMLElement>('.label')) if (isBeside(label)) this.#stick(label, label.parentElement, page, shown);
    for (const table of this.#flow.querySelectorAll<HTMLTableElement>('table:not(.tall-head)')) if (table.tHead) this.#stick(table.tHead, table.tBodies[0] ?? null, page, shown);
    return [...shown];
  }

  /** A sticky box is shown again wherever its rows go on, if they leave room for it. */
  #stick(box: HTMLElement, rows: Element | null, page: number, shown: Set<HTMLElement>): void {
    const tokens = [...box.querySelectorAll<HTMLElement>('.token')];
    const goesOn = [...rows?.querySelectorAll<HTMLElement>('.token') ?? []].some((token) => !box.contains(token) && this.#pagesOf(numberOf(token)).includes(page));
    if (!goesOn || !rows) return;
    const top = this.pages[page]?.top ?? 0;
    const end = Math.min(this.pages[page]?.bottom ?? 0, rows.getBoundingClientRect().bottom - this.#flow.getBoundingClientRect().top);
    const started = tokens.some((token) => (this.#lines[numberOf(token)]?.[0]?.top ?? top) < top - 1);
    const fits = box.matches('thead') || end - top >= box.offsetHeight;
    for (const token of tokens) if (!started || fits) shown.add(token); else shown.delete(token);
  }

  #tokens(): HTMLElement[] {
    return [...this.#flow.querySelectorAll<HTMLElement>('.token')];
  }

  #pagesOf(token: number): readonly number[] {
    return this.#pagesOfTokens[token] ?? [];
  }

  #pageOf(box: Element, origin: number): number {
    return pageAt(this.pages, box.getBoundingClientRect().top - origin);
  }
}

function numberOf(token: HTMLElement): number {
  return Number(token.dataset['token']);
}
