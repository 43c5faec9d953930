import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../src/core/edits.ts';
import { alphabetEdits } from '../../src/core/fix-alphabet.ts';

const FIXED: readonly (readonly [what: string, text: string, fixed: string])[] = [
  ['a Latin i in a Kazakh word', '{"title": {"kk": "Кiтапхана"}}', '{"title": {"kk": "Кітапхана"}}'],
  ['several letters, behind escapes', '{"slides": [{"text": {"ru": "Да\\n\\"\\u0414oм\\" вoдa"}}]}', '{"slides": [{"text": {"ru": "Да\\n\\"\\u0414ом\\" вода"}}]}'],
  ['a letter that is written as an escape', '{"title": {"kk": "К\\u0069тап"}}', '{"title": {"kk": "Кітап"}}'],
  ['a legacy deck', '{"content": [{"title": "Өзeн", "text": "Көпiр"}]}', '{"content": [{"title": "Өзен", "text": "Көпір"}]}'],
  ['a list of decks', '[{"content": [{"title": "Өзeн"}]}]', '[{"content": [{"title": "Өзен"}]}]'],
  ['nothing of names, addresses and code', '{"slides": [{"image": "фoто.png", "text": {"ru": "`вoда` [x](https://вoда.kz) IT-отдел"}}]}', '{"slides": [{"image": "фoто.png", "text": {"ru": "`вoда` [x](https://вoда.kz) IT-отдел"}}]}'],
  ['nothing that could be two words', '{"title": {"ru": "PDFом"}}', '{"title": {"ru": "PDFом"}}'],
  ['nothing of a text that is no JSON', '{"title": "Кiтап"', '{"title": "Кiтап"'],
];

for (const [what, text, fixed] of FIXED) {
  test(`puts the right letters into ${what}`, () => {
    assert.equal(applyEdits(text, alphabetEdits(text)).text, fixed);
    assert.deepEqual(alphabetEdits(fixed), []);
  });
}
