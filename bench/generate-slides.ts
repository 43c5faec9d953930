// A deck of 500 slides, the most that a deck may have, made of the slides of a shorter one over and over: what is slower
// with it is slower because of the number of slides alone.
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceDeck } from '../src/build/source.ts';

const SLIDES = 500;

/** Writes a folder of slides with the long deck, under the id of the short one; the caller removes it. */
export async function generateSlides({ json, media }: SourceDeck): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-bench-'));
  for (const [path, file] of media) await cp(file, join(folder, path));
  const slides = Array.from({ length: SLIDES }, (_, index) => {
    const { id, ...slide } = json.slides[index % json.slides.length] ?? {};
    return slide;
  });
  await writeFile(join(folder, 'deck.json'), JSON.stringify({ ...json, slides }));
  return folder;
}
