// Where a release has many decks, some files list them: a device that has all of them fetches only those that have changed.
import { createHash } from 'node:crypto';
import type { DeckEntry, FileEntry, Manifest } from '../core/release.ts';

/** Decks in one list, at most. A list of so many, with their titles and covers, is some 5 KB compressed; fewer would make the manifest longer. */
const FEW = 16;

interface Placed {
  readonly deck: DeckEntry;
  /** 32 bits, the same for an id whatever other decks there are. */
  readonly place: number;
}

/** @param add packs a list. Few decks stand in the manifest itself, which saves a first visit a way to the server and back. */
export function inLists(decks: readonly DeckEntry[], add: (list: { readonly decks: readonly DeckEntry[] }) => FileEntry): Pick<Manifest, 'decks' | 'lists'> {
  if (decks.length <= FEW) return { decks: [...decks], lists: [] };
  const placed = decks.map((deck): Placed => ({ deck, place: createHash('sha256').update(deck.id).digest().readUInt32BE() }));
  return { decks: [], lists: divided(placed, 31).map((list) => add({ decks: list.map(({ deck }) => deck) })) };
}

/**
 * What is too long is divided in two by a bit of the places, and so on: a new deck leaves every list but its own as it was.
 * @param bit the next one; there are 32 of them.
 */
function divided(decks: readonly Placed[], bit: number): (readonly Placed[])[] {
  if (decks.length <= FEW || bit < 0) return decks.length > 0 ? [decks] : [];
  return [0, 1].flatMap((side) => divided(decks.filter(({ place }) => (place >>> bit & 1) === side), bit - 1));
}
