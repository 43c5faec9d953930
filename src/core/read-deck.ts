// The border where a text becomes a deck on the device, which trusts nothing that it was sent.
import type { Deck } from './deck.ts';
import { packed as fitsPacked } from './generated/fits.js';
import { nestsDeeperThan } from './json-depth.ts';
import { MAX_NESTING, tooMuchText } from './limits.ts';
import { normalise } from './normalise.ts';
import { parseJson } from './parse-json.ts';
import type { Media, PackedDeck } from './release.ts';

/** Why a text is no deck, for staff: `check` gives the place and the remedy. */
export type NoDeck = 'too-deep' | 'not-json' | 'not-a-deck' | 'too-much-text';

export type DeckReading = { readonly ok: true; readonly deck: Deck; readonly media: Media } | { readonly ok: false; readonly reason: NoDeck };

/**
 * Reads a deck as a release holds it, with the files of its media. Keys such as `__proto__` are refused in a deck by its schema,
 * which is closed: no object in it takes a key that it does not name, but for the values and details of a map, and those take none
 * of these.
 */
export function readDeck(text: string): DeckReading {
  if (nestsDeeperThan(text, MAX_NESTING)) return { ok: false, reason: 'too-deep' };
  const json = parseJson(text);
  if (json === undefined) return { ok: false, reason: 'not-json' };
  if (!isPacked(json)) return { ok: false, reason: 'not-a-deck' };
  const deck = normalise(json.deck);
  return deck.slides.some(tooMuchText) ? { ok: false, reason: 'too-much-text' } : { ok: true, deck, media: json.media };
}

function isPacked(json: unknown): json is PackedDeck {
  return fitsPacked(json);
}
