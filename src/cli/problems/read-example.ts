// Reads an example as the commands read a project: what docs/problems.md says of it is what they say.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shownPath } from '../../build/read-source-files.ts';
import { readSource } from '../../build/read-source.ts';
import type { Problem, ProblemParams, ProblemCode } from '../../core/problem.ts';
import { positionsIn } from '../../core/text-position.ts';
import { importFiles } from '../import-files.ts';
import { MARK, type Example } from './example.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every problem of an example, its paths below the folder of the project. */
export async function readExample({ files, isImport = false }: Example): Promise<Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-example-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      const whole = join(folder, path);
      await mkdir(dirname(whole), { recursive: true });
      if (content === null) await symlink(join(folder, 'gone'), whole);
      else await writeFile(whole, typeof content === 'string' ? content.replace(MARK, '') : content);
    }
    const slides = join(folder, 'slides');
    const named = Object.keys(files).filter((path) => !path.startsWith('slides/')).map((path) => join(folder, path));
    const { problems } = isImport ? await importFiles(named, slides) : await readSource(slides, join(folder, 'public'));
    return problems.map((problem) => below(folder, problem));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Where the example says that check points; null where it says nothing, or more than one thing. */
export function markedPlace({ files, begins }: Example): Place | null {
  const marked = Object.entries(files).flatMap(([file, content]) => {
    const parts = typeof content === 'string' ? content.split(MARK) : [];
    return parts.length < 2 ? [] : [{ file, parts }];
  });
  if (begins !== undefined) return marked.length === 0 ? { file: begins, line: 1, column: 1 } : null;
  const [only] = marked;
  if (!only || marked.length > 1 || only.parts.length > 2) return null;
  return { file: only.file, ...positionsIn(only.parts.join(''))(only.parts[0]?.length ?? 0) };
}

function below(folder: string, problem: Problem): Problem {
  const short = (path: string): string => [folder, shownPath(folder)].reduce((words, whole) => words.replace(`${whole}/`, ''), path);
  const params = Object.fromEntries(Object.entries(problem.params).map(([name, value]) => [name, typeof value === 'string' ? short(value) : value]));
  return { ...problem, file: short(problem.file), params: params as ProblemParams[ProblemCode] };
}
