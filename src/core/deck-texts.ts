// The texts of a canonical deck as its file writes them: found by the names of the fields, however deep these stand.
import type { Deck as DeckFile } from './generated/deck.ts';
import { pointerTo } from './json-places.ts';
import { isLocale } from './locale.ts';

export interface MarkdownText {
  readonly pointer: string;
  readonly markdown: string;
}

/** The fields that hold words; everything else holds names of files, codes and choices. */
const WORDS = new Set([
  'title', 'text', 'label', 'value', 'alt', 'caption', 'legend', 'unit', 'details', 'author', 'role', 'date', 'name', 'head', 'rows', 'labels',
]);
/** Those of them that are Markdown. The value of a big number is a plain one. */
const MARKDOWN = new Set(['text', 'value', 'head', 'rows']);

interface Found {
  /** The field that the words belong to. */
  readonly field: string;
  readonly pointer: string;
  readonly words: string;
  /** They are for every language that the deck's own is. */
  readonly plain: boolean;
}

export function markdownTexts(file: DeckFile): MarkdownText[] {
  return [...found(file.slides, '', '/slides')]
    .filter(({ field, pointer }) => MARKDOWN.has(field) && !/\/numbers\/\d+\/value/.test(pointer))
    .map(({ pointer, words }) => ({ pointer, markdown: words }));
}

/** Every text that a visitor may read, of a deck or of a kiosk. */
export function shownTexts(file: object): { readonly pointer: string; readonly words: string }[] {
  return [...found(file, '', '')];
}

/** The texts that are given as one string, in the deck's own language. */
export function plainTextsOf(file: DeckFile): string[] {
  return [...found({ title: file.title, slides: file.slides }, '', '')].filter(({ plain }) => plain).map(({ words }) => words);
}

function* found(value: unknown, field: string, pointer: string, plain = true): Generator<Found> {
  if (typeof value === 'string') {
    if (WORDS.has(field)) yield { field, pointer, words: value, plain };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* found(item, field, pointerTo(pointer, String(index)), plain);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const byLanguage = isLocale(key);
      if (key === 'notes') continue;
      const inside = byLanguage || field === 'details' ? field : key;
      yield* found(item, inside, pointerTo(pointer, key), plain && !byLanguage);
    }
  }
}
