// The glossary is the memory of the project's words: the map must call the units as it does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { UNITS } from '../../src/core/cartogram.ts';
import { ROOT } from './support/sample.ts';

const rows = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8').split('\n').filter((line) => line.startsWith('| KZ-'));

test('names the twenty units as the map does', () => {
  const inGlossary = rows.map((row) => row.split('|').map((cell) => cell.trim()).slice(1, 5));
  const onMap = UNITS.map(({ code, name }) => [code, name.kk, name.ru, name.en]).sort(([a = ''], [b = '']) => a.localeCompare(b));
  assert.deepEqual(inGlossary, onMap);
});
