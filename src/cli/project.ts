// Where things lie: the project's own folders, and the paths that a user gives.
import { join, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export const SLIDES = join(ROOT, 'slides');
export const PUBLIC = join(ROOT, 'public');
export const DIST = join(ROOT, 'dist');
/** For what may be thrown away at any time. */
export const CACHE = join(ROOT, 'node_modules/.cache/korme');

/** @param given the value of --slides. */
export function slidesFolder(given: string | undefined): string {
  return given === undefined ? SLIDES : fromUser(given);
}

/** npm runs commands in the project's folder; a user means the folder that npm was called in. */
export function fromUser(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
