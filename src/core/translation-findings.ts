// Texts that lack a language of the kiosk. A deck in one language is one sentence, not a hundred.
import { shownTexts, type ShownText } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import type { Locale } from './locale.ts';

/** The languages of a kiosk whose kiosk.json names none. */
export const KIOSK_LANGUAGES: readonly Locale[] = ['kk', 'ru'];

/** The same words in the languages that have them. */
interface Unit {
  readonly pointer: string;
  /** JSON pointer of the slide that it belongs to; of the document where it belongs to none. */
  readonly owner: string;
  readonly said: ReadonlySet<Locale>;
}

/**
 * Reports `text/missing-translation`: once for a deck that has nothing in a language, once for such a slide, else at each text.
 * English is asked for only in a document that has some: where nobody began to translate into it, Kazakh or Russian is shown on purpose.
 * `own` is the language of the strings that name none.
 */
export function translationFindings(file: object, own: Locale, languages: readonly Locale[]): Finding[] {
  const units = unitsOf(shownTexts(file), own);
  return languages.flatMap((lang) => {
    const lacking = units.filter(({ said }) => !said.has(lang));
    if (lacking.length === 0) return [];
    const missing = (pointer: string, what: 'deck' | 'slide' | 'text'): Finding => finding('text/missing-translation', pointer, { lang, what });
    if (lacking.length === units.length && 'slides' in file) return lang === 'en' ? [] : [missing('/title', 'deck')];
    if (lacking.length === units.length && lang === 'en') return [];
    const whole = new Set(lacking.map(({ owner }) => owner).filter((owner) => owner !== '' && units.every((unit) => unit.owner !== owner || !unit.said.has(lang))));
    return [
      ...[...whole].map((owner) => missing(owner, 'slide')),
      ...lacking.filter(({ owner }) => !whole.has(owner)).map(({ pointer }) => missing(pointer, 'text')),
    ];
  });
}

/** What has no Cyrillic letter and names no language (numbers, units, codes) is the same in all of them; so is a name. */
function unitsOf(texts: readonly ShownText[], own: Locale): Unit[] {
  const units = new Map<string, { pointer: string; owner: string; said: Set<Locale>; hasWords: boolean }>();
  for (const { pointer, words, lang } of texts) {
    const at = lang === null ? pointer : pointer.slice(0, pointer.lastIndexOf('/'));
    const unit = units.get(at) ?? { pointer: at, owner: /^\/slides\/\d+/.exec(at)?.[0] ?? '', said: new Set<Locale>(), hasWords: false };
    units.set(at, unit);
    if (words.trim() === '') continue;
    unit.said.add(lang ?? own);
    unit.hasWords ||= lang === null ? /\p{Script=Cyrillic}/u.test(words) : /\p{L}{2}/u.test(words);
  }
  return [...units.values()].filter(({ hasWords }) => hasWords);
}
