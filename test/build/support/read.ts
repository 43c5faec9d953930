// A project as a test writes it, read as the commands read it.
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import type { TestContext } from 'node:test';
import type { Source } from '../../../src/build/source.ts';
import { readDeck } from '../../../src/core/read-deck.ts';
import { folderWith } from './folder.ts';
import { readOneLanguage } from './one-language.ts';

type Files = Parameters<typeof folderWith>[1];

export interface Read extends Source {
  readonly folder: string;
  /** `file:line:column code` of each problem, the file below the folder. */
  readonly told: readonly string[];
}

/** Reads the files of a project with slides/ and public/. */
export async function read(t: TestContext, files: Files): Promise<Read> {
  const folder = await folderWith(t, files);
  const source = await readOneLanguage(join(folder, 'slides'), join(folder, 'public'));
  const told = source.problems.map(({ file, line, column, code }) => `${relative(folder, file)}:${line}:${column} ${code}`);
  for (const { json } of source.decks) assert.ok(readDeck(JSON.stringify({ deck: json, media: {} })).ok, json.id);
  return { ...source, folder, told };
}

export function deck(id: string, slide: object = { title: 'Вода' }): object {
  return { id, title: { kk: 'Су', ru: 'Вода' }, slides: [slide] };
}

export function legacy(id: string, title: string, rest: object = {}): object {
  return { ID: id, content: [{ title, ...rest }] };
}

export const GOOD = { 'slides/1/deck.json': deck('1') };
