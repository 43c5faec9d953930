// Can a kiosk's browser play a film? Read from the head of the file, a few kilobytes of however many there are.
import { letters, number, type Bytes, type FilmFault } from './film-bytes.ts';
import { readMp4 } from './film-mp4.ts';
import { readWebm } from './film-webm.ts';

/** Null where the film can be played. What Chromium plays on any machine counts: H.264 with 8 bits (4:2:0), VP8, VP9 and AV1; AAC, MP3, Opus, Vorbis and FLAC. */
export async function filmFault(file: Bytes): Promise<FilmFault | null> {
  const head = await file.read(0, 12);
  if (number(head, 0) === 0x1a45dfa3) return readWebm(file);
  return /^(?:ftyp|moov|mdat|free|skip|wide)$/.test(letters(head, 4)) ? readMp4(file) : { kind: 'no-film' };
}
