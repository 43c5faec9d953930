// WebM (a part of Matroska, RFC 9559): elements in elements, each with a number and a length of one to eight bytes (EBML, RFC 8794).
import type { Bytes, FilmFault } from './film-bytes.ts';

const SEGMENT = 0x18538067, TRACKS = 0x1654ae6b, TRACK = 0xae, TYPE = 0x83, CODEC = 0x86, CLUSTER = 0x1f43b675;
const VIDEO = 1, SOUND = 2;

/** What stands before the pictures: more is damage. */
const MAX_ELEMENTS = 100;
const MAX_TRACKS = 1024 * 1024;

const PLAYABLE: ReadonlySet<string> = new Set(['V_VP8', 'V_VP9', 'V_AV1', 'A_OPUS', 'A_VORBIS']);

interface Element {
  readonly id: number;
  /** Of its content. */
  readonly start: number;
  /** Infinity where it is as long as what holds it. */
  readonly size: number;
}

export async function readWebm(file: Bytes): Promise<FilmFault | null> {
  const at = async (place: number): Promise<Element | null> => {
    const head = elementAt(await file.read(place, 12), 0);
    return head && { ...head, start: place + head.start };
  };
  let element = await at(0);
  for (let count = 0; element && count < MAX_ELEMENTS; count += 1) {
    if (element.id === TRACKS) return element.size > MAX_TRACKS || element.start + element.size > file.size ? { kind: 'no-film' } : tracksFault(await file.read(element.start, element.size));
    if (element.id === CLUSTER) break;
    const next: number = element.id === SEGMENT ? element.start : element.start + element.size;
    element = next < file.size ? await at(next) : null;
  }
  return { kind: 'no-film' };
}

function tracksFault(tracks: Uint8Array): FilmFault | null {
  let hasPicture = false;
  for (const track of elements(tracks)) {
    if (track.id !== TRACK) continue;
    const entry = tracks.subarray(track.start, track.start + track.size);
    const fields = [...elements(entry)];
    const contentOf = (id: number): Uint8Array => {
      const field = fields.find((one) => one.id === id);
      return field ? entry.subarray(field.start, field.start + field.size) : new Uint8Array();
    };
    const type = contentOf(TYPE).at(-1);
    if (type !== VIDEO && type !== SOUND) continue;
    hasPicture ||= type === VIDEO;
    const codec = String.fromCharCode(...contentOf(CODEC).subarray(0, 60)).replace(/\0+$/, '');
    if (!PLAYABLE.has(codec)) return { kind: 'unplayable', codec };
  }
  return hasPicture ? null : { kind: 'no-film' };
}

function* elements(bytes: Uint8Array): Generator<Element> {
  for (let at = 0; at < bytes.length;) {
    const element = elementAt(bytes, at);
    if (!element || element.start + element.size > bytes.length) return;
    yield element;
    at = element.start + element.size;
  }
}

function elementAt(bytes: Uint8Array, at: number): Element | null {
  const id = variable(bytes, at, true);
  const size = id && variable(bytes, at + id.length, false);
  return id && size ? { id: id.value, start: at + id.length + size.length, size: size.value } : null;
}

/** A number whose leading noughts say how long it is. An id keeps the mark, a length goes without it; all ones mean "unknown". */
function variable(bytes: Uint8Array, at: number, isId: boolean): { readonly value: number; readonly length: number } | null {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > (isId ? 4 : 8) || at + length > bytes.length) return null;
  const mark = 2 ** (8 - length);
  let value = isId ? first : first - mark;
  let isUnknown = first - mark === mark - 1;
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { value: !isId && isUnknown ? Infinity : value, length };
}
