// MP4 (ISO/IEC 14496-12): boxes in boxes, each with its length and four letters. What codes a track is said in moov/trak/mdia/minf/stbl/stsd.
import { letters, number, type Bytes, type FilmFault } from './film-bytes.ts';

/** No film has so long a table of contents; what says so is damaged. */
const MAX_MOOV = 64 * 1024 * 1024;
/** Boxes of a file; one that is cut into fragments has its moov before them. */
const MAX_BOXES = 1000;

const NAMES: Readonly<Record<string, string>> = {
  hvc1: 'H.265', hev1: 'H.265', dvh1: 'Dolby Vision', dvhe: 'Dolby Vision', mp4v: 'MPEG-4 Visual', 'ac-3': 'Dolby AC-3', 'ec-3': 'Dolby E-AC-3', 'ac-4': 'Dolby AC-4',
  alac: 'Apple Lossless', samr: 'AMR', sawb: 'AMR', s263: 'H.263', apcn: 'ProRes', apch: 'ProRes', apcs: 'ProRes', apco: 'ProRes', ap4h: 'ProRes', jpeg: 'Motion JPEG', mjpa: 'Motion JPEG',
  encv: 'DRM', enca: 'DRM', dtsc: 'DTS', lpcm: 'PCM', sowt: 'PCM', twos: 'PCM', vvc1: 'H.266', vvi1: 'H.266',
};

const PLAYABLE: ReadonlySet<string> = new Set(['vp08', 'vp09', 'av01', 'Opus', 'fLaC', '.mp3']);

/** The lists of avcC that a browser's own decoder takes: Baseline, Main, Extended and High. Above are 10 bits, 4:2:2 and 4:4:4 (ITU-T H.264, annex A). */
const H264: Readonly<Record<number, string>> = { 110: '10 bit', 122: '4:2:2', 244: '4:4:4', 44: '4:4:4' };

export async function readMp4(file: Bytes): Promise<FilmFault | null> {
  let at = 0;
  let hasData = false;
  for (let count = 0; count < MAX_BOXES && at + 8 <= file.size; count += 1) {
    const head = await file.read(at, 16);
    const kind = letters(head, 4);
    const short = number(head, 0);
    const size = short === 1 ? number(head, 8) * 2 ** 32 + number(head, 12) : short === 0 ? file.size - at : short;
    if (size < 8 || at + size > file.size) return { kind: 'no-film' };
    if (kind === 'mdat') hasData = true;
    if (kind === 'moov') {
      if (size > MAX_MOOV) return { kind: 'no-film' };
      const fault = moovFault(await file.read(at, size));
      return fault ?? (hasData ? { kind: 'late-start' } : null);
    }
    at += size;
  }
  return { kind: 'no-film' };
}

function moovFault(moov: Uint8Array): FilmFault | null {
  let hasPicture = false;
  for (const trak of inside(moov, 'trak', 8)) {
    const [mdia] = inside(trak, 'mdia', 8);
    if (!mdia) continue;
    const [hdlr] = inside(mdia, 'hdlr', 8);
    const handler = hdlr ? letters(hdlr, 16) : '';
    if (handler !== 'vide' && handler !== 'soun') continue;
    hasPicture ||= handler === 'vide';
    const [minf] = inside(mdia, 'minf', 8);
    const [stbl] = minf ? inside(minf, 'stbl', 8) : [];
    const [stsd] = stbl ? inside(stbl, 'stsd', 8) : [];
    if (!stsd) return { kind: 'no-film' };
    for (const entry of boxes(stsd, 16)) {
      const codec = codecFault(entry);
      if (codec !== null) return { kind: 'unplayable', codec };
    }
  }
  return hasPicture ? null : { kind: 'no-film' };
}

/** What an entry of stsd is coded with, if no browser can be trusted to play that. */
function codecFault(entry: Uint8Array): string | null {
  const kind = letters(entry, 4);
  if (kind === 'avc1' || kind === 'avc3') return h264Fault(entry, kind);
  if (kind === 'mp4a') return aacFault(entry);
  if (PLAYABLE.has(kind)) return null;
  const name = NAMES[kind];
  return name === undefined ? kind.trim() : `${name} (${kind})`;
}

/** The picture's own fields take 86 bytes; then follow boxes. */
function h264Fault(entry: Uint8Array, kind: string): string | null {
  const [avcC] = inside(entry, 'avcC', 86);
  const fault = H264[avcC?.[9] ?? 0];
  return fault === undefined ? null : `H.264 ${fault} (${kind})`;
}

/** Kinds of sound that share one name (ISO/IEC 14496-1, objectTypeIndication): AAC and MP3 are played, others are not. */
const AAC_AND_MP3: ReadonlySet<number> = new Set([0x40, 0x66, 0x67, 0x68, 0x69, 0x6b]);
const DECODER_CONFIG = 0x04;

/** The sound's own fields take 36 bytes. */
function aacFault(entry: Uint8Array): string | null {
  const [esds] = inside(entry, 'esds', 36);
  const kind = esds ? objectType(esds) : null;
  return kind === null || AAC_AND_MP3.has(kind) ? null : `mp4a.${kind.toString(16)}`;
}

/** Descriptors in descriptors; the lengths may take up to four bytes each. */
function objectType(esds: Uint8Array): number | null {
  let at = 12;
  const skipLength = (): void => {
    for (let count = 0; count < 4 && ((esds[at] ?? 0) & 0x80) !== 0; count += 1) at += 1;
    at += 1;
  };
  if (esds[at] !== 0x03) return null;
  at += 1;
  skipLength();
  const flags = esds[at + 2] ?? 0;
  at += 3 + ((flags & 0x80) !== 0 ? 2 : 0) + ((flags & 0x20) !== 0 ? 2 : 0);
  if ((flags & 0x40) !== 0) at += 1 + (esds[at] ?? 0);
  if (esds[at] !== DECODER_CONFIG) return null;
  at += 1;
  skipLength();
  return esds[at] ?? null;
}

function* boxes(outer: Uint8Array, from: number): Generator<Uint8Array> {
  for (let at = from; at + 8 <= outer.length;) {
    const size = number(outer, at);
    if (size < 8 || at + size > outer.length) return;
    yield outer.subarray(at, at + size);
    at += size;
  }
}

function* inside(outer: Uint8Array, kind: string, from: number): Generator<Uint8Array> {
  for (const box of boxes(outer, from)) if (letters(box, 4) === kind) yield box;
}
