// What `check` says beside the problems themselves.
import type { Locale } from '../core/locale.ts';

interface CheckSentences {
  readonly error: string;
  readonly warning: string;
  /** Warnings that kiosk.json has switched off. */
  readonly silent: (warnings: number) => string;
  readonly summary: (decks: number, errors: number, warnings: number) => string;
}

export const CHECK_TEXT: Readonly<Record<Locale, CheckSentences>> = {
  en: {
    error: 'error',
    warning: 'warning',
    silent: (warnings) => `Switched off in kiosk.json: ${warnings}.`,
    summary: (decks, errors, warnings) => `Decks: ${decks}, errors: ${errors}, warnings: ${warnings}.`,
  },
  ru: {
    error: 'ошибка',
    warning: 'предупреждение',
    silent: (warnings) => `Отключено в kiosk.json: ${warnings}.`,
    summary: (decks, errors, warnings) => `Презентаций: ${decks}, ошибок: ${errors}, предупреждений: ${warnings}.`,
  },
  kk: {
    error: 'қате',
    warning: 'ескерту',
    silent: (warnings) => `kiosk.json-да өшірілгені: ${warnings}.`,
    summary: (decks, errors, warnings) => `Көрсетілімдер: ${decks}, қателер: ${errors}, ескертулер: ${warnings}.`,
  },
};
