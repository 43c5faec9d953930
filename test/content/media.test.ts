// The files that the sample shows: all there, none left over, light enough for a bad line, and made as their names say.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { DECKS, filesUnder, readJson, ROOT } from './support/sample.ts';

interface WebAppManifest {
  readonly start_url: string;
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string }[];
}

/** Every path that a deck names, in its fields and inside its Markdown. */
function named(value: unknown): string[] {
  if (typeof value === 'string') {
    const inText = [...value.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
    return /^[\w.-]+\.(?:avif|webp|png|jpg|svg|mp4|vtt|topojson|csv)$/.test(value) ? [value] : inText;
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(named) : [];
}

for (const { folder, deck } of DECKS) {
  test(`${folder} holds the files that its deck names and no others`, () => {
    const there = filesUnder(folder).map((path) => path.slice(folder.length + 1)).filter((name) => name !== 'deck.json');
    assert.deepEqual(there, [...new Set(named(deck.slides))].sort());
  });
}

test('describes every picture for those who cannot see it, and says of one that it is only an ornament', () => {
  const silent = DECKS.flatMap(({ deck }) => deck.slides).filter(({ image }) => image !== undefined && (typeof image === 'string' || image.alt === undefined));
  assert.deepEqual(silent, []);
});

test('has no file over 1 MB, no picture over 120 kB and no film over 500 kB', () => {
  const most = (path: string): number => /\.(?:avif|webp|png|svg)$/.test(path) ? 120_000 : path.endsWith('.mp4') ? 500_000 : 1_000_000;
  const heavy = [...filesUnder('slides'), ...filesUnder('public')].filter((path) => statSync(join(ROOT, path)).size > most(path));
  assert.deepEqual(heavy, []);
});

test('can start the film before all of it has come', () => {
  const film = readFileSync(join(ROOT, 'slides/2.2/morning.mp4')).toString('latin1');
  assert.ok(film.indexOf('moov') < film.indexOf('mdat'));
  assert.ok(film.includes('avc1') && film.includes('mp4a'), 'H.264 with AAC');
});

test('captions the film in both languages, cue for cue', () => {
  const times = ['kk', 'ru'].map((lang) => {
    const captions = readFileSync(join(ROOT, `slides/2.2/morning.${lang}.vtt`), 'utf8');
    assert.ok(captions.startsWith('WEBVTT\n'));
    return captions.match(/^.+ --> .+$/gm);
  });
  assert.deepEqual(times[0], times[1]);
});

test('installs under any path, with icons of the sizes that it promises', async () => {
  const manifest = readJson('public/manifest.webmanifest') as WebAppManifest;
  assert.equal(manifest.start_url, './');
  for (const { src, sizes } of manifest.icons) {
    assert.doesNotMatch(src, /^\/|:/);
    const { width, height } = await sharp(join(ROOT, 'public', src)).metadata();
    if (sizes !== 'any') assert.equal(`${width}x${height}`, sizes);
  }
});

test('starts in the colours of its screen', () => {
  const { background_color: background, theme_color: theme } = readJson('public/manifest.webmanifest') as WebAppManifest;
  const tokens = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
  const token = (name: string): string | undefined => new RegExp(`${name}: (#\\w+);`).exec(tokens)?.[1];
  assert.deepEqual([background, theme], [token('--korme-paper'), token('--korme-accent')]);
});
