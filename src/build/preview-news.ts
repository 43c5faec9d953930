// From the slides as they were read and packed to what an open preview is told of them.
import { resolve } from 'node:path';
import { excerptOf, type PreviewNews, type PreviewProblem } from '../core/preview-news.ts';
import type { Problem } from '../core/problem.ts';
import { startOf } from '../core/start.ts';
import type { PreviewSource } from './last-good.ts';
import type { PackedRelease } from './pack.ts';
import { readText, shownPath } from './read-source-files.ts';

/** More than anyone mends at once; errors come first. */
const MOST = 200;

export async function newsOf(source: PreviewSource, { pointer }: PackedRelease): Promise<PreviewNews> {
  const told = [...source.problems].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')).slice(0, MOST);
  const lines = await linesOf(told);
  return {
    pointer,
    kept: source.kept,
    languages: startOf(source.kiosk, new Map()).languages,
    problems: told.map((problem): PreviewProblem => ({ ...problem, excerpt: excerptOf(lines.get(problem.file)?.[problem.line - 1] ?? '', problem.column) })),
    files: filesOf(source),
  };
}

/** A deck of two files may be shown while one of them is broken. */
function filesOf({ broken, decks }: PreviewSource): PreviewNews['files'] {
  const all = new Map<string, string[]>();
  for (const { id, file } of broken) all.set(id, [file]);
  for (const { json: { id }, files, media } of decks) all.set(id, [...all.get(id) ?? [], ...files, ...[...media.values()].map(shownPath)]);
  return Object.fromEntries(all);
}

/** The lines of each file that has a problem. */
async function linesOf(problems: readonly Problem[]): Promise<Map<string, readonly string[]>> {
  const files = [...new Set(problems.map(({ file }) => file))];
  return new Map(await Promise.all(files.map(async (file): Promise<[string, readonly string[]]> => {
    const reading = await readText(resolve(file));
    return [file, reading.ok ? reading.text.split(/\r\n|\r|\n/) : []];
  })));
}
