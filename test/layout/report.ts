// What a check of layouts has found, slide by slide, in lines that an editor's terminal makes links of.
import type { Fault } from './faults.ts';
import type { Missing } from './missing-words.ts';
import type { SlideToRead } from './slides-to-read.ts';

/** One slide on one screen in one language at one text size. */
export interface Layout {
  readonly slide: SlideToRead;
  /** "chromium, kk, 1920×1080, 200 %". */
  readonly setting: string;
  /** Of each page that was seen. */
  readonly faults: readonly (readonly Fault[])[];
  readonly missing: readonly Missing[];
  readonly words: number;
  /** Only what is read at the usual text size is too long. */
  readonly textSize: number;
  /** Why its pages could not be walked to the end. */
  readonly broken: string | null;
}

/** More pages than this and a slide has too many words. */
const MOST_PAGES = 3;

const KINDS: Readonly<Record<Fault['kind'] | 'missing' | 'broken', string>> = {
  outside: 'is painted outside of the screen',
  cut: 'is cut off',
  covered: 'is covered',
  'over-picture': 'stands on a picture without anything between',
  overlap: 'overlaps another word',
  small: 'is too small',
  divided: 'is divided by the end of a page',
  blank: 'has a picture that is not shown',
  tiny: 'has a picture that is too small',
  missing: 'is not whole and in its order on any page',
  broken: 'could not be read to its end',
};

interface Complaint {
  readonly kind: keyof typeof KINDS;
  readonly word: string;
  readonly detail: string;
  readonly setting: string;
}

export class Report {
  readonly #complaints = new Map<string, Complaint[]>();
  readonly #longest = new Map<string, Layout>();
  readonly #quotes: boolean;
  #failed = 0;
  #passed = 0;

  /** @param quotes Whether words of the slides may be printed. */
  constructor(quotes: boolean) {
    this.#quotes = quotes;
  }

  get passed(): number {
    return this.#passed;
  }

  get failed(): number {
    return this.#failed;
  }

  add(layout: Layout): void {
    const { slide: { place }, setting } = layout;
    const found: Complaint[] = [
      ...layout.faults.flatMap((faults, page) => faults.map((fault) => ({ ...fault, setting: `${setting}, page ${page + 1}` }))),
      ...layout.missing.map(({ path, word, at }) => ({ kind: 'missing' as const, word, detail: `word ${at} of ${path}`, setting })),
      ...(layout.broken === null ? [] : [{ kind: 'broken' as const, word: '', detail: layout.broken, setting }]),
    ];
    if (found.length > 0) this.#failed += 1;
    else this.#passed += 1;
    if (found.length > 0) this.#complaints.set(place, [...this.#complaints.get(place) ?? [], ...found]);
    const longest = this.#longest.get(place);
    if (layout.textSize === 100 && layout.faults.length > Math.max(MOST_PAGES, longest?.faults.length ?? 0)) this.#longest.set(place, layout);
  }

  /** One line for each kind of fault of each slide. */
  *complaints(): Generator<string> {
    for (const [place, complaints] of this.#complaints) {
      for (const [kind, all] of Map.groupBy(complaints, (one) => one.kind)) {
        const [first] = all;
        if (first) yield `${place}: ${this.#subject(first)} ${KINDS[kind]} (${first.detail}; ${first.setting})${all.length > 1 ? `, and ${all.length - 1} more` : ''}`;
      }
    }
  }

  /** What is wrong, then one line for each slide that is too long. */
  *lines(): Generator<string> {
    yield* this.complaints();
    for (const [place, { words, faults: { length: pages }, setting }] of this.#longest) {
      yield `${place}: about ${tooMany(words, pages)} words too many for one page (${pages} pages; ${setting})`;
    }
  }

  #subject({ word }: Complaint): string {
    if (word === '') return 'the slide';
    return this.#quotes ? `«${word}»` : 'a word';
  }
}

/** Two digits say all that is known: another font or screen gives another number. */
export function tooMany(words: number, pages: number): number {
  const surplus = words * (1 - 1 / pages);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(surplus)) - 1);
  return Math.round(surplus / step) * step;
}
