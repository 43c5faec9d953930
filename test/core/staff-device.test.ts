import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARD_LIMITS, mmOfCard, NO_SETTINGS, readDevice, startOfDevice, type DeviceSettings } from '../../src/core/staff-device.ts';
import { startOf } from '../../src/core/start.ts';

const ALL: DeviceSettings = { locale: 'ru', theme: 'dark', presenter: true, name: 'Зал 2', number: 417, mm: 3.78 };

test('what is set on a device is what its visits start with', () => {
  const { settings } = startOf({ languages: ['kk', 'ru'], theme: 'light' }, new Map(startOfDevice(ALL)));
  assert.deepEqual([settings.locale, settings.theme, settings.resets], ['ru', 'dark', false]);
  assert.deepEqual(startOfDevice(ALL).find(([name]) => name === 'mm'), ['mm', '3.780px']);
  assert.deepEqual(startOfDevice(NO_SETTINGS), []);
});

test('reads back what was kept', () => {
  assert.deepEqual(readDevice(JSON.parse(JSON.stringify(ALL))), ALL);
});

for (const value of [null, 'x', { locale: 'de', theme: 'pink', presenter: 'yes', name: 7, mm: 'x' }, { mm: 0 }, { number: 7 }, { number: 417.5 }, { mm: Number.NaN }, { mm: 400 }]) {
  test(`${JSON.stringify(value)} on the device sets nothing`, () => { assert.deepEqual(readDevice(value), NO_SETTINGS); });
}

test('a card of 324 px makes 3.78 px to a millimetre, and nonsense stays within bounds that can be read back', () => {
  assert.equal(mmOfCard(323.568).toFixed(2), '3.78');
  for (const px of [0, CARD_LIMITS.least, CARD_LIMITS.most, 99_999]) {
    const mm = mmOfCard(px);
    assert.equal(readDevice({ mm }).mm, mm, String(px));
  }
});
