import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pack } from '../../src/build/pack.ts';
import type { Source } from '../../src/build/source.ts';
import { manifest as fitsManifest } from '../../src/core/generated/fits.js';
import { folderWith } from './support/folder.ts';
import { readOneLanguage } from './support/one-language.ts';

const DECK = { id: '1', title: { kk: 'Су' }, slides: [{ title: { kk: 'Су' } }] };

async function read(t: TestContext, brand: string): Promise<Source & { readonly told: readonly string[] }> {
  const folder = await folderWith(t, { 'slides/1/deck.json': DECK, 'slides/brand.css': brand });
  const source = await readOneLanguage(join(folder, 'slides'), join(folder, 'public'));
  return { ...source, told: source.problems.map(({ file, line, column, code }) => `${relative(folder, file)}:${line}:${column} ${code}`) };
}

test('sends the colours of the organisation along with its decks', async (t) => {
  const source = await read(t, ":root { --korme-round: 0.5 }\n[theme='light'] { --korme-accent: #7A1F3D }");
  assert.deepEqual(source.told, []);
  const { manifest } = await pack(source, 7);
  assert.deepEqual(manifest.brand, { light: { '--korme-round': '0.5', '--korme-accent': '#7a1f3d' }, dark: { '--korme-round': '0.5' }, contrast: { '--korme-round': '0.5' } });
  assert.ok(fitsManifest(JSON.parse(JSON.stringify(manifest))));
});

test('sends no colours at all where one of them is hard to read, and says where it stands', async (t) => {
  const source = await read(t, "[theme='dark'] {\n  --korme-gold: #ffd700;\n  --korme-ink: #7a1f3d;\n}");
  assert.deepEqual(source.told, Array.from({ length: 3 }, () => 'slides/brand.css:3:16 brand/low-contrast'));
  assert.equal((await pack(source, 7)).manifest.brand, undefined);
  assert.equal(source.decks.length, 1);
});

test('points at a misspelt token', async (t) => {
  assert.deepEqual((await read(t, ':root {\r\n\t--korme-inc: #000;\r\n}')).told, ['slides/brand.css:2:2 brand/unknown-token']);
});

test('is checked alone when it is named', async (t) => {
  const folder = await folderWith(t, { 'brand.css': 'body { color: red }' });
  const { problems, decks } = await readOneLanguage(folder, folder, [join(folder, 'brand.css')]);
  assert.deepEqual([problems.map(({ code }) => code), decks], [['brand/unknown-block'], []]);
});

for (const [what, brand] of [
  ['an address', { light: { '--korme-paper': 'url(/spy)' } }], ['a property of the page itself', { light: { opacity: '0' } }], ['a word', { light: { '--korme-ink': 'transparent' } }],
] as const) {
  test(`a device takes no brand with ${what}`, () => {
    assert.equal(fitsManifest({ format: 1, kiosk: {}, decks: [], broken: [], brand }), false);
  });
}
