// A problem as a terminal shows it: the place first, so that an editor's terminal makes a link of it, then the sentence.
import type { Locale } from '../core/locale.ts';
import { describe } from '../core/problem-text.ts';
import type { Problem } from '../core/problem.ts';

export function problemLine(problem: Problem, locale: Locale): string {
  const { message, remedy } = describe(problem, locale);
  return `${problem.file}:${problem.line}:${problem.column} ${message} ${remedy}`;
}
