// The words of a legacy deck, as they were pasted: what is wrong with their letters and their signs.
import type { Finding } from './finding.ts';
import { pointerTo } from './json-places.ts';
import type { LegacyPart } from './legacy-deck.ts';
import { proseOf } from './prose.ts';
import { signFindings } from './text-findings.ts';
import { traitsOf } from './text-traits.ts';

/** Reports `text/mixed-alphabets`, `text/kazakh-letter`, `text/double-space`, `text/wrong-quotes` and `text/hyphen-for-dash`. */
export function legacyFindings({ source, slides, lang }: LegacyPart): Finding[] {
  return source.json.content.flatMap(({ title, text }, index) => Object.entries({ title, text }).flatMap(([field, words]) => {
    if (typeof words !== 'string') return [];
    const prose = proseOf(words, false).words;
    return signFindings(prose, traitsOf(prose), pointerTo(slides[index]?.pointer ?? '', field), lang);
  }));
}
