// The examples of the guide for those who write decks that have a picture above them, and what tells that the picture is theirs.
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';

export interface GuideExample {
  /** Of its picture: the block, and a number where it is not the first of its block. */
  readonly name: string;
  readonly json: string;
}

/** The guides in Kazakh and English show Kazakh slides: their examples have no English. */
export const PICTURED = [{ guide: 'kk', lang: 'kk' }, { guide: 'ru', lang: 'ru' }] as const;

/** The id of the deck that holds them all. */
export const GUIDE_DECK = 'guide';
/** What the example of tiles leads to. */
const SECTION = /^2\.|^kiosk\.json$|^logo/;

/** The examples of a guide that have a picture, in their order. */
export function guideExamples(guide: string): GuideExample[] {
  return [...guide.matchAll(/^!\[[^\]]*\]\(pictures\/([\w-]+)\.\w+\.webp\)$.*?^```json\n(.*?)\n```$/gms)].map(([, name = '', json = '']) => ({ name, json }));
}

/** A folder of slides with one deck of all examples and the files of `sample` that they name; the caller removes it. */
export async function guideSlides(examples: readonly GuideExample[], sample: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-guide-'));
  await mkdir(join(folder, GUIDE_DECK));
  const slides = examples.map(({ name, json }) => ({ id: name, ...JSON.parse(json) as object }));
  await writeFile(join(folder, GUIDE_DECK, 'deck.json'), JSON.stringify({ id: GUIDE_DECK, title: { kk: 'Нұсқаулық', ru: 'Руководство' }, slides }));
  const named = new Set([...JSON.stringify(slides).matchAll(/"([\w.-]+\.\w+)"/g)].map(([, file]) => file));
  for (const file of await readdir(sample, { recursive: true })) {
    if (SECTION.test(file)) await cp(join(sample, file), join(folder, file), { recursive: true });
    if (named.has(basename(file))) await cp(join(sample, file), join(folder, GUIDE_DECK, basename(file)));
  }
  return folder;
}

/** What a picture was taken of; it is written into the picture. */
export function fingerprint({ json }: GuideExample): string {
  return createHash('sha256').update(json).digest('hex');
}

/** The fingerprint that a picture bears; null where it has none. */
export async function fingerprintIn(picture: string): Promise<string | null> {
  const { exif } = await sharp(await readFile(picture)).metadata();
  return /[0-9a-f]{64}/.exec(exif?.toString('latin1') ?? '')?.[0] ?? null;
}
