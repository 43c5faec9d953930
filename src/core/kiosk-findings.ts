// What a schema cannot say about a kiosk.json that fits it.
import { parseSlide } from './attract.ts';
import { mediaFault } from './deck-media.ts';
import { shownTexts } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import type { Kiosk, Section } from './generated/kiosk.ts';
import { glyphFindings } from './glyph-findings.ts';
import { holeFinding, holesIn } from './hole-findings.ts';
import { textFindings } from './text-findings.ts';
import { suggest } from './suggestion.ts';
import { KIOSK_LANGUAGES, translationFindings } from './translation-findings.ts';
import { verdictFindings } from './verdicts.ts';

/**
 * Reports `media/wrong-kind`, `text/…`, `section/duplicate-id`, `kiosk/…` and, where `decks` says the ids of all decks, `section/no-deck` and `section/hole`.
 * `decks` is null where only some of them were read; `slides` names the slides (null: without an id) of those that can be read.
 */
export function kioskFindings(kiosk: Kiosk, decks: readonly string[] | null, slides: SlidesOfDecks = new Map()): Finding[] {
  const { logo, sections = [] } = kiosk;
  const texts = shownTexts(kiosk);
  const fault = logo ? mediaFault({ src: logo, kind: 'image', pointer: '/logo' }) : null;
  return [...(fault ? [fault] : []), ...glyphFindings(texts), ...textFindings(texts, 'kk'), ...translationFindings(kiosk, 'kk', kiosk.languages ?? KIOSK_LANGUAGES),
    ...verdictFindings(kiosk), ...attractFindings(kiosk, decks, slides), ...sections.flatMap((_, index) => sectionFinding(sections, index, decks) ?? []),
    ...holesIn(decks ?? [], sections.map(({ id }) => id)).map((hole) => holeFinding(hole, kiosk.sections ? '/sections' : ''))];
}

export type SlidesOfDecks = ReadonlyMap<string, readonly (string | null)[]>;

/** Reports `kiosk/no-such-slide`. */
function attractFindings({ attract }: Kiosk, decks: readonly string[] | null, slides: SlidesOfDecks): Finding[] {
  if (!decks) return [];
  return (attract?.slides ?? []).flatMap((found, index) => {
    const { deck, slide } = parseSlide(found);
    const own = slides.get(deck) ?? null;
    const isThere = decks.includes(deck) && (!own || own.includes(slide) || own[Number(slide) - 1] !== undefined);
    if (isThere) return [];
    const near = own ? suggest(slide, own.flatMap((id) => id ?? [])) : suggest(deck, decks);
    return [finding('kiosk/no-such-slide', `/attract/slides/${index}`, { found, suggestion: near && own ? `${deck}/${near}` : near })];
  });
}

function sectionFinding(sections: readonly Section[], index: number, decks: readonly string[] | null): Finding | null {
  const id = sections[index]?.id ?? '';
  const pointer = `/sections/${index}/id`;
  const first = sections.findIndex((other) => other.id === id);
  if (first < index) return finding('section/duplicate-id', pointer, { id, other: first + 1 });
  const isFilled = decks === null || decks.some((deck) => `${deck}.`.startsWith(`${id}.`));
  return isFilled ? null : finding('section/no-deck', pointer, { id });
}
