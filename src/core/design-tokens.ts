// The design tokens that an organisation may set, and what has to hold between them for everyone to be able to read.
// Their values are in styles/tokens.css, their meanings for staff in docs/design-tokens.md.

export type TokenKind =
  /** `#rgb` or `#rrggbb`. */
  | { readonly kind: 'colour' }
  | { readonly kind: 'number'; readonly most: number };

const COLOUR: TokenKind = { kind: 'colour' };

export const TOKENS: Readonly<Record<string, TokenKind>> = {
  '--korme-paper': COLOUR,
  '--korme-raised': COLOUR,
  '--korme-tint-solid': COLOUR,
  '--korme-ink': COLOUR,
  '--korme-muted': COLOUR,
  '--korme-line': COLOUR,
  '--korme-line-strong': COLOUR,
  '--korme-edge': COLOUR,
  '--korme-accent': COLOUR,
  '--korme-on-accent': COLOUR,
  '--korme-accent-ink': COLOUR,
  '--korme-gold': COLOUR,
  '--korme-on-gold': COLOUR,
  '--korme-focus': COLOUR,
  '--korme-warning': COLOUR,
  '--korme-warning-ink': COLOUR,
  '--korme-step-0': COLOUR,
  '--korme-step-1': COLOUR,
  '--korme-step-2': COLOUR,
  '--korme-step-3': COLOUR,
  '--korme-step-4': COLOUR,
  '--korme-on-pale': COLOUR,
  '--korme-on-deep': COLOUR,
  '--korme-cover-from': COLOUR,
  '--korme-cover-to': COLOUR,
  '--korme-cover-title': COLOUR,
  '--korme-cover-ink': COLOUR,
  '--korme-cover-gold': COLOUR,
  '--korme-round': { kind: 'number', most: 2 },
  '--korme-ornament': { kind: 'number', most: 1 },
};

export interface Pairing {
  /** What is read or seen. */
  readonly ink: string;
  /** What it stands on. */
  readonly ground: string;
  /** The least contrast: 7 for running text, 4.5 for other words, 3 for signs that carry a meaning without words. */
  readonly least: number;
}

function on(grounds: readonly string[], inks: readonly string[], least: number): Pairing[] {
  return grounds.flatMap((ground) => inks.map((ink) => ({ ink: `--korme-${ink}`, ground: `--korme-${ground}`, least })));
}

const GROUNDS = ['paper', 'raised', 'tint-solid'];
const COVER = ['cover-from', 'cover-to'];

/** Every pair of colours that meets on a screen. A cover runs from one ground to the other: what stands out on both does so between them. */
export const PAIRINGS: readonly Pairing[] = [
  ...on(GROUNDS, ['ink'], 7),
  ...on(GROUNDS, ['muted', 'accent-ink', 'warning-ink'], 4.5),
  ...on(GROUNDS, ['focus', 'accent', 'warning'], 3),
  ...on(['paper'], ['step-3', 'step-4'], 3), // The lines and bars of charts.
  ...on(COVER, ['cover-ink', 'cover-title'], 7),
  ...on(COVER, ['cover-gold'], 4.5),
  ...on(['accent'], ['on-accent'], 4.5),
  ...on(['gold'], ['on-gold'], 4.5),
  ...on(['step-0', 'step-1', 'step-2'], ['on-pale'], 4.5),
  ...on(['step-3', 'step-4'], ['on-deep'], 4.5),
];
