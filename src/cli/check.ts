// npm run check -- [PATHS] [--lang en|ru|kk] [--json]: what is wrong with decks, where, and what to do about it.
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readSource } from '../build/read-source.ts';
import type { Source } from '../build/source.ts';
import type { Locale } from '../core/locale.ts';
import { describe } from '../core/problem-text.ts';
import type { Problem } from '../core/problem.ts';
import { CHECK_TEXT } from './check-text.ts';
import { fromUser, PUBLIC, SLIDES } from './project.ts';
import { staffLocale } from './staff-locale.ts';

const USAGE = 'Use: npm run check -- [FILES OR FOLDERS] [--lang en|ru|kk] [--json]';

/** Returns 0 where nothing is wrong but warnings, 1 where there are errors, 2 where the command is used wrongly. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return misused(`${options} ${USAGE}`);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(`There are no sentences in "${options.lang}". ${USAGE}`);
  const sources = await readAll(options.paths.length > 0 ? options.paths.map(fromUser) : [SLIDES]);
  if (typeof sources === 'string') return misused(sources);
  const problems = sources.flatMap((source) => source.problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (options.json) console.log(JSON.stringify(problems.map((problem) => asJson(problem, locale)), null, 2));
  else {
    for (const problem of problems) console.log(asText(problem, locale));
    const decks = sources.reduce((sum, source) => sum + source.decks.length + source.broken.length, 0);
    console.log(CHECK_TEXT[locale].summary(decks, errors, problems.length - errors));
  }
  return errors > 0 ? 1 : 0;
}

interface CheckOptions {
  readonly paths: readonly string[];
  readonly lang: string | undefined;
  readonly json: boolean;
}

/** A sentence where the arguments make no sense. */
function parse(args: string[]): CheckOptions | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' }, json: { type: 'boolean' } } });
    return { paths: positionals, lang: values.lang, json: values.json ?? false };
  } catch {
    return `These options are not understood: ${args.filter((arg) => arg.startsWith('-')).join(' ')}.`;
  }
}

/** Each folder is a set of slides of its own; single files are looked at together, so that a pair of languages is a pair. */
async function readAll(paths: readonly string[]): Promise<Source[] | string> {
  const sources: Source[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) return `There is no file or folder ${path}.`;
    if (found.isDirectory()) sources.push(await readSource(path, PUBLIC));
    else files.push(path);
  }
  return files.length > 0 ? [...sources, await readSource(SLIDES, PUBLIC, files)] : sources;
}

function asJson(problem: Problem, locale: Locale): object {
  const { code, severity, file, line, column, pointer } = problem;
  return { code, severity, file, line, column, pointer, ...describe(problem, locale) };
}

function asText(problem: Problem, locale: Locale): string {
  const { file, line, column, severity } = problem;
  const { message, remedy } = describe(problem, locale);
  return `${file}:${line}:${column}  ${CHECK_TEXT[locale][severity]}: ${message}\n    ${remedy}`;
}

function misused(sentence: string): number {
  console.error(sentence);
  return 2;
}
