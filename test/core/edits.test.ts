import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, type Edit } from '../../src/core/edits.ts';

test('applies insertions, removals and replacements, whatever their order', () => {
  const edits: Edit[] = [{ start: 4, end: 5, text: 'XY' }, { start: 0, end: 1, text: '' }, { start: 2, end: 2, text: '-' }, { start: 2, end: 2, text: '+' }];
  const { text, toInput } = applyEdits('abcdef', edits);
  assert.equal(text, 'b-+cdXYf');
  assert.deepEqual([...text].map((_, offset) => toInput(offset)), [1, 2, 2, 2, 3, 4, 4, 5]);
});

test('leads every sign that was kept back to where it stood', () => {
  const cuts = fc.uniqueArray(fc.nat(40), { maxLength: 8 }).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(fc.property(fc.string({ minLength: 41, maxLength: 60, unit: 'binary' }), cuts, fc.string(), (text, places, put) => {
    const edits = places.flatMap((start, index): Edit[] => index % 2 === 0 ? [{ start, end: places[index + 1] ?? start, text: put }] : []);
    const edited = applyEdits(text, edits);
    for (let offset = 0; offset < text.length; offset += 1) {
      if (edits.some(({ start, end }) => start <= offset && offset < end)) continue;
      const moved = offset + edits.filter(({ end }) => end <= offset).reduce((sum, { start, end }) => sum + put.length - (end - start), 0);
      assert.equal(edited.text[moved], text[offset]);
      assert.equal(edited.toInput(moved), offset);
    }
  }));
});
