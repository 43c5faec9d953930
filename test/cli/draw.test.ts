import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command } from './support/command.ts';

for (const part of ['song', 'constructor']) {
  test(`says what can be drawn where "${part}" is asked for`, async () => {
    const { code, out, err } = await new Command('draw', part).ended();
    assert.deepEqual([code, out, err.trim()], [2, '', `There is no part "${part}" to draw: choose from font, icons, ornament, pictures, maps, film.`]);
  });
}
