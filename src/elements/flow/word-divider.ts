// Everything about dividing the words of one layout of a text: which have hyphens, which stand whole, which begin a line.
import { css } from 'lit';
import { hyphenate, loadHyphens } from '../../core/hyphenate.ts';
import type { Locale } from '../../core/locale.ts';
import { fewerHyphens, usedHyphens } from './flow-hyphens.ts';
import type { FlowPages } from './flow-pages.ts';
import type { FlowRendering } from './flow-template.ts';
import { dividedWords, pagesOf } from './page-ends.ts';
import { brokenWords, fitWords, replaceUnits, wideWords } from './whole-words.ts';

/** Offsets in each token's text, by its number. */
type LineEnds = ReadonlyMap<number, readonly number[]>;

/** How the words of a flow are rendered. */
export type Division = Pick<FlowRendering, 'cuts' | 'ends' | 'hyphenate'>;

/** False where a newer layout has begun. */
export type RenderDivision = (division: Partial<Division>) => Promise<boolean>;

const styles = css`
  .hyphen { font-style: inherit; margin-inline-start: -0.06em; }
  .hyphen::before { content: '-\\200B' / ''; }
  .end::before { content: '\\A' / ''; white-space: pre; }
  .large { line-height: round(calc(1em * var(--leading)), 1px); }
`;

/** Resolves when the words of these parts of a text can be divided; those of a language whose patterns can't be fetched stay whole. */
export async function divideWords(parts: readonly unknown[], sparing: boolean): Promise<WordDivider> {
  await Promise.all([...new Set(parts.flatMap(languagesIn))].map(async (lang) => loadHyphens(lang).catch(() => undefined)));
  return new WordDivider(sparing);
}

/** The languages of all words, however deep they stand. */
function languagesIn(value: unknown): Locale[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => key === 'lang' ? [inner as Locale] : languagesIn(inner));
}

export class WordDivider {
  readonly #sparing: boolean;
  /** Large words that no size makes fit a line. */
  readonly #wide = new Set<string>();
  /** They, and all others that are wider than their place. */
  readonly #divided = new Set<string>();
  /** Lines that end before a word which the end of a page would divide. */
  readonly #breaks = new Map<number, readonly number[]>();

  /** @param sparing Only words that are wider than their line have hyphens. */
  constructor(sparing: boolean) {
    this.#sparing = sparing;
  }

  /** Puts soft hyphens into a text. `whole` is one whose words are divided only where they are wider than their line. */
  readonly #hyphenate = (text: string, lang: Locale, whole: boolean): string =>
    whole || this.#sparing ? replaceUnits(text, this.#divided, (unit) => hyphenate(unit, lang, true)) : hyphenate(text, lang);

  /** Makes large words fit their lines: called before each measuring. */
  fit(flow: HTMLElement): void {
    const { adoptedStyleSheets } = flow.getRootNode() as ShadowRoot;
    if (styles.styleSheet && !adoptedStyleSheets.includes(styles.styleSheet)) adoptedStyleSheets.push(styles.styleSheet);
    fitWords(flow, this.#wide);
  }

  /**
   * The pages of a flow in a window of `height` px: rendered with soft hyphens, fitted, rendered with the hyphens that it needs,
   * cut. Again, where a word has to be divided or kept that was not known before. Null where a newer layout has begun.
   */
  async lay(flow: HTMLElement, height: number, render: RenderDivision, fit: () => void): Promise<FlowPages | null> {
    while (await render({ hyphenate: this.#hyphenate, ends: this.#breaks })) {
      if (this.#breaks.size === 0) fit();
      if (!this.#fits(flow)) continue;
      for (let ends: LineEnds | null = this.#lineEnds(flow, height); ends; ends = fewerHyphens(flow, ends)) if (!await render({ ends })) return null;
      const pages = pagesOf(flow, height);
      if (this.#keepsWords(flow, pages, height)) return pages;
    }
    return null;
  }

  /** False where words do not fit their lines: they have to be rendered again, with hyphens. */
  #fits(flow: HTMLElement): boolean {
    const known = this.#divided.size + this.#wide.size;
    const wide = wideWords(flow);
    for (const word of wide) this.#wide.add(word);
    for (const word of [...wide, ...brokenWords(flow)]) this.#divided.add(word);
    return this.#divided.size + this.#wide.size === known;
  }

  /** Where the lines of a flow with soft hyphens end early. */
  #lineEnds(flow: HTMLElement, height: number): LineEnds {
    const ends = new Map(usedHyphens(flow, height));
    for (const [token, offsets] of this.#breaks) ends.set(token, [...ends.get(token) ?? [], ...offsets].sort((a, b) => a - b));
    return ends;
  }

  /** True where every word has a page that it stands on; else one more begins a line. */
  #keepsWords(flow: HTMLElement, pages: FlowPages, height: number): boolean {
    for (const { token, offset } of dividedWords(flow, pages, height)) {
      const known = this.#breaks.get(token) ?? [];
      if (known.includes(offset)) continue;
      this.#breaks.set(token, [...known, offset].sort((a, b) => a - b));
      return false;
    }
    return true;
  }
}
