// The slides of a folder as check:layout knows them: where each stands in its file, and what has to be read on it.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readSource } from '../../src/build/read-source.ts';
import type { SourceDeck } from '../../src/build/source.ts';
import { PUBLIC } from '../../src/cli/project.ts';
import type { Slide } from '../../src/core/deck.ts';
import { placesOf } from '../../src/core/json-places.ts';
import { normalise } from '../../src/core/normalise.ts';
import { positionsIn } from '../../src/core/text-position.ts';

export interface DeckToRead {
  readonly id: string;
  readonly slides: readonly SlideToRead[];
}

export interface SlideToRead {
  /** As the address names it: its id, or its number. */
  readonly ref: string;
  readonly slide: Slide;
  /** file:line, as an editor's terminal understands it. */
  readonly place: string;
}

export async function slidesToRead(folder: string): Promise<DeckToRead[]> {
  const { decks } = await readSource(folder, PUBLIC);
  return Promise.all(decks.map(async (deck) => {
    const lines = await linesOf(deck);
    const { id, slides } = normalise(deck.json);
    return { id, slides: slides.map((slide, index) => ({ ref: slide.id ?? String(index + 1), slide, place: `${deck.files[0]}:${lines[index] ?? 1}` })) };
  }));
}

/** A file holds one deck or several, in the canonical form or the legacy one. */
async function linesOf({ files: [file = ''], json }: SourceDeck): Promise<readonly number[]> {
  const text = (await readFile(resolve(file), 'utf8')).replace(/^\uFEFF/, '');
  const whole: unknown = JSON.parse(text);
  const entries = Array.isArray(whole) ? whole.map((entry: unknown, index) => ({ entry, base: `/${index}` })) : [{ entry: whole, base: '' }];
  const own = entries.find(({ entry }) => idOf(entry) === json.id) ?? entries[0];
  const list = own && typeof own.entry === 'object' && own.entry !== null && 'content' in own.entry ? 'content' : 'slides';
  const pointers = json.slides.map((_, index) => `${own?.base ?? ''}/${list}/${index}`);
  const places = placesOf(text, pointers);
  const position = positionsIn(text);
  return pointers.map((pointer) => position(places.get(pointer)?.value ?? 0).line);
}

function idOf(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return undefined;
  return 'id' in entry ? entry.id : 'ID' in entry ? entry.ID : undefined;
}
