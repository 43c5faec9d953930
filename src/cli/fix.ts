// npm run fix -- [PATHS] [--alphabet] [--names] [--canonical] [--yes] [--lang en|ru|kk]: repairs what has one safe answer, after showing it; the rest is left, and told.
import { realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { findFiles } from '../build/read-source-files.ts';
import type { Locale } from '../core/locale.ts';
import { asText } from './check-report.ts';
import { planCanonical, showCanonical, writeCanonical } from './fix-canonical.ts';
import { changes, isChangedSince, readRepair, type Repair } from './fix-file.ts';
import { changedSince, planNames, showNames, writeNames } from './fix-names.ts';
import { FIX_TEXT } from './fix-text.ts';
import { misused, notUnderstood, noSuchLanguage, type Misuse } from './misuse.ts';
import { fromUser, SLIDES } from './project.ts';
import { staffLocale } from './staff-locale.ts';
import { StandardTerminal } from './standard-terminal.ts';
import { inColour } from './terminal.ts';
import { lineChanges } from './text-diff.ts';
import { writeAtomic } from './write-atomic.ts';

const USAGE = 'npm run fix -- [PATHS] [--alphabet] [--names] [--canonical] [--yes] [--lang en|ru|kk]';

const OPTIONS = { lang: { type: 'string' }, alphabet: { type: 'boolean' }, names: { type: 'boolean' }, canonical: { type: 'boolean' }, yes: { type: 'boolean', short: 'y' } } as const;

/** What is read; pictures and films are not. */
const ENDINGS = ['.json', '.csv', '.vtt', '.css'];

/** Returns 0 where nothing is left, 1 where something is, or where nothing was written; 2 where the command is used wrongly. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'function') return misused(options, USAGE, args);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(noSuchLanguage(options.lang), USAGE, args);
  const folders = await filesIn(options.paths.length > 0 ? options.paths.map(fromUser) : [SLIDES]);
  if (typeof folders === 'function') return misused(folders, USAGE, args);
  const terminal = new StandardTerminal();
  try {
    return await fixAll(folders, options, options.yes ? async () => true : asking(terminal, locale), locale);
  } finally {
    terminal.close();
  }
}

/** May so many files be written? */
type Asking = (files: number) => Promise<boolean>;

/** Asks whoever sits there; where nobody does, the answer is no. */
function asking(terminal: StandardTerminal, locale: Locale): Asking {
  const { question, yes } = FIX_TEXT[locale];
  return async (files) => yes.test((await terminal.ask(question(files)) ?? '').trim());
}

/** What became of one kind of repair: there was none to be made, it was made, or something was not written. */
type Outcome = 'none' | 'made' | 'failed';

async function fixAll(folders: ReadonlyMap<string, readonly string[]>, options: FixOptions, mayWrite: Asking, locale: Locale): Promise<number> {
  const paths = [...folders.values()].flat();
  const outcomes = [await fixTexts(paths, false, mayWrite, locale)];
  if (options.alphabet) outcomes.push(await fixTexts(paths, true, mayWrite, locale));
  const left = await Promise.all(paths.map((path) => readRepair(path, false)));
  if (options.names) outcomes.push(await fixNames(paths, mayWrite, locale));
  if (options.canonical) outcomes.push(await fixForms(folders, mayWrite, locale));
  if (outcomes.every((outcome) => outcome === 'none')) console.log(FIX_TEXT[locale].nothing);
  const isDone = tellLeft(left, locale) === 0 && !outcomes.includes('failed');
  console.log(FIX_TEXT[locale].check);
  return isDone ? 0 : 1;
}

/** What keeps files from being read; with `alphabet`, letters of the wrong one. */
async function fixTexts(paths: readonly string[], alphabet: boolean, mayWrite: Asking, locale: Locale): Promise<Outcome> {
  const changed = (await Promise.all(paths.map((path) => readRepair(path, alphabet)))).filter(changes);
  for (const repair of changed) showChange(repair, locale);
  if (changed.length === 0) return 'none';
  if (await mayWrite(changed.length)) return await writeAll(changed, locale) ? 'made' : 'failed';
  return notWritten(locale);
}

/** Names of media files. */
async function fixNames(paths: readonly string[], mayWrite: Asking, locale: Locale): Promise<Outcome> {
  const plan = await planNames(paths);
  if (!plan) return 'none';
  showNames(plan);
  if (!await mayWrite(plan.moves.length + plan.decks.length)) return notWritten(locale);
  const changed = await changedSince(plan);
  for (const file of changed) console.error(FIX_TEXT[locale].failed(file, FIX_TEXT[locale].changedMeanwhile));
  if (changed.length > 0) return 'failed';
  for (const file of await writeNames(plan)) console.log(FIX_TEXT[locale].written(file));
  return 'made';
}

/** Legacy decks, folder by folder. */
async function fixForms(folders: ReadonlyMap<string, readonly string[]>, mayWrite: Asking, locale: Locale): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const [folder, paths] of folders) {
    const plan = await planCanonical(paths);
    if (!plan) continue;
    showCanonical(plan, folder, locale);
    if (!await mayWrite(plan.decks.length)) outcomes.push(notWritten(locale));
    else outcomes.push(await writeCanonical(plan, folder, locale) ? 'made' : 'failed');
  }
  return outcomes.includes('failed') ? 'failed' : outcomes[0] ?? 'none';
}

function notWritten(locale: Locale): Outcome {
  console.log(FIX_TEXT[locale].notWritten);
  return 'failed';
}

interface FixOptions {
  readonly paths: readonly string[];
  readonly yes: boolean;
  readonly alphabet: boolean;
  readonly names: boolean;
  readonly canonical: boolean;
  readonly lang: string | undefined;
}

function parse(args: string[]): FixOptions | Misuse {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    if (positionals.includes('')) return (text) => text.noPath('""'); // A variable of a script that is not set.
    return { paths: positionals, yes: values.yes ?? false, alphabet: values.alphabet ?? false, names: values.names ?? false, canonical: values.canonical ?? false, lang: values.lang };
  } catch {
    return notUnderstood(args, Object.keys(OPTIONS));
  }
}

/** The files of each slides folder. */
async function filesIn(paths: readonly string[]): Promise<Map<string, string[]> | Misuse> {
  const folders = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) return (text) => text.noPath(path);
    const folder = found.isDirectory() ? path : path.startsWith(SLIDES + sep) ? SLIDES : dirname(path);
    const files = (found.isDirectory() ? await findFiles(path, ENDINGS) : [path]).filter((file) => !seen.has(file));
    for (const file of files) seen.add(file);
    folders.set(folder, [...folders.get(folder) ?? [], ...files]);
  }
  return folders;
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
  return left.length;
}
