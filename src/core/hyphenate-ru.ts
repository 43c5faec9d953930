// Where a Russian word may be divided, by the patterns of TeX. They are heavy, so this file is a chunk of its own.
import createHyphenator from 'hyphen';
import patterns from 'hyphen/patterns/ru.js';

const MARK = '\u00AD';
const hyphenator = createHyphenator(patterns, { html: false, hyphenChar: MARK });

/** The places (offsets) where a word of small letters may be divided. */
export function russianBreaks(word: string): readonly number[] {
  return [...hyphenator(word).matchAll(/\u00AD/g)].map(({ index }, earlier) => index - earlier);
}
