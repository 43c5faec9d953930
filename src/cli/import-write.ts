// Puts imported decks into a folder, each with its media beside it. What is there already is never touched.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { SourceDeck } from '../build/source.ts';
import { withMedia } from '../core/deck-media.ts';
import type { WordsByLanguage } from '../core/generated/deck.ts';
import { ROOT } from './project.ts';

export interface Written {
  readonly path: string;
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

/** Null where a deck of this id is in the folder already. */
export async function writeDeck({ json, media }: SourceDeck, out: string): Promise<Written | null> {
  const folder = join(out, json.id);
  const path = join(folder, 'deck.json');
  const names = mediaNames([...media.values()]);
  const deck = withMedia(json, (src) => names.get(media.get(src) ?? '') ?? null);
  if (!await writeNew(path, { ...schemaFor(folder, 'deck'), ...deck })) return null;
  return { path, copies: await copyAll(names, folder) };
}

/** The organisation's name and logo, for the kiosk as a whole; null where kiosk.json is in the folder already. */
export async function writeKiosk(title: WordsByLanguage | null, logo: string | null, out: string): Promise<Written | null> {
  const names = mediaNames(logo === null ? [] : [logo]);
  const path = join(out, 'kiosk.json');
  const [name] = names.values();
  if (!await writeNew(path, { ...schemaFor(out, 'kiosk'), ...(title && { title }), ...(name && { logo: name }) })) return null;
  return { path, copies: await copyAll(names, out) };
}

/** False where a file of this name is there already. */
export async function writeNew(path: string, json: object): Promise<boolean> {
  return writeNewFile(path, `${JSON.stringify(json, null, 2)}\n`);
}

/** False where a file of this name is there already: it stays as it is. */
export async function writeNewFile(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A name beside the deck for each file; files of one name from several folders get numbers. */
function mediaNames(paths: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const path of new Set(paths)) {
    const extension = extname(path);
    let name = basename(path);
    for (let number = 2; used.has(name); number++) name = `${basename(path, extension)}-${number}${extension}`;
    used.add(name);
    names.set(path, name);
  }
  return names;
}

async function copyAll(names: ReadonlyMap<string, string>, folder: string): Promise<{ from: string; to: string }[]> {
  const copies = [...names].map(([from, name]) => ({ from, to: join(folder, name) })).filter(({ from, to }) => from !== to);
  for (const { from, to } of copies) await copyFile(from, to);
  return copies;
}

/** Editors complete and check with the schema, if the folder lies in the project. */
export function schemaFor(folder: string, name: string): { $schema?: string } {
  if (relative(ROOT, folder).startsWith('..')) return {};
  return { $schema: relative(folder, join(ROOT, 'schemas', `${name}.schema.json`)).replaceAll(sep, '/') };
}
