// What a screen says to whoever passes by, in whatever language they read: the same whatever the interface speaks.
import type { Locale } from '../core/locale.ts';

export const INVITATIONS: Readonly<Record<Locale, string>> = { kk: 'Экранды түртіңіз', ru: 'Коснитесь экрана', en: 'Touch the screen' };
