import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attractSlides, isOpen, placeAt } from '../../src/core/attract.ts';
import { Menu } from '../../src/core/menu.ts';

const deck = (id: string): { id: string; title: { kk: string }; slides: number } => ({ id, title: { kk: id }, slides: 3 });
const MENU = new Menu([deck('1'), deck('1.2'), deck('2')], [{ id: '3', file: 'slides/3/deck.json', message: '' }], []);

test('shows the first slide of each deck, in the order of the menu', () => {
  assert.deepEqual(attractSlides({}, MENU), [{ deck: '1', slide: '1' }, { deck: '1.2', slide: '1' }, { deck: '2', slide: '1' }]);
});

test('shows what kiosk.json chooses, as far as it is there', () => {
  assert.deepEqual(attractSlides({ slides: ['2/cover', '1.2', '3', '7/x'] }, MENU), [{ deck: '2', slide: 'cover' }, { deck: '1.2', slide: '1' }]);
  assert.equal(attractSlides({ slides: ['3'] }, MENU).length, 3);
  assert.deepEqual(attractSlides({}, new Menu([], [], [])), []);
});

test('moves the picture by 3 px every two minutes, and comes back', () => {
  const places = Array.from({ length: 9 }, (_, turn) => placeAt(turn * 120_000 + 5));
  assert.deepEqual(places[8], places[0]);
  for (const [index, [x, y]] of places.slice(1).entries()) assert.equal(Math.hypot(x - places[index]![0], y - places[index]![1]), 3);
  assert.deepEqual(placeAt(119_999), placeAt(0));
});

for (const [from, to, now, open] of [
  ['09:00', '18:00', '09:00', true], ['09:00', '18:00', '17:59', true], ['09:00', '18:00', '18:00', false], ['09:00', '18:00', '03:00', false],
  ['18:00', '02:00', '23:00', true], ['18:00', '02:00', '01:59', true], ['18:00', '02:00', '12:00', false], ['08:00', '08:00', '12:00', true],
] as const) {
  test(`is ${open ? 'open' : 'closed'} at ${now} from ${from} to ${to}`, () => {
    assert.equal(isOpen({ from, to }, now), open);
  });
}

test('is always open without hours', () => {
  assert.equal(isOpen(undefined, '03:00'), true);
});
