// The texts of a canonical deck as its file writes them: found by the names of the fields, however deep these stand.
import type { Deck as DeckFile } from './generated/deck.ts';
import { pointerTo } from './json-places.ts';
import { isLocale, type Locale } from './locale.ts';

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
const BIG_NUMBER = /\/numbers\/\d+\/value/;

/** One text of a deck or a kiosk, in one language. */
export interface ShownText {
  /** The field that the words belong to. */
  readonly field: string;
  readonly pointer: string;
  readonly words: string;
  /** Null where one string stands for all languages: it is in the deck's own. */
  readonly lang: Locale | null;
  /** Its words may have the marks of Markdown. */
  readonly isMarkdown: boolean;
}

export function markdownTexts(file: DeckFile): MarkdownText[] {
  return shownTexts(file).filter(({ isMarkdown }) => isMarkdown).map(({ pointer, words }) => ({ pointer, markdown: words }));
}

/** What was found in a document: several rules ask for its texts, and none changes it. */
const known = new WeakMap<object, readonly ShownText[]>();

/** Every text that a visitor may read, of a deck or of a kiosk. */
export function shownTexts(file: object): readonly ShownText[] {
  const texts = known.get(file) ?? found(file, '', '');
  known.set(file, texts);
  return texts;
}

/** The texts that are given as one string, in the deck's own language. */
export function plainTextsOf(file: DeckFile): string[] {
  return shownTexts(file).filter(({ lang }) => lang === null).map(({ words }) => words);
}

function found(value: unknown, field: string, pointer: string, lang: Locale | null = null, texts: ShownText[] = []): ShownText[] {
  if (typeof value === 'string') {
    if (WORDS.has(field)) texts.push({ field, pointer, words: value, lang, isMarkdown: MARKDOWN.has(field) && !BIG_NUMBER.test(pointer) });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) found(item, field, pointerTo(pointer, index), lang, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'notes') continue;
      const inside = isLocale(key) || field === 'details' ? field : key;
      found(item, inside, pointerTo(pointer, key), isLocale(key) ? key : lang, texts);
    }
  }
  return texts;
}
