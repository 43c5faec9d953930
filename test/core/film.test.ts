// Whether a kiosk can play a film, from the head of its file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Bytes, FilmFault } from '../../src/core/film-bytes.ts';
import { filmFault } from '../../src/core/film.ts';
import { mp4, webm } from '../../src/cli/problems/make-film.ts';

interface Read {
  readonly fault: FilmFault | null;
  /** Bytes that were asked for. */
  readonly read: number;
}

async function look(film: Uint8Array, size = film.length): Promise<Read> {
  let read = 0;
  const file: Bytes = {
    size,
    async read(start, length) {
      const part = film.subarray(start, start + length);
      read += part.length;
      return part;
    },
  };
  return { fault: await filmFault(file), read };
}

const LATE: FilmFault = { kind: 'late-start' };
const NONE: FilmFault = { kind: 'no-film' };
const coded = (codec: string): FilmFault => ({ kind: 'unplayable', codec });

for (const [what, film, fault] of [
  ['H.264 with AAC', mp4(), null],
  ['H.264 without sound', mp4({ codecs: ['avc1'] }), null],
  ['H.264 whose head is in its frames', mp4({ codecs: ['avc3', 'mp4a'] }), null],
  ['Baseline H.264', mp4({ profile: 66 }), null],
  ['MP3 for sound', mp4({ sound: 0x6b }), null],
  ['AV1 with Opus', mp4({ codecs: ['av01', 'Opus'] }), null],
  ['VP9 in MP4', mp4({ codecs: ['vp09', 'mp4a'] }), null],
  ['H.265', mp4({ codecs: ['hvc1', 'mp4a'] }), coded('H.265 (hvc1)')],
  ['the other H.265', mp4({ codecs: ['hev1'] }), coded('H.265 (hev1)')],
  ['MPEG-4 of an old camera', mp4({ codecs: ['mp4v', 'mp4a'] }), coded('MPEG-4 Visual (mp4v)')],
  ['the sound of a cinema', mp4({ codecs: ['avc1', 'ac-3'] }), coded('Dolby AC-3 (ac-3)')],
  ['the same sound under the name of AAC', mp4({ sound: 0xa5 }), coded('mp4a.a5')],
  ['ten bits', mp4({ profile: 110 }), coded('H.264 10 bit (avc1)')],
  ['4:2:2', mp4({ profile: 122 }), coded('H.264 4:2:2 (avc1)')],
  ['4:4:4', mp4({ profile: 244 }), coded('H.264 4:4:4 (avc1)')],
  ['a code that nobody knows', mp4({ codecs: ['xyz1'] }), coded('xyz1')],
  ['its table of contents at the end', mp4({ order: ['ftyp', 'free', 'mdat', 'moov'] }), LATE],
  ['H.265 and its table of contents at the end', mp4({ codecs: ['hvc1'], order: ['ftyp', 'mdat', 'moov'] }), coded('H.265 (hvc1)')],
  ['no table of contents', mp4({ order: ['ftyp', 'mdat'] }), NONE],
  ['sound alone', mp4({ codecs: [] }), NONE],
  ['nothing', new Uint8Array(), NONE],
  ['a web page', Uint8Array.from([...'<!doctype html><title>'].map((letter) => letter.charCodeAt(0))), NONE],
  ['VP9 with Opus', webm(), null],
  ['VP8 with Vorbis', webm(['V_VP8', 'A_VORBIS']), null],
  ['AV1 in WebM', webm(['V_AV1']), null],
  ['H.264 in WebM', webm(['V_MPEG4/ISO/AVC', 'A_OPUS'], 'matroska'), coded('V_MPEG4/ISO/AVC')],
  ['AAC in WebM', webm(['V_VP9', 'A_AAC'], 'matroska'), coded('A_AAC')],
  ['no track', webm([]), NONE],
  ['its tracks cut off', webm().subarray(0, 60), NONE],
] as const) {
  test(`tells whether a film is played that has ${what}`, async () => {
    assert.deepEqual((await look(film)).fault, fault);
  });
}

test('plays the film of the sample', async () => {
  assert.equal((await look(readFileSync('slides/2.2/morning.mp4'))).fault, null);
});

test('reads no more of a film of 500 MB than its head', async () => {
  const film = mp4();
  const mdat = film.length - 72;
  const size = 500 * 1024 * 1024;
  new DataView(film.buffer).setUint32(mdat, size - mdat);
  const { fault, read } = await look(film, size);
  assert.equal(fault, null);
  assert.ok(read < 2000, String(read));
});

test('takes no film that is cut off for a whole one', async () => {
  const film = mp4();
  for (let length = 0; length < film.length; length += 1) assert.deepEqual((await look(film.subarray(0, length))).fault === null && length < film.length - 72, false, String(length));
});

test('says something of every file, however it is damaged', async () => {
  const films = [mp4(), mp4({ order: ['ftyp', 'mdat', 'moov'] }), webm()];
  await fc.assert(fc.asyncProperty(fc.constantFrom(...films), fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 8 }), async (film, changes) => {
    const damaged = film.slice();
    for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
    const { fault } = await look(damaged);
    assert.ok(fault === null || ['no-film', 'unplayable', 'late-start'].includes(fault.kind));
  }), { numRuns: 500 });
});
