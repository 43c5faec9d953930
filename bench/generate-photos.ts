// A deck of photographs, each another one: what remains in memory after a lap shows whether pictures are let go.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** The scene is drawn on this grid, whatever the size of the photograph. */
const WIDTH = 1920;
const HEIGHT = 1080;

/**
 * Writes a folder of slides with one deck `1` of so many photographs; the caller removes it.
 * @param width px; they are 16 : 9.
 */
export async function generatePhotos(count: number, width: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-photos-'));
  await mkdir(join(folder, '1'));
  const names = Array.from({ length: count }, (_, index) => `photo-${index + 1}.jpg`);
  for (const [index, name] of names.entries()) await sharp(Buffer.from(scene(index, width))).jpeg({ quality: 90 }).toFile(join(folder, '1', name));
  const slides = names.map((src, index) => ({ title: { kk: `${index + 1}-сурет`, ru: `Снимок ${index + 1}` }, image: { src, alt: { kk: 'Дала', ru: 'Степь' } } }));
  await writeFile(join(folder, '1/deck.json'), JSON.stringify({ id: '1', title: { kk: 'Суреттер', ru: 'Снимки' }, slides }));
  return folder;
}

/** Hills with grass under a sky. */
function scene(index: number, width: number): string {
  const hue = index * 47 % 360;
  const hills = Array.from({ length: 7 }, (_, row) => {
    const top = 420 + row * 90;
    const points = Array.from({ length: 25 }, (__, step) => `${step * 80},${Math.round(top + 60 * Math.sin(index + row * 2 + step * 0.7) + 25 * Math.sin(index * 3 + step * 2.1))}`);
    return `<polygon points="0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}" fill="hsl(${(hue + row * 12) % 360} 45% ${62 - row * 7}%)"/>`;
  });
  const grass = Array.from({ length: 900 }, (_, blade) => {
    const [x, y] = [(blade * 211 + index * 17) % WIDTH, 760 + blade * 89 % 320];
    return `<path d="M${x},${y}q${blade % 9 - 4},-30 ${blade % 25 - 12},-${30 + blade % 40}" stroke="hsl(${hue + blade % 30} 40% ${25 + blade % 40}%)" fill="none" stroke-width="2"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width * HEIGHT / WIDTH}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>
    <linearGradient id="s" x2="0" y2="1"><stop stop-color="hsl(${hue} 60% 55%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 70% 88%)"/></linearGradient></defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#s)"/><circle cx="${200 + index * 173 % 1500}" cy="${140 + index * 59 % 200}" r="70" fill="#fff3d0"/>${hills.join('')}${grass.join('')}</svg>`;
}
