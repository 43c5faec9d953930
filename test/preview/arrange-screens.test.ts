import assert from 'node:assert/strict';
import test from 'node:test';
import { arrangeScreens } from '../../src/preview/arrange-screens.ts';

const SPACES = { apart: 20, head: 36 };
const WALL = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };

for (const [what, count, screen, room, columns] of [
  ['wide screens stand above each other', 2, WALL, { width: 1068, height: 900 }, 1],
  ['upright ones beside each other', 2, PHONE, { width: 1068, height: 900 }, 2],
  ['wide ones beside each other in a very wide room', 2, WALL, { width: 2400, height: 700 }, 2],
  ['three upright ones in a row', 3, PHONE, { width: 1068, height: 900 }, 3],
  ['one alone', 1, WALL, { width: 1068, height: 900 }, 1],
] as const) {
  test(`${what}, as large as the room allows`, () => {
    const arranged = arrangeScreens(count, screen, room, SPACES);
    assert.equal(arranged.columns, columns);
    const rows = Math.ceil(count / columns);
    const width = columns * screen.width * arranged.scale + (columns + 1) * SPACES.apart;
    const height = rows * (screen.height * arranged.scale + SPACES.head) + (rows + 1) * SPACES.apart;
    assert.ok(width <= room.width + 0.01 && height <= room.height + 0.01, `${width} × ${height}`);
    assert.ok(Math.abs(width - room.width) < 0.01 || Math.abs(height - room.height) < 0.01, 'no room is left');
  });
}

test('no screen is drawn larger than it is', () => {
  assert.equal(arrangeScreens(1, PHONE, { width: 3000, height: 2000 }, SPACES).scale, 1);
});

test('where there is no room at all a screen is small, not gone', () => {
  assert.equal(arrangeScreens(2, WALL, { width: 30, height: 30 }, SPACES).scale, 0.1);
});
