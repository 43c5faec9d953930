// Media files whose names some systems get wrong: what they should be called, and what then changes in the deck that names them.
import { isMediaPath, mediaOf, type MediaUse } from './deck-media.ts';
import { applyEdits, type Edit } from './edits.ts';
import type { Deck as DeckFile } from './generated/deck.ts';
import { placeInside, placesOf } from './json-places.ts';
import { goodName, isGoodName } from './media-name.ts';

/** The files of a deck beside it that should have another name: the new path by the old one. */
export function namesToFix(json: DeckFile): Map<string, string> {
  const bad = mediaOf(json).map(({ src }) => src).filter((src) => isMediaPath(src) && !src.startsWith('/') && !isGoodName(nameIn(src)));
  return new Map(bad.map((src) => [src, src.slice(0, src.length - nameIn(src).length) + goodName(nameIn(src))]));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** @param text The deck that `json` was read from. */
export function renameEdits(text: string, json: DeckFile, names: ReadonlyMap<string, string>): Edit[] {
  const uses = mediaOf(json).filter(({ src }) => names.has(src));
  const places = placesOf(text, uses.map(({ pointer }) => pointer));
  const edits = uses.flatMap(({ src, pointer, at }: MediaUse): Edit[] => {
    const value = places.get(pointer)?.value;
    if (value === undefined) return [];
    const inside = at?.inside ?? 0;
    return [{ start: placeInside(text, value, inside), end: placeInside(text, value, inside + src.length), text: JSON.stringify(names.get(src)).slice(1, -1) }];
  });
  // A text may show one picture twice: each of its uses is found at the first place.
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

/** With all names that stand in one text more than once. */
export function renamed(text: string, names: ReadonlyMap<string, string>): string {
  let after = text;
  for (;;) {
    const edits = renameEdits(after, JSON.parse(after) as DeckFile, names);
    if (edits.length === 0) return after;
    after = applyEdits(after, edits).text;
  }
}
