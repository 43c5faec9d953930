// What a device fetches for one changed slide of ten thousand, beside the deck that holds it. `npm run bench -- --only release` counts the
// same in a real browser.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inLists } from '../../src/build/deck-lists.ts';
import { pack, type PackedRelease } from '../../src/build/pack.ts';
import type { Source } from '../../src/build/source.ts';
import { contentPath, POINTER_PATH, type DeckEntry, type FileEntry } from '../../src/core/release.ts';
import { manySlides, withOtherWords } from '../support/many-slides.ts';

/** Bytes with gzip, which every host that compresses at all can do. */
const MOST = 16 * 1024;

let source: Source;
let release: PackedRelease;

before(async () => {
  source = await manySlides(10_000);
  release = await pack(source, 1);
});

test('one changed slide of 10,000 changes its deck, one list, the manifest and the pointer, together 16 KB beside the deck', async (t) => {
  const changed = 500;
  const after = await pack(withOtherWords(source, changed, 'Жаңа'), 2);
  const fresh = [...after.files].filter(([path]) => path === POINTER_PATH || !release.files.has(path));
  const deck = contentPath((after.decks[changed] as DeckEntry).file);
  const paths = fresh.map(([path]) => path);
  assert.equal(paths.length, 4);
  assert.deepEqual([paths.includes(deck), paths.includes(contentPath(after.pointer.manifest)), paths.includes(POINTER_PATH)], [true, true, true]);
  const beside = fresh.filter(([path]) => path !== deck).reduce((sum, [, bytes]) => sum + compressed(bytes as Uint8Array), 0);
  t.diagnostic(`${beside} bytes`);
  assert.ok(beside <= MOST, `${beside} bytes`);
});

test('so it is whichever deck it is, where each of them has a photograph in all widths for its tile', (t) => {
  const lists: number[] = [];
  const decks = release.decks.map((deck): DeckEntry => ({ ...deck, cover: photograph(deck.id) }));
  const listed = inLists(decks, (list): FileEntry => {
    const { entry, bytes } = file(list);
    lists.push(compressed(bytes));
    return entry;
  });
  const manifest = file({ ...release.manifest, ...listed });
  const pointer = file({ ...release.pointer, manifest: manifest.entry });
  const beside = Math.max(...lists) + compressed(manifest.bytes) + compressed(pointer.bytes);
  t.diagnostic(`${beside} bytes`);
  assert.ok(beside <= MOST, `${beside} bytes`);
});

function compressed(bytes: Uint8Array): number {
  return gzipSync(bytes).length;
}

function file(value: unknown): { readonly entry: FileEntry; readonly bytes: Uint8Array } {
  const bytes = Buffer.from(JSON.stringify(value));
  return { entry: { hash: createHash('sha256').update(bytes).digest('hex'), type: 'json', size: bytes.length }, bytes };
}

/** As a list has it. */
function photograph(name: string): FileEntry {
  const one = (type: string, width: number): FileEntry => {
    const hash = createHash('sha256').update(`${name} ${type} ${width}`).digest();
    return { hash: hash.toString('hex'), type, size: 5_000 + hash.readUInt16BE(), width };
  };
  const narrow = [one('avif', 480), one('avif', 800), one('avif', 1280), one('webp', 480), one('webp', 800)];
  const colours = createHash('sha256').update(name).digest('hex');
  return { ...one('webp', 1280), height: 720, variants: narrow, placeholder: [0, 6, 12].map((at) => `#${colours.slice(at, at + 6)}`).join('') };
}
