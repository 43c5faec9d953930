import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damagedFiles, readChecksums, writeChecksums } from '../../src/build/checksums.ts';
import { folderWith } from './support/folder.ts';

const A = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'; // Of "a".

test('reads what it writes, sorted by path, with line ends of any system', () => {
  const sums = new Map([['kiosk/b', A], ['kiosk/a b', A]]);
  const text = writeChecksums(sums);
  assert.equal(text, `${A}  kiosk/a b\n${A}  kiosk/b\n`);
  assert.deepEqual(readChecksums(text.replaceAll('\n', '\r\n')), new Map([...sums].reverse()));
});

for (const text of ['', 'nonsense\n', `${A}  ../secret\n`, `${A}  /etc/passwd\n`, `${A}  a/..\\b\n`]) {
  test(`takes ${JSON.stringify(text.slice(-16))} for no list`, () => { assert.equal(readChecksums(text), null); });
}

test('finds what is missing and what is other than it was', async (t) => {
  const folder = await folderWith(t, { good: 'a', other: 'b' });
  assert.deepEqual(await damagedFiles(folder, new Map([['good', A], ['other', A], ['missing', A]])), ['other', 'missing']);
});
