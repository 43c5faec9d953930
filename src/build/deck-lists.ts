// Where a release has many decks, some files list them: a device that has all of them fetches only those that have changed.
import { createHash } from 'node:crypto';
import type { DeckEntry, FileEntry, Manifest } from '../core/release.ts';

/** Decks in one list, about. A list of so many, with their titles and covers, is some 12 KB; fewer would make the manifest longer. */
const FEW = 16;

/** @param add packs a list. Few decks stand in the manifest itself, which saves a first visit a way to the server and back. */
export function inLists(decks: readonly DeckEntry[], add: (list: { readonly decks: readonly DeckEntry[] }) => FileEntry): Pick<Manifest, 'decks' | 'lists'> {
  if (decks.length <= FEW) return { decks: [...decks], lists: [] };
  // A power of two, so that a new deck most often leaves every other one in its list.
  const count = 2 ** Math.ceil(Math.log2(decks.length / FEW));
  const lists = Array.from({ length: count }, (_, index) => decks.filter(({ id }) => placeOf(id) % count === index));
  return { decks: [], lists: lists.filter((list) => list.length > 0).map((list) => add({ decks: list })) };
}

/** The same for an id whatever other decks there are. */
function placeOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE();
}
