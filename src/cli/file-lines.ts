// The lines of the files that problems are shown in: each file is read and divided once, however many faults it has.
import { readFile } from 'node:fs/promises';
import { decodeText } from '../build/decode-text.ts';
import { linesOf } from './code-frame.ts';

/** Gives the lines of a file; null where there are none to show. */
export function fileLines(): (path: string) => Promise<readonly string[] | null> {
  const read = new Map<string, Promise<readonly string[] | null>>();
  return (path) => {
    const lines = read.get(path) ?? linesIn(path);
    read.set(path, lines);
    return lines;
  };
}

async function linesIn(path: string): Promise<readonly string[] | null> {
  const bytes = await readFile(path).catch(() => null);
  const text = bytes && decodeText(bytes)?.text;
  return text ? linesOf(text) : null;
}
