// The heads of films, as short as they can be: what a player needs to know before it plays, and no picture.

export interface Film {
  /** The four letters of each track, the picture first. */
  readonly codecs?: readonly string[];
  /** As avcC names it: 100 is High. */
  readonly profile?: number;
  /** As esds names it: 0x40 is AAC. */
  readonly sound?: number;
  /** What stands at the top, in this order. */
  readonly order?: readonly ('ftyp' | 'moov' | 'mdat' | 'free')[];
}

export function mp4({ codecs = ['avc1', 'mp4a'], profile = 100, sound = 0x40, order = ['ftyp', 'moov', 'mdat'] }: Film = {}): Uint8Array {
  const moov = box('moov', ...codecs.map((codec, index) => track(codec, index === 0 ? 'vide' : 'soun', { profile, sound })));
  const parts = { ftyp: box('ftyp', text('isom'), bytes(0, 0, 2, 0)), moov, mdat: box('mdat', new Uint8Array(64)), free: box('free') };
  return joined(order.map((name) => parts[name]));
}

function track(codec: string, handler: string, { profile, sound }: { readonly profile: number; readonly sound: number }): Uint8Array {
  const entry = handler === 'vide'
    ? box(codec, new Uint8Array(78), ...codec.startsWith('avc') ? [box('avcC', bytes(1, profile, 0, 30))] : [])
    : box(codec, new Uint8Array(28), ...codec === 'mp4a' ? [esds(sound)] : []);
  const stsd = box('stsd', bytes(0, 0, 0, 0, 0, 0, 0, 1), entry);
  return box('trak', box('tkhd', new Uint8Array(20)), box('mdia', box('hdlr', new Uint8Array(8), text(handler)), box('minf', box('stbl', stsd))));
}

/** Descriptor 3 with descriptor 4 in it; a length may be written in four bytes. */
function esds(kind: number): Uint8Array {
  return box('esds', bytes(0, 0, 0, 0, 3, 0x80, 0x80, 0x80, 22, 0, 1, 0, 4, 17, kind, 0x15));
}

/** @param codecs The picture's first. */
export function webm(codecs: readonly string[] = ['V_VP9', 'A_OPUS'], type = 'webm'): Uint8Array {
  const tracks = codecs.map((codec, index) => element([0xae], element([0x83], bytes(index === 0 ? 1 : 2)), element([0x86], text(codec))));
  const segment = joined([element([0x15, 0x49, 0xa9, 0x66], new Uint8Array(10)), element([0x16, 0x54, 0xae, 0x6b], ...tracks), element([0x1f, 0x43, 0xb6, 0x75], new Uint8Array(20))]);
  return joined([element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], text(type))), bytes(0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), segment]);
}

function box(kind: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(parts);
  const size = content.length + 8;
  return joined([bytes(size >> 24, size >> 16, size >> 8, size), text(kind), content]);
}

function element(id: readonly number[], ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(parts);
  return joined([bytes(...id), bytes(0x40 | content.length >> 8, content.length), content]);
}

function text(letters: string): Uint8Array {
  return bytes(...[...letters].map((letter) => letter.charCodeAt(0)));
}

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.map((value) => value & 0xff));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
