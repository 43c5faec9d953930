// What is wrong with a media file that was found: its name, its size, what is in it.
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { MediaUse } from '../core/deck-media.ts';
import type { Bytes } from '../core/film-bytes.ts';
import { filmFault } from '../core/film.ts';
import { finding, type Finding } from '../core/finding.ts';
import { goodName, isGoodName } from '../core/media-name.ts';
import { pictureFault } from './picture-fault.ts';
import { MAX_PIXELS } from './picture-recipe.ts';

/**
 * Megabytes. No camera makes a larger JPEG: a picture above is a scan or a raw export, which every build has to read. A film of ten minutes
 * in 1080p stays below; at 2 Mbit/s, as a village has it, a kiosk needs a quarter of an hour for one of this size.
 */
const LARGEST = { image: 10, video: 200 } as const;

export interface MediaFindings {
  /** The slide shows without the file. */
  readonly isLost: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Reports `media/unreadable` and `media/too-many-pixels`, where the slide shows without it, `media/thin`, and of a file that is named for
 * the first time `media/bad-name`, `media/oversized`, `media/no-film`, `media/unplayable` and `media/late-start`.
 */
export async function mediaFindings(path: string, use: MediaUse, isFirst: boolean): Promise<MediaFindings> {
  const { src, pointer, kind, at } = use;
  const picture = kind === 'image' ? await pictureFindings(path, src, pointer) : { isLost: false, findings: [] };
  const others = isFirst ? [...nameFinding(path, src, pointer), ...await sizeFinding(path, use), ...kind === 'video' ? await filmFindings(path, src, pointer) : []] : [];
  const findings = [...picture.findings, ...others];
  return { isLost: picture.isLost, findings: at ? findings.map((one) => ({ ...one, at })) : findings };
}

/** @param path of a picture, absolute. */
export async function pictureFindings(path: string, src: string, pointer: string): Promise<MediaFindings> {
  const fault = await pictureFault(path);
  switch (fault?.kind) {
    case undefined: return { isLost: false, findings: [] };
    case 'thin': return { isLost: false, findings: [finding('media/thin', pointer, { src, width: fault.width, height: fault.height })] };
    case 'unreadable': return { isLost: true, findings: [finding('media/unreadable', pointer, { src })] };
    case 'too-many-pixels': return { isLost: true, findings: [finding('media/too-many-pixels', pointer, { src, megapixels: fault.megapixels, limit: MAX_PIXELS / 1e6 })] };
  }
}

function nameFinding(path: string, src: string, pointer: string): Finding[] {
  const name = basename(path);
  return isGoodName(name) ? [] : [finding('media/bad-name', pointer, { src, suggestion: src.replace(/[^/]*$/, goodName(name)) })];
}

async function sizeFinding(path: string, { src, pointer, kind }: MediaUse): Promise<Finding[]> {
  if (kind !== 'image' && kind !== 'video') return [];
  const { size } = await stat(path);
  const limit = LARGEST[kind];
  return size > limit * 1024 * 1024 ? [finding('media/oversized', pointer, { src, megabytes: Math.ceil(size / 1024 / 1024), limit })] : [];
}

async function filmFindings(path: string, src: string, pointer: string): Promise<Finding[]> {
  const fault = await faultOf(path);
  switch (fault?.kind) {
    case undefined: return [];
    case 'no-film': return [finding('media/no-film', pointer, { src })];
    case 'unplayable': return [finding('media/unplayable', pointer, { src, codec: fault.codec })];
    case 'late-start': return [finding('media/late-start', pointer, { src })];
  }
}

async function faultOf(path: string): ReturnType<typeof filmFault> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes: Bytes = {
      size,
      async read(start, length) {
        const buffer = new Uint8Array(Math.max(0, Math.min(length, size - start)));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
        return buffer.subarray(0, bytesRead);
      },
    };
    return await filmFault(bytes);
  } finally {
    await file.close();
  }
}
