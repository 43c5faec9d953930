// An id for a deck whose file gives none that an address takes.

/** With room for the number of a namesake below the 80 characters that the schema allows. */
const LONGEST = 74;

/** The Latin letters, digits and dots of a name; `deck` where it has none. */
export function deckIdFrom(name: string): string {
  const id = name.split('.').map((part) => part.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')).filter(Boolean).join('.');
  return id.slice(0, LONGEST).replace(/[.-]+$/, '') || 'deck';
}
