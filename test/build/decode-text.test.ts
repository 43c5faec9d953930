import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../src/build/decode-text.ts';

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

const TEXTS: readonly (readonly [what: string, bytes: Uint8Array, text: string, encoding: string, marked: boolean])[] = [
  ['UTF-8', Buffer.from('{"a": "Әже 😀"}'), '{"a": "Әже 😀"}', 'UTF-8', false],
  ['UTF-8 with a mark', Buffer.from('\ufeff{}'), '{}', 'UTF-8', true],
  ['nothing', new Uint8Array(), '', 'UTF-8', false],
  ['UTF-16 with a mark', Buffer.from('\ufeff{"a": "Қ"}', 'utf16le'), '{"a": "Қ"}', 'UTF-16', true],
  ['UTF-16 of the other order', utf16be('\ufeff{"a": "Қ"}'), '{"a": "Қ"}', 'UTF-16', true],
  ['UTF-16 without a mark', Buffer.from('{"a": "Қ"}', 'utf16le'), '{"a": "Қ"}', 'UTF-16', false],
  ['UTF-16 of the other order without a mark', utf16be('{"a": "Қ"}'), '{"a": "Қ"}', 'UTF-16', false],
  ['Windows-1251', new Uint8Array([0x7b, 0xc2, 0xee, 0xe4, 0xe0, 0xb8, 0xab, 0xbb, 0x97, 0xb9, 0x7d]), '{Водаё«»—№}', 'Windows-1251', false],
  // Қазақ ұйым, жыл: the letters that Kazakh has beside the Russian ones.
  ['the Kazakh code page', new Uint8Array([0x7b, 0x8d, 0xe0, 0xe7, 0xe0, 0x9d, 0x20, 0xa2, 0xe9, 0xfb, 0xec, 0x20, 0xbc, 0xbe, 0xb3, 0xba, 0xb4, 0xbf, 0x9e, 0x7d]), '{Қазақ ұйым әңіғөүһ}', 'KZ-1048', false],
];

for (const [what, bytes, text, encoding, marked] of TEXTS) {
  test(`reads ${what}`, () => { assert.deepEqual(decodeText(bytes), { text, encoding, marked }); });
}

const NO_TEXTS: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46])],
  ['Latin letters of another encoding', Buffer.from('{"a": "über straße"}', 'latin1')],
  ['what a word processor saves under another name', Buffer.from(String.raw`{\rtf1\ansi\deff0 {\fonttbl {\f0 Times;}} \{ "id": "1" \}}`)],
  ['an odd number of bytes in pairs', new Uint8Array([0xff, 0xfe, 0x7b])],
];

for (const [what, bytes] of NO_TEXTS) {
  test(`takes ${what} for no text`, () => { assert.equal(decodeText(bytes), null); });
}
