// Most saves change the words of one deck. They are shown at once; what they mean for the whole is looked at just after.
import type { PreviewSource } from './last-good.ts';
import type { Source, SourceDeck } from './source.ts';

/**
 * The slides with the decks of one file as they are now.
 * @param part that file, read by itself.
 * @returns null where the whole has to be read to know what is to be shown: something is broken, mended, added, renamed, or put
 * together of several files.
 */
export function withChanged(before: PreviewSource, part: Source): PreviewSource | null {
  const changed = new Map(part.decks.map((deck) => [deck.json.id, deck]));
  const files = new Set(part.decks.flatMap((deck) => deck.files));
  const own = before.decks.filter((deck) => deck.files.some((file) => files.has(file)));
  const isFaulty = [...part.problems, ...before.problems.filter(({ file }) => files.has(file))].some(({ severity }) => severity === 'error');
  if (isFaulty || part.broken.length > 0 || own.length === 0 || own.length !== part.decks.length) return null;
  if (!own.every((deck) => isSameBesidesWords(deck, changed.get(deck.json.id)))) return null;
  return { ...before, decks: before.decks.map((deck) => changed.get(deck.json.id) ?? deck) };
}

/** Legacy files of two languages make one deck, of which each alone is half. */
function isSameBesidesWords(before: SourceDeck, after: SourceDeck | undefined): boolean {
  return before.files.join() === after?.files.join() && languagesOf(before) === languagesOf(after);
}

function languagesOf({ json: { title } }: SourceDeck): string {
  return typeof title === 'string' ? '' : Object.keys(title).sort().join(' ');
}
