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
import { asSentence, misused, notUnderstood, noSuchLanguage, type Misuse } from './misuse.ts';
import { fromUser, PUBLIC, SLIDES } from './project.ts';
import { staffLocale } from './staff-locale.ts';
import { watchPaths } from './watch-paths.ts';

const USAGE = 'npm run check -- [PATHS] [--lang en|ru|kk] [--format text|json|github] [--json] [--watch]';
const OPTIONS = { lang: { type: 'string' }, json: { type: 'boolean' }, format: { type: 'string' }, watch: { type: 'boolean' } } as const;
const FORMATS = ['text', 'json', 'github'] as const;

type Format = (typeof FORMATS)[number];

/** Returns 0 where nothing is wrong but warnings, 1 where there are errors, 2 where the command is used wrongly. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'function') return misused(options, USAGE, args);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(noSuchLanguage(options.lang), USAGE, args);
  const paths = options.paths.length > 0 ? options.paths.map(fromUser) : [SLIDES];
  const memory: Memory = new SourceMemory();
  const sources = await readAll(paths, memory);
  if (typeof sources === 'function') return misused(sources, USAGE, args);
  if (options.watch) return watchPaths(paths, lookAt(paths, memory, locale));
  await report(sources, options.format, locale);
  return sources.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

interface CheckOptions {
  readonly paths: readonly string[];
  readonly lang: string | undefined;
  readonly format: Format;
  readonly watch: boolean;
}

function parse(args: string[]): CheckOptions | Misuse {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    if (positionals.includes('')) return (text) => text.noPath('""'); // A variable of a script that is not set.
    const format = FORMATS.find((known) => known === (values.format ?? (values.json ? 'json' : 'text')));
    const watch = values.watch ?? false;
    if (watch && format !== 'text') return (text) => text.watched;
    return format ? { paths: positionals, lang: values.lang, format, watch } : (text) => text.format(values.format ?? '');
  } catch {
    return notUnderstood(args, Object.keys(OPTIONS));
  }
}

/** Each folder is a set of slides of its own; single files are looked at together, so that a pair of languages is a pair. */
async function readAll(paths: readonly string[], memory: Memory): Promise<Source[] | Misuse> {
  const sources: Source[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) return (text) => text.noPath(path);
    if (found.isDirectory()) sources.push(await readSource(path, PUBLIC, undefined, memory));
    else files.push(path);
  }
  return files.length > 0 ? [...sources, await readSource(SLIDES, PUBLIC, files, memory)] : sources;
}

/** Everything anew, with the time that it took; an echo is silent where it finds the same. */
function lookAt(paths: readonly string[], memory: Memory, locale: Locale): (occasion: 'start' | 'save' | 'echo') => Promise<void> {
  let before = '';
  return async (occasion) => {
    const started = performance.now();
    const sources = await readAll(paths, memory);
    const time = Math.round(performance.now() - started);
    const found = JSON.stringify(typeof sources === 'function' ? 'gone' : sources.map(({ problems, decks }) => [problems, decks.length]));
    if (occasion === 'echo' && found === before) return;
    before = found;
    if (occasion !== 'start') console.log(`\n${CHECK_TEXT[locale].again(time)}\n`);
    if (typeof sources === 'function') console.error(asSentence(sources, locale));
    else await report(sources, 'text', locale);
  };
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
