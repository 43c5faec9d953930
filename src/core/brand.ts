// The colours of an organisation: what its brand.css may change, and whether everyone can still read the screen.
import { contrast, readColour } from './contrast.ts';
import { PAIRINGS, TOKENS, type TokenKind } from './design-tokens.ts';
import { finding, type Finding } from './finding.ts';
import { readTokenStyles, type Declaration } from './read-token-styles.ts';
import { suggest } from './suggestion.ts';
import { THEMES, type Theme } from './theme.ts';

/** What differs from Körme's own look, by theme and token. */
export type Brand = Readonly<Record<Theme, Readonly<Record<string, string>>>>;

export interface BrandReading {
  readonly brand: Brand;
  readonly findings: readonly Finding[];
}

interface Setting extends Declaration {
  readonly setting: string;
}

/**
 * Reports what readTokenStyles() does, and `brand/unknown-token`, `brand/bad-value` and `brand/low-contrast`.
 * @param text of brand.css.
 * @param ownStyles of Körme (styles/tokens.css), whose colours stay where the brand says nothing.
 */
export function readBrand(text: string, ownStyles: string): BrandReading {
  const { declarations, findings } = readTokenStyles(text);
  const all: Finding[] = [...findings];
  const settings: Setting[] = [];
  for (const declaration of declarations) {
    const { name, value, nameAt, valueAt } = declaration;
    const token = Object.hasOwn(TOKENS, name) ? TOKENS[name] : undefined;
    const setting = token && read(value, token);
    if (!token) all.push(finding('brand/unknown-token', '', { found: name, suggestion: suggest(name, Object.keys(TOKENS)) }, nameAt));
    else if (setting === null || setting === undefined) all.push(finding('brand/bad-value', '', { found: value, token: name, most: token.kind === 'number' ? token.most : null }, valueAt));
    else settings.push({ ...declaration, setting });
  }
  const own = ownColours(ownStyles);
  for (const theme of THEMES) all.push(...unreadable(theme, ofTheme(settings, theme), own[theme]));
  return { brand: byTheme((theme) => Object.fromEntries([...ofTheme(settings, theme)].map(([name, { setting }]) => [name, setting]))), findings: all };
}

/** The colours of Körme's own themes. */
export function ownColours(styles: string): Brand {
  const { declarations } = readTokenStyles(styles);
  const colours = declarations.flatMap((declaration): Setting[] => {
    const setting = readColour(declaration.value);
    return setting === null ? [] : [{ ...declaration, setting }];
  });
  return byTheme((theme) => Object.fromEntries([...ofTheme(colours, theme)].map(([name, { setting }]) => [name, setting])));
}

function byTheme(make: (theme: Theme) => Readonly<Record<string, string>>): Brand {
  return { light: make('light'), dark: make('dark'), contrast: make('contrast') };
}

/** What holds in a theme: its own block counts more than that of all themes, and of two alike the later one. */
function ofTheme(settings: readonly Setting[], theme: Theme): ReadonlyMap<string, Setting> {
  const holding = (scope: Declaration['scope']): [string, Setting][] => settings.filter((one) => one.scope === scope).map((one) => [one.name, one]);
  return new Map([...holding('all'), ...holding(theme)]);
}

function unreadable(theme: Theme, settings: ReadonlyMap<string, Setting>, own: Readonly<Record<string, string>>): Finding[] {
  return PAIRINGS.flatMap(({ ink, ground, least }) => {
    const blamed = settings.get(ink) ?? settings.get(ground);
    const [one, other] = [ink, ground].map((name) => settings.get(name)?.setting ?? own[name]);
    if (!blamed || one === undefined || other === undefined) return [];
    const ratio = contrast(one, other);
    return ratio >= least ? [] : [finding('brand/low-contrast', '', { theme, ink, ground, found: Math.floor(ratio * 10) / 10, least }, blamed.valueAt)];
  });
}

/** The value as it is sent to a screen; null where it makes no sense. */
function read(value: string, token: TokenKind): string | null {
  if (token.kind === 'colour') return readColour(value);
  return /^\d(?:\.\d{1,3})?$/.test(value) && Number(value) <= token.most ? value : null;
}
