// What only the whole kiosk can say about the slides that show a section: whether there is anything to show.
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile } from './generated/deck.ts';
import { suggest } from './suggestion.ts';

/**
 * Reports `section/unknown` where no deck lies in the section, and `section/nothing-below` where only the deck itself does.
 * `ids` are those of all decks.
 */
export function sectionFindings(file: DeckFile, ids: readonly string[]): Finding[] {
  return file.slides.flatMap(({ section, block }, index): Finding[] => {
    const id = section ?? (block === 'section' ? file.id : null);
    if (id === null) return [];
    const pointer = `/slides/${index}/${section === undefined ? 'block' : 'section'}`;
    const decks = ids.filter((other) => `${other}.`.startsWith(`${id}.`));
    if (decks.length === 0) return [finding('section/unknown', pointer, { id, suggestion: suggest(id, sectionsOf(ids)) })];
    return decks.every((other) => other === file.id) ? [finding('section/nothing-below', pointer, { id })] : [];
  });
}

/** Every section that some deck lies in. */
function sectionsOf(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => id.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))))];
}
