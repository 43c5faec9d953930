// What a schema cannot say about a kiosk.json that fits it.
import { mediaFault } from './deck-media.ts';
import { finding, type Finding } from './finding.ts';
import type { Kiosk, Section } from './generated/kiosk.ts';
import { glyphFindings } from './glyph-findings.ts';
import { verdictFindings } from './verdicts.ts';

/**
 * Reports `media/wrong-kind`, `text/missing-glyph`, `section/duplicate-id`, `kiosk/…` and, where `decks` says the ids of all decks, `section/no-deck`.
 * `decks` is null where only some of them were read.
 */
export function kioskFindings(kiosk: Kiosk, decks: readonly string[] | null): Finding[] {
  const { logo, sections = [] } = kiosk;
  const fault = logo ? mediaFault({ src: logo, kind: 'image', pointer: '/logo' }) : null;
  return [...(fault ? [fault] : []), ...glyphFindings(kiosk), ...verdictFindings(kiosk), ...sections.flatMap((_, index) => sectionFinding(sections, index, decks) ?? [])];
}

function sectionFinding(sections: readonly Section[], index: number, decks: readonly string[] | null): Finding | null {
  const id = sections[index]?.id ?? '';
  const pointer = `/sections/${index}/id`;
  const first = sections.findIndex((other) => other.id === id);
  if (first < index) return finding('section/duplicate-id', pointer, { id, other: first + 1 });
  const isFilled = decks === null || decks.some((deck) => `${deck}.`.startsWith(`${id}.`));
  return isFilled ? null : finding('section/no-deck', pointer, { id });
}
