// fix --names: media files get names that every system takes, and the decks that name them follow. A new file is there before a deck
// names it, and an old one goes after the last deck has let go of it.
import { constants, copyFile, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { shownPath } from '../build/read-source-files.ts';
import { namesToFix, renamed } from '../core/fix-names.ts';
import type { Deck as DeckFile } from '../core/generated/deck.ts';
import { readEntries } from '../core/read-entries.ts';
import { readJson } from '../core/read-json.ts';
import { inColour } from './terminal.ts';
import { writeAtomic } from './write-atomic.ts';

interface Move {
  readonly from: string;
  readonly to: string;
}

export interface NamePlan {
  readonly moves: readonly Move[];
  readonly decks: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** Files beside the decks that could not be read as one, and may name an old file. */
  readonly others: readonly string[];
}

/** What would be renamed among the decks at `paths`; null where nothing would. Names that a repaired deck does not say can't be followed. */
export async function planNames(paths: readonly string[]): Promise<NamePlan | null> {
  const targets = new Map<string, string>();
  const decks: NamePlan['decks'][number][] = [];
  const others: string[] = [];
  for (const path of paths.filter((one) => one.endsWith('.json'))) {
    const before = await readFile(path, 'utf8').catch(() => '');
    const json = deckIn(before);
    if (!json) {
      others.push(before);
      continue;
    }
    const names = new Map<string, string>();
    for (const [src, wanted] of namesToFix(json)) {
      const from = join(dirname(path), src);
      if (!await isThere(from)) continue;
      const to = targets.get(from) ?? await freeName(from, join(dirname(path), wanted), new Set(targets.values()));
      targets.set(from, to);
      names.set(src, src.slice(0, src.lastIndexOf('/') + 1) + to.slice(to.lastIndexOf('/') + 1));
    }
    if (names.size > 0) decks.push({ path, before, after: renamed(before, names) });
  }
  return decks.length === 0 ? null : { moves: [...targets].map(([from, to]) => ({ from, to })), decks, others };
}

function deckIn(text: string): DeckFile | null {
  const { json, causes } = readJson(text);
  const [entry] = causes.length === 0 ? readEntries(json, true) : [];
  return entry?.form === 'deck' ? entry.json : null;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false);
}

/** Another file of that name stays what it is: the new one gets a number. */
async function freeName(from: string, wanted: string, taken: ReadonlySet<string>): Promise<string> {
  const own = await stat(from);
  const ending = extname(wanted);
  for (let number = 1; ; number += 1) {
    const to = number === 1 ? wanted : `${wanted.slice(0, wanted.length - ending.length)}-${number}${ending}`;
    const other = await stat(to).catch(() => null);
    if (!taken.has(to) && (other === null || other.ino === own.ino)) return to;
  }
}

export function showNames({ moves, decks }: NamePlan): void {
  for (const { from, to } of moves) console.log(`${inColour('bold', shownPath(from))} → ${inColour('green', shownPath(to))}`);
  for (const { path } of decks) console.log(`  ${shownPath(path)}`);
  console.log('');
}

/** The decks that somebody has saved since they were read, as the editor knows them: what was planned for them may not be written. */
export async function changedSince({ decks }: NamePlan): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, before } of decks) if (await readFile(path, 'utf8').catch(() => null) !== before) changed.push(shownPath(path));
  return changed;
}

/** The files that were written or renamed, as the editor knows them. */
export async function writeNames({ moves, decks, others }: NamePlan): Promise<string[]> {
  const isSame = async ({ from, to }: Move): Promise<boolean> => (await stat(to).catch(() => null))?.ino === (await stat(from)).ino;
  for (const move of moves) if (!await isSame(move)) await copyFile(move.from, move.to, constants.COPYFILE_EXCL);
  for (const { path, after } of decks) await writeAtomic(await realpath(path), after);
  for (const move of moves) {
    // Of a system that takes capitals and small letters for one, both names are the same file.
    if (await isSame(move)) await rename(move.from, move.to);
    else if (!others.some((text) => text.includes(move.from.slice(move.from.lastIndexOf('/') + 1)))) await rm(move.from);
  }
  return [...moves.map(({ to }) => shownPath(to)), ...decks.map(({ path }) => shownPath(path))];
}
