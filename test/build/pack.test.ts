import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { pack, type PackedRelease } from '../../src/build/pack.ts';
import type { Source, SourceDeck } from '../../src/build/source.ts';
import { writeRelease } from '../../src/build/write-release.ts';
import { manifest as fitsManifest, pointer as fitsPointer } from '../../src/core/generated/fits.js';
import { PIECE } from '../../src/core/pieces.ts';
import type { Problem } from '../../src/core/problem.ts';
import { contentPath, POINTER_PATH, type FileEntry, type PackedDeck } from '../../src/core/release.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'korme-pack-'));
  await writeFile(join(folder, 'photo.JPG'), await sharp({ create: { width: 30, height: 20, channels: 3, background: '#00778a' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  await writeFile(join(folder, 'tour.mp4'), 'film');
  await writeFile(join(folder, 'copy.mp4'), 'film');
});

after(() => rm(folder, { recursive: true }));

function deck(id: string, media: Record<string, string> = {}): SourceDeck {
  return {
    json: { $schema: '../deck.schema.json', id, title: { kk: 'Аула' }, slides: [{ title: { kk: 'Аула' }, notes: { kk: 'Құпия' } }, { text: { kk: 'Мәтін' } }] },
    files: [`slides/${id}/deck.json`],
    media: new Map(Object.entries(media).map(([named, name]) => [named, join(folder, name)])),
  };
}

function source(parts: Partial<Source>): Source {
  return { decks: [], broken: [], kiosk: {}, logo: null, brand: null, problems: [], silent: 0, ...parts };
}

async function bytesOf(release: PackedRelease, path: string): Promise<Uint8Array> {
  const content = release.files.get(path);
  assert.ok(content !== undefined, `${path} is packed`);
  return typeof content === 'string' ? readFile(content) : content;
}

async function packedDeck(release: PackedRelease, file: FileEntry): Promise<PackedDeck> {
  return JSON.parse(Buffer.from(await bytesOf(release, contentPath(file))).toString()) as PackedDeck;
}

test('gives the same bytes for the same slides', async () => {
  const same = source({ decks: [deck('1.1', { 'b.mp4': 'tour.mp4', 'a.jpg': 'photo.JPG' })] });
  const other = source({ decks: [deck('1.1', { 'a.jpg': 'photo.JPG', 'b.mp4': 'tour.mp4' })] });
  assert.deepEqual(await pack(same, 7), await pack(other, 7));
});

test('names every file by the SHA-256 and the size of its bytes', async () => {
  const release = await pack(source({ decks: [deck('1.1', { 'a.jpg': 'photo.JPG' }), deck('1.2', { 'b.mp4': 'tour.mp4' })], logo: join(folder, 'photo.JPG') }), 7);
  const named = [...release.files.keys()].filter((path) => path !== POINTER_PATH);
  assert.equal(named.length, 6); // The manifest, two decks, a film, and a picture in two forms.
  for (const path of named) {
    const bytes = await bytesOf(release, path);
    assert.match(path, new RegExp(`^content/${createHash('sha256').update(bytes).digest('hex')}\\.[a-z0-9]+$`));
  }
  const { file } = release.decks[0] ?? assert.fail();
  const { media } = await packedDeck(release, file);
  for (const entry of [file, ...Object.values(media), ...media['a.jpg']?.variants ?? []]) assert.equal((await bytesOf(release, contentPath(entry))).length, entry.size);
  const sizes = await Promise.all([...release.files.keys()].map(async (path) => (await bytesOf(release, path)).length));
  assert.equal(release.size, sizes.reduce((sum, size) => sum + size, 0));
});

test('packs a manifest and a pointer that the device accepts', async () => {
  const release = await pack(source({ decks: [deck('1.1', { 'a.jpg': 'photo.JPG' })], kiosk: { $schema: 'x', title: { kk: 'Көрме' } } }), 7);
  const json = async (path: string): Promise<unknown> => JSON.parse(Buffer.from(await bytesOf(release, path)).toString());
  assert.ok(fitsPointer(await json(POINTER_PATH)));
  const manifest = await json(contentPath(release.pointer.manifest));
  assert.ok(fitsManifest(manifest));
  assert.deepEqual(manifest, release.manifest);
});

test('leaves the notes of the presenter out of what visitors get', async () => {
  const release = await pack(source({ decks: [deck('1.1')] }), 7);
  const { file } = release.decks[0] ?? assert.fail();
  const text = Buffer.from(await bytesOf(release, contentPath(file))).toString();
  assert.ok(text.includes('Мәтін') && !text.includes('Құпия'));
});

test('gives a picture the size that it is shown in, also where the camera lay on its side', async () => {
  const release = await pack(source({ decks: [deck('1.1', { 'a.jpg': 'photo.JPG' })] }), 7);
  const { media: { 'a.jpg': entry } } = await packedDeck(release, release.decks[0]?.file ?? assert.fail());
  assert.deepEqual([entry?.type, entry?.width, entry?.height], ['webp', 20, 30]);
});

test('packs a film once that lies beside two decks', async () => {
  const release = await pack(source({ decks: [deck('1.1', { 'x.mp4': 'tour.mp4' }), deck('1.2', { 'y.mp4': 'copy.mp4' })] }), 7);
  assert.equal([...release.files.keys()].filter((path) => path.endsWith('.mp4')).length, 1);
});

test('describes a large film in pieces, each by its hash', async () => {
  const film = Buffer.alloc(PIECE + 3, 7);
  await writeFile(join(folder, 'long.mp4'), film);
  const release = await pack(source({ decks: [deck('1.1', { 'x.mp4': 'long.mp4', 'y.mp4': 'tour.mp4' })] }), 7);
  const { media } = await packedDeck(release, release.decks[0]?.file ?? assert.fail());
  const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  assert.deepEqual(media['x.mp4']?.pieces, [hashOf(film.subarray(0, PIECE)), hashOf(film.subarray(PIECE))]);
  assert.equal(media['y.mp4']?.pieces, undefined);
});

test('names a broken deck with the place of its first error', async () => {
  const warning: Problem = { code: 'media/missing', severity: 'warning', file: 'slides/2/deck.json', line: 1, column: 1, pointer: '', params: { path: 'a.png' } };
  const error: Problem = { ...warning, code: 'json/trailing-comma', severity: 'error', line: 7, column: 3, params: {} };
  const release = await pack(source({ broken: [{ id: '2', file: 'slides/2/deck.json', problems: [warning, error] }] }), 7);
  const [broken] = release.manifest.broken;
  assert.deepEqual([broken?.id, broken?.file], ['2', 'slides/2/deck.json']);
  assert.match(broken?.message ?? '', /^slides\/2\/deck\.json:7:3 ./);
});

test('writes every file of a release, the pointer last', async () => {
  const release = await pack(source({ decks: [deck('1.1', { 'a.jpg': 'photo.JPG' })] }), 7);
  const out = join(folder, 'out');
  await writeRelease(release, out);
  assert.deepEqual((await readdir(join(out, 'content'))).map((name) => `content/${name}`).sort(), [...release.files.keys()].sort());
  assert.equal([...release.files.keys()].at(-1), POINTER_PATH);
});

test('what the staff panel reads goes along, and the first screen does without judging it', async () => {
  const staff = { corner: 'top-left', pin: { salt: 'a'.repeat(32), hash: 'b'.repeat(64), iterations: 600_000 } } as const;
  const { manifest } = await pack(source({ kiosk: { theme: 'dark', staff }, decks: [deck('1')] }), 7);
  assert.deepEqual(manifest.kiosk, { theme: 'dark', staff });
  assert.ok(fitsManifest(manifest));
  assert.ok(fitsManifest({ ...manifest, kiosk: { staff: 'nonsense' } }));
});
