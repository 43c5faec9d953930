// A Russian text where a Kazakh one belongs, and the reverse: told only where no doubt is left, for a name or a title of one word is
// the same in both.
import type { Traits } from './text-traits.ts';

/** Russian words that Kazakh does not have (не and от are words of both); a single letter with a full stop is somebody's name. */
const RUSSIAN_WORD = /(?<![\p{L}\p{N}])(?:и|в|во|на|со|что|из|ко|для|при|или|это|как|по|за|об|его|её|их|был[аио]?|есть|также|которы[йе]|если|только|после|между)(?![\p{L}\p{N}.])/giu;
/** Endings that no word of Kazakh has, its loans included. */
const RUSSIAN_ENDING = /\p{L}{3}(?:ые|ый|ого|его|ых|ская|ское|ские|ость|ости|ение|ения|ание|ания|ться|ется|ются)(?![\p{L}])/giu;
const WORD = /\p{L}{2,}/gu;

/** Words a text must have before it is taken for Kazakh by its letters: names have up to three. */
const FEWEST_KAZAKH = 4;
/** Words from which on a Russian text would hold one of the little words that bind it. */
const PROSE = 8;

/** The language that a text is in, if it is surely not `lang`; null where it is, or where nobody can say. */
export function otherLanguage(prose: string, { words, kazakhWords: kazakh }: Pick<Traits, 'words' | 'kazakhWords'>, lang: 'kk' | 'ru'): 'kk' | 'ru' | null {
  if (lang === 'kk') {
    if (kazakh * 10 > words || words < 2) return null;
    // A title without a Kazakh letter and with a Russian word is Russian; a longer text may quote a few.
    const needed = kazakh === 0 ? 1 : 2;
    return russianSigns(prose, needed) >= needed ? 'ru' : null;
  }
  if (words < FEWEST_KAZAKH || kazakh * (words < PROSE ? 3 : 6) < words) return null;
  return russianSigns(prose, 1) === 0 ? 'kk' : null;
}

/** Counts no further than `most`. */
function russianSigns(prose: string, most: 1 | 2): number {
  const found = prose.match(RUSSIAN_WORD)?.length ?? 0;
  return found >= most ? found : found + (prose.match(RUSSIAN_ENDING)?.length ?? 0);
}

/** Where the first word of a text stands, in UTF-16 units. */
export function firstWord(prose: string): number {
  return Math.max(0, prose.search(WORD));
}
