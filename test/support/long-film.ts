// A film of several pieces that costs the repository nothing: the sample film, and a box after it that a player passes over.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SLIDES } from '../../src/cli/project.ts';
import { PIECE } from '../../src/core/pieces.ts';

/** Two pieces and a bit. */
export async function longFilm(): Promise<Buffer> {
  const film = await readFile(join(SLIDES, '2.2', 'morning.mp4'));
  const free = Buffer.alloc(2 * PIECE);
  free.writeUInt32BE(free.length);
  free.write('free', 4);
  for (let at = 8; at < free.length; at += 1) free[at] = (at * 31 + Math.floor(at / PIECE)) % 251;
  return Buffer.concat([film, free]);
}
