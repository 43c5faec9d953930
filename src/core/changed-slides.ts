// Which slides of a deck look otherwise than before: those are tried before anybody sees them.
import type { Deck } from './deck.ts';
import type { Media } from './release.ts';

/** A deck with its media. */
export interface DeckParts {
  readonly deck: Deck;
  readonly media: Media;
}

/** From 0: those whose words or media are not the same on any slide of the deck before. @param before null where there was none. */
export function changedSlides(before: DeckParts | null, now: DeckParts): number[] {
  const known = new Set(before ? before.deck.slides.map((slide) => looks(slide, before.media)) : []);
  return now.deck.slides.flatMap((slide, index) => (known.has(looks(slide, now.media)) ? [] : [index]));
}

/** Whatever is on it, with the hashes of the files that it names. */
function looks(slide: Deck['slides'][number], media: Media): string {
  const text = JSON.stringify(slide);
  return text + Object.entries(media).flatMap(([path, { hash }]) => (text.includes(JSON.stringify(path).slice(1, -1)) ? [hash] : [])).join(' ');
}
