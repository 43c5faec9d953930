// Everything that an import did, refused and doubted, for the person who has to answer for the slides.
import { shownPath } from '../build/read-source-files.ts';
import type { Locale } from '../core/locale.ts';
import { describe } from '../core/problem-text.ts';
import type { Problem } from '../core/problem.ts';
import { IMPORT_TEXT } from './import-text.ts';
import type { Written } from './import-write.ts';

export interface WrittenDeck extends Written {
  readonly slides: number;
  readonly langs: readonly string[];
  readonly sources: readonly string[];
}

export interface Imported {
  readonly decks: readonly WrittenDeck[];
  /** kiosk.json, if anything was to be written into it: `written` is null where it was there already. */
  readonly kiosk: { readonly path: string; readonly name: string; readonly written: Written | null } | null;
  readonly problems: readonly Problem[];
}

/** `full` names the place of each repair; `short` is for the screen and counts them. */
export function importReport({ decks, kiosk, problems }: Imported, reportPath: string, locale: Locale): { readonly full: string; readonly short: string } {
  const text = IMPORT_TEXT[locale];
  const refused = problems.filter(({ severity }) => severity === 'error');
  const repaired = problems.filter(({ code }) => code === 'import/repaired');
  const doubts = problems.filter((problem) => !refused.includes(problem) && !repaired.includes(problem));
  const copies = [...decks, ...(kiosk?.written ? [kiosk.written] : [])].flatMap((written) => written.copies);
  const section = (heading: string, lines: readonly string[]): string => [heading, ...(lines.length > 0 ? lines : [text.nothing]).map((line) => `  ${line}`)].join('\n');
  const withRemedy = (problem: Problem): string => `${sentence(problem, locale)} ${describe(problem, locale).remedy}`;
  const sections = [
    text.title,
    section(text.written, [
      ...decks.map(({ path, slides, langs, sources }) => `${shownPath(path)}: ${text.deck(slides, langs.join(', '), sources.join(', '))}`),
      ...(kiosk ? [`${shownPath(kiosk.path)}: ${kiosk.written ? text.kiosk : text.kioskKept(kiosk.name)}`] : []),
      ...copies.map(({ from, to }) => `${shownPath(to)}: ${text.copy(shownPath(from))}`),
    ]),
    section(text.refused, refused.map(withRemedy)),
    section(text.doubts, doubts.map(withRemedy)),
  ];
  const repairs = section(text.repaired, repaired.map((problem) => sentence(problem, locale)));
  const summary = `${text.summary(decks.length, refused.length, doubts.length, repaired.length)}\n`;
  return {
    full: [...sections, repairs, summary].join('\n\n'),
    short: [...sections, summary + text.report(shownPath(reportPath))].join('\n\n'),
  };
}

function sentence(problem: Problem, locale: Locale): string {
  return `${problem.file}:${problem.line}:${problem.column}  ${describe(problem, locale).message}`;
}
