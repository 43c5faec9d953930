// While a file is being written it is broken most of the time: the preview goes on showing what stood there before.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { byPath } from './read-source-files.ts';
import { BRAND_FILE } from './read-brand.ts';
import type { Source, SourceDeck } from './source.ts';

export interface PreviewSource extends Source {
  /** The ids of decks that are as they were before. */
  readonly kept: readonly string[];
}

/**
 * The slides as they are now, with what `before` had in the place of what is broken. Its problems are those of now.
 * @param before the last result of this function; null at the start.
 */
export function lastGood(before: PreviewSource | null, now: Source): PreviewSource {
  if (!before) return { ...now, kept: [] };
  const readable = new Set(now.decks.map(({ json }) => json.id));
  const unreadable = new Set(now.broken.map(({ file }) => file));
  // One of two files alone still gives a deck, of which half is missing.
  const kept = before.decks.filter(({ json, files }) => files.some((file) => unreadable.has(file)) && (files.length > 1 || !readable.has(json.id))).map(withoutGone);
  const ids = kept.map(({ json }) => json.id);
  const restored = new Set(kept.flatMap(({ files }) => files));
  const isBroken = (name: string): boolean => now.problems.some(({ file, severity }) => severity === 'error' && basename(file) === name);
  return {
    ...now,
    kept: ids,
    decks: [...now.decks.filter(({ json }) => !ids.includes(json.id)), ...kept].sort((a, b) => byPath(a.json.id, b.json.id)),
    broken: now.broken.filter(({ file }) => !restored.has(file)),
    ...(isBroken('kiosk.json') && { kiosk: before.kiosk, logo: before.logo }),
    ...(isBroken(BRAND_FILE) && { brand: before.brand }),
  };
}

/** A picture may have been taken away meanwhile. */
function withoutGone(deck: SourceDeck): SourceDeck {
  return { ...deck, media: new Map([...deck.media].filter(([, path]) => existsSync(path))) };
}
