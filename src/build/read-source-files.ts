// Files as staff left them: found in a settled order, and read only if they are text of a sensible size.
import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { finding, type Finding } from '../core/finding.ts';
import { MAX_FILE_BYTES } from '../core/limits.ts';
import { decodeText } from './decode-text.ts';

export type TextReading =
  | { readonly ok: true; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly finding: Finding };

export function findJson(folder: string): Promise<string[]> {
  return findFiles(folder, ['.json']);
}

/** Every file below a folder whose name ends so, by path; an absent folder holds none. Hidden folders are not looked into. */
export async function findFiles(folder: string, endings: readonly string[]): Promise<string[]> {
  return (await listFiles(folder)).map(({ path }) => path).filter((path) => endings.some((ending) => path.endsWith(ending)));
}

export interface ListedFile {
  readonly path: string;
  /** It lies where its path says: it is no link. */
  readonly isPlain: boolean;
}

/** Every file below a folder, by path; an absent folder holds none. Hidden folders are not looked into. */
export async function listFiles(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isPlain: entry.isFile() }))
    .filter(({ path }) => !relative(folder, path).split(sep).some((name) => name.startsWith('.')))
    .sort((a, b) => byPath(a.path, b.path));
}

/** Folders and files in one order on every machine, whatever its language. */
export function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Reads a text in whatever encoding it is; any but UTF-8 is an error, which keeps what it holds from being shown, not from being
 * looked at. A byte order mark is dropped and reported: editors on Windows write it, and it harms nobody here.
 * Reports `file/unreadable`, `file/too-large`, `file/not-utf8` and `file/byte-order-mark`.
 */
export async function readText(path: string): Promise<TextReading> {
  const failed = (found: Finding): TextReading => ({ ok: false, finding: found });
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      return failed(finding('file/too-large', '', { megabytes: Math.ceil(size / 1024 / 1024), limit: MAX_FILE_BYTES / 1024 / 1024 }, 0));
    }
    const bytes = await readFile(path);
    const decoded = decodeText(bytes);
    if (decoded === null) return failed(finding('file/not-utf8', '', { encoding: null }, 0));
    const { text, encoding, marked } = decoded;
    if (encoding !== 'UTF-8') return { ok: true, text, findings: [finding('file/not-utf8', '', { encoding }, 0)] };
    return { ok: true, text, findings: marked ? [finding('file/byte-order-mark', '', {}, 0)] : [] };
  } catch {
    return failed(finding('file/unreadable', '', {}, 0));
  }
}

/** A path as the editor knows it: relative to where the command runs if it lies below, with forward slashes. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return (shown.startsWith('..') || isAbsolute(shown) ? path : shown).replaceAll(sep, '/');
}
