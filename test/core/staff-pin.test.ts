import assert from 'node:assert/strict';
import { pbkdf2Sync } from 'node:crypto';
import { test } from 'node:test';
import { hashOfPin, pinFault, readPin } from '../../src/core/staff-pin.ts';

for (const pin of ['1234', '4321', '7890', '0987', '0000', '99999999', '1212', '123123', '1122', '2468', '1987', '2026', '2580', '0852']) {
  test(`a stranger tries ${pin} first, so it is refused`, () => { assert.equal(pinFault(pin), 'weak'); });
}

for (const pin of ['', '123', '1234567890123', '12a4', ' 1234', '١٢٣٤']) {
  test(`"${pin}" is no PIN`, () => { assert.equal(pinFault(pin), 'form'); });
}

for (const pin of ['2748', '482915', '903517264801', '1980571']) {
  test(`${pin} is taken`, () => { assert.equal(pinFault(pin), null); });
}

test('the hash is PBKDF2 with HMAC-SHA-256, as every other tool computes it', async () => {
  const salt = '00112233445566778899aabbccddeeff';
  const expected = pbkdf2Sync('2748', Buffer.from(salt, 'hex'), 1000, 32, 'sha256').toString('hex');
  assert.equal(await hashOfPin(crypto.subtle, '2748', { salt, iterations: 1000 }), expected);
  assert.notEqual(await hashOfPin(crypto.subtle, '2749', { salt, iterations: 1000 }), expected);
});

test('a hash that no PIN can be compared with is as good as none', () => {
  const whole = { salt: 'a'.repeat(32), hash: 'b'.repeat(64), iterations: 600_000 };
  assert.deepEqual(readPin({ ...whole, more: 1 }), whole);
  for (const part of [{ salt: 'x' }, { salt: undefined }, { hash: 'B'.repeat(64) }, { iterations: 0 }, { iterations: 1.5 }, { iterations: 9e9 }]) assert.equal(readPin({ ...whole, ...part }), null);
  for (const value of [undefined, null, 'x', []]) assert.equal(readPin(value), null);
});
