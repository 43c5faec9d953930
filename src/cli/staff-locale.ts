// The language in which a command speaks with staff.
import { isLocale, type Locale } from '../core/locale.ts';

/** `--lang`, else the system's language, else English; null where `--lang` names none that we have. */
export function staffLocale(asked: string | undefined, env: NodeJS.ProcessEnv): Locale | null {
  if (asked !== undefined) return isLocale(asked) ? asked : null;
  const system = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2).toLowerCase();
  return isLocale(system) ? system : 'en';
}
