// Sections that nobody named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holesIn } from '../../src/core/hole-findings.ts';
import { kioskFindings } from '../../src/core/kiosk-findings.ts';

for (const [what, ids, named, ...holes] of [
  ['a section that divides, and has neither a deck nor a name', ['1.5.3', '1.5.4'], ['1'], { id: '1.5', below: '1.5.3' }],
  ['each of several', ['1.5.3', '1.5.4', '2.1', '2.2'], [], { id: '1.5', below: '1.5.3' }, { id: '2', below: '2.1' }],
  ['one within another', ['1.1.1', '1.1.2', '1.2'], [], { id: '1', below: '1.1.1' }, { id: '1.1', below: '1.1.1' }],
  ['none where it leads to one place only, which the menu shows instead', ['1.5.3'], []],
  ['none where kiosk.json names it', ['1.5.3', '1.5.4'], ['1', '1.5']],
  ['none where a deck is there', ['1', '1.1', '1.2'], []],
  ['none without decks', [], []],
] as [string, string[], string[], ...{ id: string; below: string }[]][]) {
  test(`sees ${what}`, () => {
    // A single section at the top is passed through as well.
    assert.deepEqual(holesIn([...ids, ...ids.length > 0 ? ['9'] : []], named), holes);
  });
}

test('tells them at the list of sections, where a name belongs', () => {
  const kiosk = { sections: [{ id: '1', title: { kk: 'Бір', ru: 'Один' } }] };
  assert.deepEqual(kioskFindings(kiosk, ['1.1.1', '1.1.2']).map(({ code, pointer, params }) => [code, pointer, params]), [['section/hole', '/sections', { id: '1.1', below: '1.1.1' }]]);
  assert.deepEqual(kioskFindings(kiosk, null), []);
});
