// The letters that stand where a portrait is missing.

/** Of the first two words that begin with a letter; one letter where there is but one word. */
export function initialsOf(name: string): string {
  const words = name.match(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.slice(0, 2).map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}
