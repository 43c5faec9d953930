// The sample content as it lies in slides/: its files, its decks, and every text with its place.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { chartWithCsv } from '../../../src/core/chart-csv.ts';
import type { Deck } from '../../../src/core/generated/deck.ts';

export const ROOT = join(import.meta.dirname, '../../..');

/** Every file under a folder of the project, by its path from the root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

export interface SampleDeck {
  readonly path: string;
  readonly folder: string;
  readonly deck: Deck;
}

/** The decks in canonical form; that they are decks is for a test to say. */
export const DECKS: readonly SampleDeck[] = filesUnder('slides')
  .filter((path) => path.endsWith('/deck.json'))
  .map((path) => ({ path, folder: dirname(path), deck: readJson(path) as Deck }));

export interface SampleText {
  /** File and JSON pointer. */
  readonly place: string;
  readonly kk: string;
  readonly ru: string;
}

/** Keys whose value is words for people. */
const WORDS = new Set(['title', 'text', 'label', 'value', 'alt', 'caption', 'legend', 'unit', 'notes', 'details', 'author', 'role', 'date', 'name', 'head', 'rows', 'labels']);

/** Every text of a document; words that are in one language only come with the other one empty. */
export function textsIn(document: unknown, place: string, isWords = false): SampleText[] {
  if (typeof document === 'string') return isWords ? [{ place, kk: document, ru: '' }] : [];
  if (typeof document !== 'object' || document === null) return [];
  if ('kk' in document || 'ru' in document) {
    const { kk = '', ru = '' } = document as Record<string, string>;
    // The languages of captions are files, not words.
    return isWords ? [{ place, kk, ru }] : [];
  }
  return Object.entries(document).flatMap(([key, value]) => textsIn(value, `${place}/${key}`, WORDS.has(key) || isWords));
}

export const TEXTS: readonly SampleText[] = [
  ...DECKS.flatMap(({ path, deck }) => textsIn(deck, path)),
  ...textsIn(readJson('slides/kiosk.json'), 'slides/kiosk.json'),
  ...filesUnder('slides').filter((path) => path.endsWith('.csv')).flatMap((path) => textsIn(chartWithCsv({ kind: 'bar' }, readFileSync(join(ROOT, path), 'utf8')).chart, path)),
];
