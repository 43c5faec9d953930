import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { encodePicture, widthsOf, type EncodedPicture } from '../../src/build/picture-recipe.ts';
import { folderWith } from './support/folder.ts';

/** The upper half red, the lower half blue. */
async function flag(width: number, height: number): Promise<Sharp> {
  const lower = await sharp({ create: { width, height: Math.floor(height / 2), channels: 3, background: '#0000ff' } }).png().toBuffer();
  return sharp(await sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([{ input: lower, gravity: 'south' }]).png().toBuffer());
}

async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<'red' | 'blue' | 'other'> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [red = 0, , blue = 0] = data.subarray((Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3);
  return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : 'other';
}

const sizes = ({ files }: EncodedPicture): string[] => files.map(({ type, width }) => `${type} ${width}`);

test('turns a photograph into AVIF and WebP, the widest WebP last', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': await (await flag(1000, 500)).jpeg().toBuffer() });
  const made = await encodePicture(join(folder, 'a.jpg'));
  assert.deepEqual(sizes(made), ['avif 480', 'avif 800', 'avif 1000', 'webp 480', 'webp 800', 'webp 1000']);
  for (const { type, width, bytes } of made.files) {
    const { format, width: own } = await sharp(bytes).metadata();
    assert.deepEqual([format === 'heif' ? 'avif' : format, own], [type, width]);
  }
});

for (const [width, widths] of [[300, [300]], [500, [500]], [1600, [480, 800, 1280, 1600]], [2000, [480, 800, 1280, 2000]], [6000, [480, 800, 1280, 1920, 3840]]] as const) {
  test(`packs a picture of ${width} px in ${widths.join(', ')} px, never wider than it is`, () => { assert.deepEqual(widthsOf(width), widths); });
}

test('turns a picture upright that the camera took lying on its side', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': await (await flag(60, 40)).withMetadata({ orientation: 6 }).jpeg().toBuffer() });
  const { files, width, height } = await encodePicture(join(folder, 'a.jpg'));
  assert.deepEqual([width, height], [40, 60]);
  for (const { bytes } of files) assert.deepEqual([await colourAt(bytes, 0.9, 0.5), await colourAt(bytes, 0.1, 0.5)], ['red', 'blue']);
});

for (const ending of ['jpg', 'webp', 'avif', 'png'] as const) {
  test(`ships no place, no name and no profile that a .${ending} brings along`, async (t) => {
    const folder = await folderWith(t, {});
    const path = join(folder, `a.${ending}`);
    await (await flag(64, 64)).withExif({ IFD0: { Artist: 'Secret Name' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 10/1 0/1' } }).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Secret Name</secret></x:xmpmeta>').toFile(path);
    assert.ok((await sharp(path).metadata()).exif, 'the source has it');
    for (const { bytes } of (await encodePicture(path)).files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      assert.deepEqual({ exif, xmp, iptc, icc, orientation }, { exif: undefined, xmp: undefined, iptc: undefined, icc: undefined, orientation: undefined });
      assert.ok(!Buffer.from(bytes).includes('Secret Name'));
    }
  });
}

test('shows the colours of a wide gamut as they were meant', async (t) => {
  const folder = await folderWith(t, {});
  const path = join(folder, 'a.png');
  await sharp({ create: { width: 20, height: 20, channels: 3, background: '#00c040' } }).withIccProfile('p3').png().toFile(path);
  const raw = await sharp(path, { ignoreIcc: true }).raw().toBuffer();
  const [own] = (await encodePicture(path)).files.slice(-1);
  const shown = await sharp(own?.bytes).raw().toBuffer();
  assert.ok(Math.abs((shown[1] ?? 0) - 0xc0) <= 6, `green is ${shown[1]}, in the file's own profile ${raw[1]}`);
  assert.ok(Math.abs((raw[1] ?? 0) - 0xc0) > 1, 'the source says it in other numbers');
});

test('hands on an AVIF that says nothing but its picture as it is', async (t) => {
  const bytes = await (await flag(600, 300)).avif({ quality: 70 }).toBuffer();
  const folder = await folderWith(t, { 'a.avif': bytes });
  const { files } = await encodePicture(join(folder, 'a.avif'));
  assert.ok(files.some((file) => file.type === 'avif' && file.width === 600 && bytes.equals(file.bytes)));
});

test('keeps what one can see through, without a colour behind it', async (t) => {
  const folder = await folderWith(t, { 'a.png': await sharp({ create: { width: 30, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } } }).png().toBuffer() });
  const { files, placeholder } = await encodePicture(join(folder, 'a.png'));
  assert.equal(placeholder, undefined);
  for (const { bytes } of files) assert.equal((await sharp(bytes).metadata()).hasAlpha, true);
});

test('knows the colours of a picture from top to bottom', async (t) => {
  const folder = await folderWith(t, { 'a.png': await (await flag(60, 60)).png().toBuffer() });
  const { placeholder = '' } = await encodePicture(join(folder, 'a.png'));
  assert.match(placeholder, /^#f.0000#[0-9a-f]{6}#0000f.$/);
});

test('makes the same bytes of the same picture', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': await (await flag(900, 600)).jpeg().toBuffer() });
  const [one, other] = await Promise.all([encodePicture(join(folder, 'a.jpg')), encodePicture(join(folder, 'a.jpg'))]);
  assert.deepEqual(one, other);
});

test('refuses a file that is cut off', async (t) => {
  const bytes = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#777777', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).jpeg().toBuffer();
  const folder = await folderWith(t, {});
  await writeFile(join(folder, 'a.jpg'), bytes.subarray(0, bytes.length / 2));
  await assert.rejects(encodePicture(join(folder, 'a.jpg')));
});
