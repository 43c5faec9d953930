// Names of files that every system takes, and the file that was meant.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { goodName, isGoodName, nearestName } from '../../src/core/media-name.ts';

for (const [name, good] of [
  ['cover.avif', 'cover.avif'], ['a_b-c.2026.jpg', 'a_b-c.2026.jpg'], ['Cover.AVIF', 'cover.avif'], ['IMG 001 (2).JPG', 'img-001-2.jpg'], ['менің суретім.jpg', 'menin-suretim.jpg'], ['Щётка.png', 'shetka.png'],
  ['сover.avif', 'cover.avif'], ['été.png', 'ete.png'], ['e\u0301te\u0301.png', 'ete.png'], ['№5.png', 'no5.png'], [' .png', 'file.png'], ['漢字.png', 'file.png'], ['a..png', 'a.png'], ['-a-.mp4', 'a.mp4'],
] as const) {
  test(`names ${JSON.stringify(name)} ${good}`, () => {
    assert.equal(goodName(name), good);
    assert.equal(isGoodName(name), name === good);
  });
}

test('a name that it gives is good, whatever it was made from', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('а', 'c', 'Қ', '.', '-', ' ', '_', 'É', 'ı', '2') })), (name) => {
    assert.ok(isGoodName(goodName(name)), JSON.stringify(goodName(name)));
  }));
});

const FILES = ['cover.avif', 'menin-suretim.jpg', 'wind park.webp', 'été.png', 'fields.png'];

for (const [what, name, found] of [
  ['another case', 'Cover.avif', 'cover.avif'], ['look-alike letters', 'соver.avif', 'cover.avif'], ['spaces for hyphens', 'wind-park.webp', 'wind park.webp'], ['another ending', 'cover.png', 'cover.avif'],
  ['another spelling of its signs', 'e\u0301te\u0301.png', 'été.png'], ['its Kazakh name', 'менің суретім.jpg', 'menin-suretim.jpg'], ['a slip', 'filds.png', 'fields.png'], ['nothing like it', 'mountain.png', null],
] as const) {
  test(`finds the file that was meant by ${what}`, () => { assert.equal(nearestName(name, FILES), found); });
}

test('prefers the file that has the same signs, however they are composed', () => {
  assert.equal(nearestName('e\u0301te\u0301.png', ['ete.png', 'été.png']), 'été.png');
});
