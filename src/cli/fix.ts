// npm run fix -- [PATHS] [--yes] [--lang en|ru|kk]: repairs what has one safe answer, after showing it; the rest is left, and told.
import { realpath, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { findFiles } from '../build/read-source-files.ts';
import type { Locale } from '../core/locale.ts';
import { asText } from './check-report.ts';
import { changes, isChangedSince, readRepair, type Repair } from './fix-file.ts';
import { FIX_TEXT } from './fix-text.ts';
import { fromUser, SLIDES } from './project.ts';
import { staffLocale } from './staff-locale.ts';
import { inColour } from './terminal.ts';
import { lineChanges } from './text-diff.ts';
import { writeAtomic } from './write-atomic.ts';

const USAGE = 'Use: npm run fix -- [FILES OR FOLDERS] [--yes] [--lang en|ru|kk]';

/** What is read; pictures and films are not. */
const ENDINGS = ['.json', '.csv', '.vtt', '.css'];

/** Returns 0 where nothing is left, 1 where something is, or where nothing was written; 2 where the command is used wrongly. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return misused(options);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(`There are no sentences in "${options.lang}".`);
  const paths = await filesIn(options.paths.length > 0 ? options.paths.map(fromUser) : [SLIDES]);
  if (typeof paths === 'string') return misused(paths);
  const repairs = (await Promise.all(paths.map(readRepair))).filter((repair) => repair !== null);
  const changed = repairs.filter(changes);
  for (const repair of changed) showChange(repair, locale);
  const isWritten = changed.length === 0 || await mayWrite(changed.length, options.yes, locale);
  const isWhole = isWritten && await writeAll(changed, locale);
  if (changed.length === 0) console.log(FIX_TEXT[locale].nothing);
  else if (!isWritten) console.log(FIX_TEXT[locale].notWritten);
  const left = tellLeft(repairs, locale);
  return isWhole && left === 0 ? 0 : 1;
}

interface FixOptions {
  readonly paths: readonly string[];
  readonly yes: boolean;
  readonly lang: string | undefined;
}

/** A sentence where the arguments make no sense. */
function parse(args: string[]): FixOptions | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' }, yes: { type: 'boolean', short: 'y' } } });
    return { paths: positionals, yes: values.yes ?? false, lang: values.lang };
  } catch {
    return `These options are not understood: ${args.filter((arg) => arg.startsWith('-')).join(' ')}.`;
  }
}

/** A sentence where one of the paths is not there. */
async function filesIn(paths: readonly string[]): Promise<string[] | string> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) return `There is no file or folder ${path}.`;
    files.push(...found.isDirectory() ? await findFiles(path, ENDINGS) : [path]);
  }
  return [...new Set(files)];
}

function showChange(repair: Repair, locale: Locale): void {
  const text = FIX_TEXT[locale];
  console.log(inColour('bold', repair.file));
  if (repair.encoding) console.log(`  ${text.encoding(repair.encoding)}`);
  if (repair.unmarked) console.log(`  ${text.unmarked}`);
  for (const { line, before, after } of lineChanges(repair.before, repair.edits)) {
    for (const [index, words] of before.entries()) console.log(inColour('red', `  - ${String(line + index).padStart(4)} | ${words}`));
    for (const words of after) console.log(inColour('green', `  +      | ${words}`));
  }
  console.log('');
}

/** Asks whoever sits there; where nobody does, the answer is no. */
async function mayWrite(files: number, yes: boolean, locale: Locale): Promise<boolean> {
  if (yes) return true;
  const { question, yes: agrees } = FIX_TEXT[locale];
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const unasked = new Promise<string>((resolve) => { terminal.once('close', () => { resolve(''); }); });
  const answer = await Promise.race([terminal.question(question(files)), unasked]);
  terminal.close();
  return agrees.test(answer.trim());
}

/** False where a file could not be written. */
async function writeAll(repairs: readonly Repair[], locale: Locale): Promise<boolean> {
  let isWhole = true;
  for (const repair of repairs) {
    const { path, file, after } = repair;
    try {
      if (await isChangedSince(repair)) throw new Error(FIX_TEXT[locale].changedMeanwhile);
      await writeAtomic(await realpath(path), after);
      console.log(FIX_TEXT[locale].written(file));
    } catch (error) {
      isWhole = false;
      console.error(FIX_TEXT[locale].failed(file, String(error instanceof Error ? error.message : error)));
    }
  }
  return isWhole;
}

/** What a person has to decide. Returns how much it is. */
function tellLeft(repairs: readonly Repair[], locale: Locale): number {
  const text = FIX_TEXT[locale];
  for (const { file, refused } of repairs) {
    if (refused) console.log(refused === 'backslashes' ? text.backslashes(file) : text.twoOfOneKey(file));
  }
  const left = repairs.flatMap((repair) => repair.left);
  if (left.length > 0) console.log(text.left);
  for (const problem of left) console.log(asText(problem, locale, null));
  console.log(text.check);
  return left.length;
}

function misused(sentence: string): number {
  console.error(`${sentence} ${USAGE}`);
  return 2;
}
