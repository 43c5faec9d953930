// Letters of the wrong alphabet in a deck, a legacy deck or kiosk.json, where only one letter can have been meant.
import { mixedWords, unmix } from './alphabets.ts';
import { shownTexts } from './deck-texts.ts';
import { detectLanguage } from './detect-language.ts';
import type { Edit } from './edits.ts';
import { placeInside, placesOf } from './json-places.ts';
import { isLocale } from './locale.ts';
import { parseJson } from './parse-json.ts';
import { proseOf } from './prose.ts';

/** One edit a letter; none where the text is no JSON. */
export function alphabetEdits(text: string): Edit[] {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null) return [];
  const texts = shownTexts(json);
  const named = 'lang' in json && typeof json.lang === 'string' && isLocale(json.lang) ? json.lang : null;
  const own = named ?? detectLanguage(texts.filter(({ lang }) => lang === null).map(({ words }) => words).join('\n'));
  const mixed = texts.flatMap(({ pointer, words, lang, isMarkdown }) => mixedWords(proseOf(words, isMarkdown).words).map((found) => ({ ...found, pointer, lang: lang ?? own })));
  const places = placesOf(text, mixed.map(({ pointer }) => pointer));
  return mixed.flatMap(({ pointer, word, at, lang }) => {
    const { isSafe, corrected, strangers } = unmix(word, lang);
    const value = places.get(pointer)?.value;
    if (!isSafe || corrected === null || value === undefined) return [];
    return strangers.map((stranger): Edit => {
      const inside = at + stranger.at;
      const letter = corrected.slice(stranger.at, stranger.at + stranger.letter.length);
      return { start: placeInside(text, value, inside), end: placeInside(text, value, inside + stranger.letter.length), text: letter };
    });
  });
}
