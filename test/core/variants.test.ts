import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shownFiles, type FileEntry } from '../../src/core/release.ts';
import { inFull, inTile, inTileOnly, onStage, WIDTHS, type Screen } from '../../src/core/variants.ts';

const PIXEL_PAIR = fc.record({ width: fc.integer({ min: 200, max: 8000 }), height: fc.integer({ min: 200, max: 8000 }) });
const SCREEN: fc.Arbitrary<Screen> = fc.record({ width: fc.integer({ min: 320, max: 7680 }), height: fc.integer({ min: 320, max: 7680 }), avif: fc.boolean() });

/** A picture as a release names it: its widths in both forms, the widest WebP standing for all. */
function picture(width: number, height: number): FileEntry {
  const widths = [...WIDTHS.filter((one) => one < width), Math.min(width, 3840)];
  const files = (['avif', 'webp'] as const).flatMap((type) => widths.map((one) => ({ hash: `${type} ${one}`, type, size: one, width: one })));
  const widest = files.at(-1);
  assert.ok(widest);
  return { ...widest, height: Math.round(widest.width * height / width), variants: files.slice(0, -1) };
}

const PHOTO = picture(4000, 2250);

for (const [name, width, height, stage, tile] of [
  ['a phone', 780, 1688, 1280, 480],
  ['a tablet', 1280, 800, 1280, 480],
  ['a kiosk', 1920, 1080, 1920, 480],
  ['a kiosk that stands', 1080, 1920, 1920, 480],
  ['a tablet of double density', 2560, 1600, 1920, 800],
  ['a wall screen', 3840, 2160, 3840, 1280],
] as const) {
  test(`keeps a photograph ${stage} px wide for the stage of ${name}, and ${tile} px for its tiles`, () => {
    const screen = { width, height, avif: true };
    assert.deepEqual([onStage(PHOTO, screen).hash, inTile(PHOTO, screen).hash], [`avif ${stage}`, `avif ${tile}`]);
  });
}

test('keeps WebP where AVIF can not be decoded', () => {
  const screen = { width: 1920, height: 1080, avif: false };
  assert.deepEqual([onStage(PHOTO, screen), inTile(PHOTO, screen), inFull(PHOTO, screen)].map(({ hash }) => hash), ['webp 1920', 'webp 480', 'webp 3840']);
});

test('keeps what has no variants as it is', () => {
  for (const type of ['svg', 'gif', 'mp4', 'avif', 'webp']) {
    const file = { hash: type, type, size: 1 };
    for (const avif of [true, false]) assert.equal(onStage(file, { width: 800, height: 600, avif }), file);
  }
});

test('keeps the same files however the screen is turned', () => {
  fc.assert(fc.property(PIXEL_PAIR, SCREEN, ({ width, height }, screen) => {
    const file = picture(width, height);
    const turned = { ...screen, width: screen.height, height: screen.width };
    assert.deepEqual([onStage(file, turned), inTile(file, turned)], [onStage(file, screen), inTile(file, screen)]);
  }));
});

test('never shows a picture at less than three quarters of the pixels that it could have on the screen', () => {
  fc.assert(fc.property(PIXEL_PAIR, SCREEN, ({ width, height }, screen) => {
    const file = picture(width, height);
    const shown = Math.min(screen.width, screen.height * width / height);
    const chosen = onStage(file, screen).width ?? 0;
    assert.ok(chosen >= Math.min(shown * 0.75, file.width ?? 0) - 1, `${chosen} px for ${shown}`);
  }));
});

test('fetches what it shows, and nothing else', () => {
  fc.assert(fc.property(PIXEL_PAIR, SCREEN, ({ width, height }, screen) => {
    const file = picture(width, height);
    const json = (hash: string): FileEntry => ({ hash, type: 'json', size: 1 });
    const manifest = { kiosk: {}, decks: [], lists: [], broken: [] };
    const kept = shownFiles({ pointer: { format: 1, sequence: 1, manifest: json('manifest') }, manifest, decks: [], screen }, [{ 'a.jpg': file }]).map(({ hash }) => hash);
    assert.deepEqual(kept, [...new Set([inTile(file, screen).hash, onStage(file, screen).hash])]);
  }));
});

test('a deck is listed with what its tile shows, and not with the widths of the stage', () => {
  fc.assert(fc.property(PIXEL_PAIR, SCREEN, ({ width, height }, screen) => {
    const file = picture(width, height);
    const cover = inTileOnly(file);
    assert.ok((cover.width ?? 0) <= 1280 && (cover.variants ?? []).length <= 5, JSON.stringify(cover));
    assert.ok(Math.abs((cover.width ?? 1) / (cover.height ?? 1) / (width / height) - 1) < 0.02 || Math.min(cover.width ?? 0, cover.height ?? 0) < 60, 'the shape is the same');
    const wanted = inTile(file, screen);
    if ((wanted.width ?? 0) <= 1280) assert.equal(inTile(cover, screen).hash, wanted.hash);
  }));
});
