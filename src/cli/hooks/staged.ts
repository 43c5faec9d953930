// The slides as they are about to be committed: what git keeps for the commit, not what lies in the folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { readSource } from '../../build/read-source.ts';
import { shownPath } from '../../build/read-source-files.ts';
import type { Problem } from '../../core/problem.ts';
import { git, names } from './git.ts';

export interface StagedPlace {
  /** The top of the repository. */
  readonly top: string;
  readonly slides: string;
  readonly publicFolder: string;
}

/**
 * The problems of every folder of slides that the commit changes, each with the file as the editor knows it and its lines as they
 * are staged; null where git refuses. Of other folders only the decks are read, since an id may be taken there: their films stay where they are.
 */
export async function stagedProblems({ top, slides, publicFolder }: StagedPlace, linesIn: (path: string) => Promise<readonly string[] | null>): Promise<{ problem: Problem; lines: readonly string[] | null }[] | null> {
  const [slidesWay, publicWay] = [wayBelow(top, slides), wayBelow(top, publicFolder)];
  if (slidesWay === null) return null;
  const ways = [slidesWay, ...publicWay === null ? [] : [publicWay]];
  const staged = await git(top, ['diff', '--cached', '--name-only', '--no-renames', '-z', '--', ...ways]);
  const known = await git(top, ['ls-files', '-z', '--', ...ways]);
  if (staged === null || known === null) return null;
  const below = (path: string): string | null => slidesWay === '.' ? path : path.startsWith(`${slidesWay}/`) ? path.slice(slidesWay.length + 1) : null;
  const folderOf = (path: string): string => below(path)?.split('/').slice(0, -1)[0] ?? '';
  const touched = new Set(names(staged).map(folderOf));
  if (touched.size === 0) return [];
  // What lies in public/ may be shown by any deck.
  const isPublic = names(staged).some((path) => below(path) === null);
  const isTouched = (path: string): boolean => isPublic || touched.has(folderOf(path));

  const copy = await mkdtemp(join(tmpdir(), 'korme-staged-'));
  try {
    const wanted = names(known).filter((path) => isTouched(path) || folderOf(path) === '' || path.endsWith('.json'));
    if (await git(top, ['checkout-index', '-z', '--stdin', `--prefix=${copy.replaceAll(sep, '/')}/`], wanted.join('\0')) === null) return null;
    const { problems } = await readSource(join(copy, slidesWay), publicWay === null ? publicFolder : join(copy, publicWay));
    const start = `${shownPath(copy)}/`;
    const own = problems.map((problem) => ({ problem: withNames(problem, start), path: resolve(problem.file) }))
      .filter(({ problem }) => isTouched(problem.file) || ('other' in problem.params && isTouched(String(problem.params.other))));
    return await Promise.all(own.map(async ({ problem, path }) => ({ problem, lines: await linesIn(path) })));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** As git writes it; null where it lies elsewhere. */
function wayBelow(top: string, folder: string): string | null {
  const way = relative(top, folder).replaceAll(sep, '/');
  return way === '..' || way.startsWith('../') || resolve(top, way) !== folder ? null : way || '.';
}

/** Nobody knows the copy that was read. */
function withNames(problem: Problem, start: string): Problem {
  const named = (value: unknown): unknown => typeof value === 'string' && value.startsWith(start) ? value.slice(start.length) : value;
  const params = Object.fromEntries(Object.entries(problem.params).map(([key, value]) => [key, named(value)]));
  return { ...problem, file: String(named(problem.file)), params } as Problem;
}
