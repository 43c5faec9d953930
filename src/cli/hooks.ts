// npm run hooks -- [--remove] [--slides DIR] [--lang en|ru|kk]: git checks the slides before each commit. The hook calls the same
// command with --staged.
import { chmod, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../core/locale.ts';
import { asText } from './check-report.ts';
import { fileLines } from './file-lines.ts';
import { git } from './hooks/git.ts';
import { callsUs, hookCall, hookScript, isOurs, type HookPlace } from './hooks/hook-script.ts';
import { HOOKS_TEXT } from './hooks/hooks-text.ts';
import { stagedProblems } from './hooks/staged.ts';
import { misused, notUnderstood, noSuchLanguage } from './misuse.ts';
import { PUBLIC, ROOT, slidesFolder } from './project.ts';
import { refuse } from './refuse.ts';
import { staffLocale } from './staff-locale.ts';

const USAGE = 'npm run hooks -- [--remove] [--slides FOLDER] [--lang en|ru|kk]';
const OPTIONS = { remove: { type: 'boolean' }, staged: { type: 'boolean' }, slides: { type: 'string' }, lang: { type: 'string' } } as const;

interface HooksOptions {
  readonly remove?: boolean;
  readonly staged?: boolean;
  readonly slides?: string;
  readonly lang?: string;
}

/** Returns 0 where all is well, 1 where a commit has to wait or a hook of somebody else is in the way, 2 where nothing can be done. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (options === null) return misused(notUnderstood(args, Object.keys(OPTIONS)), USAGE, args);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(noSuchLanguage(options.lang), USAGE, args);
  const asked = slidesFolder(options.slides);
  const slides = await realpath(asked).catch(() => asked); // git knows no other names.
  const top = (await git(slides, ['rev-parse', '--show-toplevel']))?.trimEnd();
  if (!top) return refuse(HOOKS_TEXT[locale].noGit(slides));
  if (options.staged) return checkStaged(resolve(top), slides, locale);
  const hooks = (await git(top, ['rev-parse', '--git-path', 'hooks']))?.trimEnd() ?? '.git/hooks';
  const path = join(resolve(top, hooks), 'pre-commit');
  return options.remove ? remove(path, locale) : install(path, hookPlace(resolve(top), slides, locale), locale);
}

function parse(args: string[]): HooksOptions | null {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch {
    return null;
  }
}

/** Paths in the repository are written from its top, so that the hook is right in every worktree. */
function hookPlace(top: string, slides: string, locale: Locale): HookPlace {
  const written = (folder: string): string => {
    const way = relative(top, folder);
    return (way.split(sep)[0] === '..' || resolve(top, way) !== folder ? folder : way || '.').replaceAll(sep, '/');
  };
  const shared = written(PUBLIC);
  return { korme: written(ROOT), slides: written(slides), shared: shared === PUBLIC ? null : shared, lang: locale, noNpm: HOOKS_TEXT[locale].noNpm };
}

async function install(path: string, place: HookPlace, locale: Locale): Promise<number> {
  const text = HOOKS_TEXT[locale];
  const script = await readFile(path, 'utf8').catch(() => null);
  if (script !== null && !isOurs(script)) {
    console.log(callsUs(script) ? text.calledAlready(path) : text.foreign(path, hookCall(place)));
    return callsUs(script) ? 0 : 1;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, hookScript(place));
  await chmod(path, 0o755);
  console.log(text.installed(path));
  return 0;
}

async function remove(path: string, locale: Locale): Promise<number> {
  const text = HOOKS_TEXT[locale];
  const script = await readFile(path, 'utf8').catch(() => null);
  if (script === null || !isOurs(script)) {
    console.log(script === null ? text.none(path) : text.notOurs(path));
    return script === null ? 0 : 1;
  }
  await rm(path);
  console.log(text.removed(path));
  return 0;
}

/** Warnings are shown and stop nothing. */
async function checkStaged(top: string, slides: string, locale: Locale): Promise<number> {
  const found = await stagedProblems({ top, slides, publicFolder: PUBLIC }, fileLines());
  if (found === null) return refuse(HOOKS_TEXT[locale].noGit(slides));
  for (const { problem, lines } of found) console.error(`${asText(problem, locale, lines)}\n`);
  const errors = found.filter(({ problem }) => problem.severity === 'error').length;
  if (errors === 0) return 0;
  console.error(HOOKS_TEXT[locale].stopped(errors));
  return 1;
}
