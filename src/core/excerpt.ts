// A value of a deck in a sentence about it: enough to find it by.

/** Characters. */
const LONGEST = 60;

export function excerpt(value: unknown): string {
  // A value may be megabytes long; a character has at most two units.
  const [...characters] = String(value).slice(0, 2 * LONGEST + 2);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : String(value);
}
