// Colours for people; none where the output goes into a file or another program, or where NO_COLOR asks for it.

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, dim: 2 } as const;

export type Colour = keyof typeof CODES;

export function inColour(colour: Colour, words: string): string {
  const wanted = process.stdout.isTTY && !process.env['NO_COLOR'];
  return wanted ? `\u001b[${CODES[colour]}m${words}\u001b[0m` : words;
}
