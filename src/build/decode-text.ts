// Bytes as text, in whatever encoding an editor's program has left them.

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1251' | 'KZ-1048';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** A byte order mark stood before it; it is not part of the text. */
  readonly marked: boolean;
}

/** A document of a word processor (RTF) consists of letters, and none of them is what its author sees. */
const RICH_TEXT = '{\\rtf';

/** Null where the bytes are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes.length > RICH_TEXT.length && [...RICH_TEXT].every((sign, index) => bytes[index] === sign.charCodeAt(0))) return null;
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le', true);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be', true);
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return text.startsWith('\ufeff') ? { text: text.slice(1), encoding: 'UTF-8', marked: true } : wholeText(text, 'UTF-8') ?? utf16Unmarked(bytes);
  return utf16Unmarked(bytes) ?? cyrillic(bytes);
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text may hold strange signs, which are told of one by one, but a nought among many letters is none of them. */
function wholeText(text: string, encoding: Encoding): DecodedText | null {
  return /^.?\0/s.test(text) ? null : { text, encoding, marked: false };
}

/** A JSON text begins with a sign that is one byte and a nought. */
function utf16Unmarked(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first !== 0 && second === 0) return utf16(bytes, 'utf-16le', false);
  return first === 0 && second !== 0 && second !== undefined ? utf16(bytes, 'utf-16be', false) : null;
}

function utf16(bytes: Uint8Array, label: string, marked: boolean): DecodedText | null {
  const text = decoded(bytes, label);
  return text === null ? null : { text, encoding: 'UTF-16', marked };
}

/** The bytes that the Kazakh code page (ST RK 1048) has for Kazakh letters, where Windows-1251 has other letters. */
const KAZAKH: ReadonlyMap<number, string> = new Map([
  [0x8d, 'Қ'], [0x8e, 'Һ'], [0x9d, 'қ'], [0x9e, 'һ'], [0xa1, 'Ұ'], [0xa2, 'ұ'], [0xa3, 'Ә'], [0xa5, 'Ө'], [0xaa, 'Ғ'], [0xaf, 'Ү'],
  [0xb4, 'ө'], [0xba, 'ғ'], [0xbc, 'ә'], [0xbd, 'Ң'], [0xbe, 'ң'], [0xbf, 'ү'],
]);

/** Of the letters that stand for them in Windows-1251, Russian has none. */
function cyrillic(bytes: Uint8Array): DecodedText | null {
  const russian = decoded(bytes, 'windows-1251');
  if (russian === null || /[\0-\u0008\u000e-\u001f\u0080-\u009f]/.test(russian)) return null;
  // In another encoding the letters beyond ASCII stand among Latin ones, in the same words.
  const words = (russian.match(/\p{L}+/gu) ?? []).filter((word) => /\p{Script=Cyrillic}/u.test(word));
  if (words.filter((word) => /[A-Za-z]/.test(word)).length * 5 > words.length) return null;
  if (!bytes.some((byte) => KAZAKH.has(byte))) return { text: russian, encoding: 'Windows-1251', marked: false };
  return { text: Array.from(russian, (sign, index) => KAZAKH.get(bytes[index] ?? 0) ?? sign).join(''), encoding: 'KZ-1048', marked: false };
}
