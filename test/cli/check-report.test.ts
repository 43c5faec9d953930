import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asText } from '../../src/cli/check-report.ts';

test('lets no sign of a file reach the terminal that could move its cursor', () => {
  const text = asText({ code: 'media/missing', severity: 'error', file: 'a\u001b[2J/deck.json', line: 1, column: 1, pointer: '', params: { src: 'a\b\n\u202eb.png' } }, 'en', null);
  assert.match(text, /^a·\[2J\/deck\.json:1:1 {2}error: .*a···b\.png/);
});
