// The sets of colours that a screen can be shown in; what they are is in styles/tokens.css.

export type Theme = 'light' | 'dark' | 'contrast';

export const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
