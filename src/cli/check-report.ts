// Problems in the forms that people, programs and GitHub read.
import type { Locale } from '../core/locale.ts';
import { describe } from '../core/problem-text.ts';
import type { Problem } from '../core/problem.ts';
import { CHECK_TEXT } from './check-text.ts';
import { codeFrame, printable } from './code-frame.ts';
import { inColour } from './terminal.ts';

/** @param lines are those of the text that the problem is in; null where there are none that could be shown. */
export function asText(problem: Problem, locale: Locale, lines: readonly string[] | null): string {
  const { file, line, column, severity, code } = problem;
  const { message, remedy } = describe(problem, locale);
  const head = `${inColour('bold', printable(`${file}:${line}:${column}`))}  ${inColour(severity === 'error' ? 'red' : 'yellow', CHECK_TEXT[locale][severity])}: ${printable(message)} ${inColour('dim', `[${code}]`)}`;
  const frame = lines ? codeFrame(lines, line, column).map((one) => `    ${inColour(one.startsWith('>') ? 'blue' : 'dim', one)}`) : [];
  return [head, ...frame, `    ${printable(remedy)}`].join('\n');
}

export function asJson(problem: Problem, locale: Locale): object {
  const { code, severity, file, line, column, pointer } = problem;
  return { code, severity, file, line, column, pointer, ...describe(problem, locale) };
}

/** A command of GitHub's workflows: the problem stands beside its line in the change. */
export function asGithub(problem: Problem, locale: Locale): string {
  const { code, severity, file, line, column } = problem;
  const { message, remedy } = describe(problem, locale);
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${message} ${remedy}`)}`;
}

function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
