// How the commands for staff say that they were called in a way that makes no sense.
import type { Locale } from '../core/locale.ts';
import { staffLocale } from './staff-locale.ts';

interface MisuseSentences {
  /** What stands before the form of the command. */
  readonly use: string;
  readonly options: (words: string) => string;
  readonly language: (lang: string) => string;
  readonly format: (format: string) => string;
  readonly watched: string;
  readonly noPath: (path: string) => string;
  readonly noFile: (path: string) => string;
  readonly nothingToImport: string;
  readonly noOut: string;
}

/** One of the sentences, in whatever language it will be said. */
export type Misuse = (text: MisuseSentences) => string;

/** @param known the names of the options that there are. */
export function notUnderstood(args: readonly string[], known: readonly string[]): Misuse {
  const options = args.filter((arg) => arg.startsWith('-'));
  const strange = options.filter((arg) => !known.includes(arg.replace(/^--?|=.*/gs, '')));
  const words = [strange, options, args].find(({ length }) => length > 0) ?? [];
  return (text) => text.options(words.join(' '));
}

export const noSuchLanguage = (lang: string | undefined): Misuse => (text) => text.language(lang ?? '');

/** Where the command was right, and the folder has gone since. */
export function asSentence(misuse: Misuse, locale: Locale): string {
  return misuse(MISUSE_TEXT[locale]);
}

/**
 * Says it, and how the command is used, in the language of `--lang` or of the system.
 * @returns the exit code.
 */
export function misused(misuse: Misuse, usage: string, args: readonly string[]): number {
  const asked = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? (args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined);
  const text = MISUSE_TEXT[staffLocale(asked, process.env) ?? staffLocale(undefined, process.env) ?? 'en'];
  console.error(`${misuse(text)} ${text.use}: ${usage}`);
  return 2;
}

const MISUSE_TEXT: Readonly<Record<Locale, MisuseSentences>> = {
  en: {
    use: 'Use',
    options: (words) => `These options are not understood: ${words}.`,
    language: (lang) => `There are no sentences in "${lang}".`,
    format: (format) => `There is no format "${format}".`,
    watched: 'What is watched is told as text.',
    noPath: (path) => `There is no file or folder ${path}.`,
    noFile: (path) => `There is no file ${path}.`,
    nothingToImport: 'No file to import was named.',
    noOut: 'The folder for the decks is missing.',
  },
  ru: {
    use: 'Команда',
    options: (words) => `Непонятные параметры: ${words}.`,
    language: (lang) => `На языке «${lang}» сообщений нет.`,
    format: (format) => `Формата «${format}» нет.`,
    watched: 'При слежении (--watch) сообщения выводятся только текстом.',
    noPath: (path) => `Нет ни файла, ни папки ${path}.`,
    noFile: (path) => `Файла ${path} нет.`,
    nothingToImport: 'Не указано, какие файлы импортировать.',
    noOut: 'Не указана папка для презентаций.',
  },
  kk: {
    use: 'Пәрмен',
    options: (words) => `Түсініксіз параметрлер: ${words}.`,
    language: (lang) => `«${lang}» тілінде хабарлар жоқ.`,
    format: (format) => `«${format}» пішімі жоқ.`,
    watched: 'Бақылау кезінде (--watch) хабарлар тек мәтін түрінде шығады.',
    noPath: (path) => `${path} деген файл да, қалта да жоқ.`,
    noFile: (path) => `${path} деген файл жоқ.`,
    nothingToImport: 'Қай файлдарды импорттау керегі көрсетілмеген.',
    noOut: 'Көрсетілімдер сақталатын қалта көрсетілмеген.',
  },
};
