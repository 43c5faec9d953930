// `npm run draw [font] [icons] [ornament] [pictures] [maps] [film]`: makes everything that is drawn or cut, so that no file of it needs an artist.
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILM, ICONS, MAPS, ORNAMENT, PICTURES, type Drawing } from './draw/catalogue.ts';
import { drawFilm } from './draw/film.ts';
import { drawFont } from './draw/font.ts';
import { render } from './draw/render.ts';
import { ROOT } from './project.ts';

function report(path: string, bytes: number): void {
  console.log(`${path}  ${(bytes / 1000).toFixed(1)} kB`);
}

async function drawAll(drawings: readonly Drawing[]): Promise<number> {
  for (const drawing of drawings) report(drawing.path, await render(drawing));
  return 0;
}

const PARTS: Readonly<Record<string, () => Promise<number>>> = {
  font: async () => {
    for (const path of await drawFont()) report(path, (await stat(join(ROOT, path))).size);
    return 0;
  },
  icons: () => drawAll(ICONS),
  ornament: () => drawAll(ORNAMENT),
  pictures: () => drawAll(PICTURES),
  maps: async () => {
    for (const { path, draw } of MAPS) {
      await writeFile(join(ROOT, path), draw());
      report(path, (await stat(join(ROOT, path))).size);
    }
    return 0;
  },
  film: async () => {
    if (!await drawFilm(join(ROOT, FILM))) {
      console.error(`${FILM} was not drawn: install ffmpeg (Debian: apt-get install ffmpeg, macOS: brew install ffmpeg) and try again.`);
      return 1;
    }
    report(FILM, (await stat(join(ROOT, FILM))).size);
    return 0;
  },
};

/** Draws the named parts, or all of them. */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}" to draw: choose from ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const names = args.length > 0 ? args : Object.keys(PARTS);
  for (const name of names) {
    const code = await PARTS[name]?.() ?? 0;
    if (code !== 0) return code;
  }
  return 0;
}
