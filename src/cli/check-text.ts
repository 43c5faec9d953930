// What `check` says beside the problems themselves.
import type { Locale } from '../core/locale.ts';

interface CheckSentences {
  readonly error: string;
  readonly warning: string;
  readonly summary: (decks: number, errors: number, warnings: number) => string;
}

export const CHECK_TEXT: Readonly<Record<Locale, CheckSentences>> = {
  en: {
    error: 'error',
    warning: 'warning',
    summary: (decks, errors, warnings) => `Decks: ${decks}, errors: ${errors}, warnings: ${warnings}.`,
  },
  ru: {
    error: 'ошибка',
    warning: 'предупреждение',
    summary: (decks, errors, warnings) => `Презентаций: ${decks}, ошибок: ${errors}, предупреждений: ${warnings}.`,
  },
  kk: {
    error: 'қате',
    warning: 'ескерту',
    summary: (decks, errors, warnings) => `Көрсетілімдер: ${decks}, қателер: ${errors}, ескертулер: ${warnings}.`,
  },
};
