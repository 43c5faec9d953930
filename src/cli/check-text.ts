// What `check` says beside the problems themselves.
import type { Locale } from '../core/locale.ts';

interface CheckSentences {
  readonly error: string;
  readonly warning: string;
  /** Warnings that kiosk.json has switched off. */
  readonly silent: (warnings: number) => string;
  /** A file was saved, and everything was looked at anew. */
  readonly again: (milliseconds: number) => string;
  readonly summary: (decks: number, errors: number, warnings: number) => string;
}

export const CHECK_TEXT: Readonly<Record<Locale, CheckSentences>> = {
  en: {
    error: 'error',
    warning: 'warning',
    silent: (warnings) => `Switched off in kiosk.json: ${warnings}.`,
    again: (milliseconds) => `— Checked again (${milliseconds} ms); Ctrl+C ends it. —`,
    summary: (decks, errors, warnings) => `Decks: ${decks}, errors: ${errors}, warnings: ${warnings}.`,
  },
  ru: {
    error: 'ошибка',
    warning: 'предупреждение',
    silent: (warnings) => `Отключено в kiosk.json: ${warnings}.`,
    again: (milliseconds) => `— Проверено снова (${milliseconds} мс); Ctrl+C завершает. —`,
    summary: (decks, errors, warnings) => `Презентаций: ${decks}, ошибок: ${errors}, предупреждений: ${warnings}.`,
  },
  kk: {
    error: 'қате',
    warning: 'ескерту',
    silent: (warnings) => `kiosk.json-да өшірілгені: ${warnings}.`,
    again: (milliseconds) => `— Қайта тексерілді (${milliseconds} мс); Ctrl+C тоқтатады. —`,
    summary: (decks, errors, warnings) => `Көрсетілімдер: ${decks}, қателер: ${errors}, ескертулер: ${warnings}.`,
  },
};
