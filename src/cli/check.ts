// npm run check -- [PATHS] [--lang en|ru|kk] [--format text|json|github] [--watch]: what is wrong with decks, where, and what to do about it.
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readSource, type Memory } from '../build/read-source.ts';
import { SourceMemory } from '../build/source-memory.ts';
import type { Source } from '../build/source.ts';
import type { Locale } from '../core/locale.ts';
import { asGithub, asJson, asText } from './check-report.ts';
import { CHECK_TEXT } from './check-text.ts';
import { fileLines } from './file-lines.ts';
import { fromUser, PUBLIC, SLIDES } from './project.ts';
import { staffLocale } from './staff-locale.ts';
import { watchPaths } from './watch-paths.ts';

const USAGE = 'Use: npm run check -- [FILES OR FOLDERS] [--lang en|ru|kk] [--format text|json|github] [--json] [--watch]';
const FORMATS = ['text', 'json', 'github'] as const;

type Format = (typeof FORMATS)[number];

/** Returns 0 where nothing is wrong but warnings, 1 where there are errors, 2 where the command is used wrongly. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return misused(`${options} ${USAGE}`);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(`There are no sentences in "${options.lang}". ${USAGE}`);
  const paths = options.paths.length > 0 ? options.paths.map(fromUser) : [SLIDES];
  const memory: Memory = new SourceMemory();
  const sources = await readAll(paths, memory);
  if (typeof sources === 'string') return misused(sources);
  if (options.watch) return watchPaths(paths, () => look(paths, memory, locale), () => again(paths, memory, locale));
  await report(sources, options.format, locale);
  return sources.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

interface CheckOptions {
  readonly paths: readonly string[];
  readonly lang: string | undefined;
  readonly format: Format;
  readonly watch: boolean;
}

/** A sentence where the arguments make no sense. */
function parse(args: string[]): CheckOptions | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' }, json: { type: 'boolean' }, format: { type: 'string' }, watch: { type: 'boolean' } } });
    const format = FORMATS.find((known) => known === (values.format ?? (values.json ? 'json' : 'text')));
    const watch = values.watch ?? false;
    if (watch && format !== 'text') return 'What is watched is told as text.';
    return format ? { paths: positionals, lang: values.lang, format, watch } : `There is no format "${values.format}".`;
  } catch {
    return `These options are not understood: ${args.filter((arg) => arg.startsWith('-')).join(' ')}.`;
  }
}

/** Each folder is a set of slides of its own; single files are looked at together, so that a pair of languages is a pair. */
async function readAll(paths: readonly string[], memory: Memory): Promise<Source[] | string> {
  const sources: Source[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) return `There is no file or folder ${path}.`;
    if (found.isDirectory()) sources.push(await readSource(path, PUBLIC, undefined, memory));
    else files.push(path);
  }
  return files.length > 0 ? [...sources, await readSource(SLIDES, PUBLIC, files, memory)] : sources;
}

/** After a file was saved: everything anew, with the time that it took. */
async function again(paths: readonly string[], memory: Memory, locale: Locale): Promise<void> {
  const started = performance.now();
  await look(paths, memory, locale, () => { console.log(`\n${CHECK_TEXT[locale].again(Math.round(performance.now() - started))}\n`); });
}

/** Reads, and tells of it, after what `read` says. */
async function look(paths: readonly string[], memory: Memory, locale: Locale, read = (): void => undefined): Promise<void> {
  const sources = await readAll(paths, memory);
  read();
  if (typeof sources === 'string') console.log(sources);
  else await report(sources, 'text', locale);
}

async function report(sources: readonly Source[], format: Format, locale: Locale): Promise<void> {
  const problems = sources.flatMap((source) => source.problems);
  if (format === 'json') return console.log(JSON.stringify(problems.map((problem) => asJson(problem, locale)), null, 2));
  const linesIn = fileLines();
  for (const problem of problems) {
    if (format === 'github') console.log(asGithub(problem, locale));
    else console.log(`${asText(problem, locale, await linesIn(fromUser(problem.file)))}\n`);
  }
  const decks = sources.reduce((sum, source) => sum + source.decks.length + source.broken.length, 0);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const silent = sources.reduce((sum, source) => sum + source.silent, 0);
  console.log(CHECK_TEXT[locale].summary(decks, errors, problems.length - errors) + (silent > 0 ? ` ${CHECK_TEXT[locale].silent(silent)}` : ''));
}

function misused(sentence: string): number {
  console.error(sentence);
  return 2;
}
