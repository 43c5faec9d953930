// The words of a legacy deck, as they were pasted: what is wrong with their letters, their signs and their language.
import { finding, type Finding } from './finding.ts';
import { pointerTo } from './json-places.ts';
import type { LegacyPart } from './legacy-deck.ts';
import { proseOf } from './prose.ts';
import { areUneven, foreignFindings, signFindings } from './text-findings.ts';
import { traitsOf } from './text-traits.ts';

const FIELDS = ['title', 'text'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Reports `text/mixed-alphabets`, `text/kazakh-letter`, `text/double-space`, `text/wrong-quotes`, `text/hyphen-for-dash`, and
 * `text/wrong-language` where the name of the file says which is meant: otherwise its words have told it.
 */
export function legacyFindings(part: LegacyPart): Finding[] {
  const { source, slides, lang } = part;
  return slides.flatMap((slide, index) => FIELDS.flatMap((field) => {
    const prose = proseIn(part, index, field);
    if (prose === null) return [];
    const pointer = pointerTo(slide.pointer, field);
    const traits = traitsOf(prose);
    return [...signFindings(prose, traits, pointer, lang), ...source.named ? foreignFindings(prose, traits, pointer, lang) : []];
  }));
}

/** Reports `text/uneven-lengths` in the part that has the shorter text; `parts` are those that make one deck. */
export function unevenFindings(part: LegacyPart, parts: readonly LegacyPart[]): Finding[] {
  const other = parts.find(({ lang }) => lang !== part.lang);
  if (!other) return [];
  const [kk, ru] = part.lang === 'kk' ? [part, other] : [other, part];
  return part.slides.flatMap((slide, index) => FIELDS.flatMap((field) => {
    const lengths = { kk: lengthIn(kk, index, field), ru: lengthIn(ru, index, field) };
    const isShorter = lengths[part.lang] < lengths[other.lang];
    return isShorter && areUneven(lengths) ? [finding('text/uneven-lengths', pointerTo(slide.pointer, field), lengths, { inside: 0 })] : [];
  }));
}

function proseIn({ source }: LegacyPart, index: number, field: Field): string | null {
  const words = source.json.content[index]?.[field];
  return typeof words === 'string' ? proseOf(words, false).words : null;
}

function lengthIn(part: LegacyPart, index: number, field: Field): number {
  return traitsOf(proseIn(part, index, field) ?? '').length;
}
