import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mend, type Mended } from '../../src/cli/import-repair.ts';
import { finding } from '../../src/core/finding.ts';

function mended(text: string): Extract<Mended, { ok: true }> {
  const found = mend(text);
  assert.ok(found.ok);
  return found;
}

const REPAIRS: readonly (readonly [what: string, text: string, json: unknown, ...told: [code: string, at: number][]])[] = [
  ['nothing in a text that is JSON', '{"a": "C:\\\\new"}', { a: 'C:\\new' }],
  ['a missing comma', '{"a": 1\n"b": 2}', { a: 1, b: 2 }, ['import/repaired comma-added', 7]],
  ['a comma too many', '[{"a": 1,},]', [{ a: 1 }], ['import/repaired comma-removed', 8], ['import/repaired comma-removed', 10]],
  ['raw line breaks and tabs', '["a\r\nb\n\tc"]', ['a\nb\n\tc'], ['import/repaired line-break', 3], ['import/repaired line-break', 6], ['import/repaired tab', 7]],
  ['wrong quotes', '[“да”]', ['да'], ['import/repaired sign-changed', 1]],
  ['quotes inside a text', '{"a": "он "да" нет"}', { a: 'он "да" нет' }, ['import/repaired sign-changed', 10]],
  ['a missing bracket', '{"a": [1, 2}', { a: [1, 2] }, ['import/changed', 11]],
  ['words that stood outside of texts', '{"a": None}', { a: null }, ['import/changed', 6]],
  ['a note that was dropped', '{"a": 1 /* вода */}', { a: 1 }, ['import/changed', 8]],
  ['a path that would become something else', '["C:\\new\\table",]', ['C:\new\table'], ['import/repaired comma-removed', 15], ['import/backslash', 2]],
];

for (const [what, text, json, ...told] of REPAIRS) {
  test(`mends and tells ${what}`, () => {
    const { json: made, repairs } = mended(text);
    assert.deepEqual(made, json);
    assert.deepEqual(repairs.map(({ code, params, at }) => [`${code}${'repair' in params ? ` ${params.repair}` : ''}`, at]), told);
  });
}

const REFUSED: readonly (readonly [what: string, text: string, ...told: [code: string, at: number][]])[] = [
  ['an empty file', ' \n', ['json/empty', 0]],
  ['a plain document', '\nПлан работ:\n1. Русло\n2. Мост', ['import/not-a-deck', 0]],
  ['two decks that are no list', '{"a": 1}\n{"a": 2}', ['json/two-documents', 9]],
  ['too many brackets', '['.repeat(65), ['json/too-deep', 64]],
  ['a key that is written twice', '{"text": "вода" "text": "река"}', ['json/missing-comma', 15], ['json/duplicate-key', 16]],
  ['a key that is written twice in JSON', '{"a": 1, "a": 2}', ['json/duplicate-key', 9]],
  ['a forbidden key', '{"b": "\t", "__proto__": {}}', ['json/tab-in-string', 7], ['json/forbidden-key', 11]],
];

for (const [what, text, ...told] of REFUSED) {
  test(`refuses ${what}`, () => {
    const found = mend(text);
    assert.ok(!found.ok);
    assert.deepEqual(found.findings.map(({ code, at }) => [code, at]), told);
  });
}

test('places what is wrong with the data in the text as it came', () => {
  const text = '{"a": "x\n\n\ty" "b": {"c": 5},}';
  const [value, key] = mended(text).place([finding('deck/unknown-form', '/b/c', {}), finding('deck/unknown-form', '/b', {}, 'key')]);
  assert.deepEqual([text.slice(value?.at).slice(0, 2), text.slice(key?.at).slice(0, 3)], ['5}', '"b"']);
});

test('keeps every word of texts with raw line breaks and tabs', () => {
  const words = fc.string({ unit: fc.constantFrom('ә', 'вода', ' ', '\n', '\r\n', '\t', '«', '»', '•', '😀'), maxLength: 30 });
  fc.assert(fc.property(fc.array(words, { minLength: 1 }), (texts) => {
    const found = mended(`{"content": [${texts.map((text) => `"${text}"`).join(',')},]}`);
    assert.deepEqual(found.json, { content: texts.map((text) => text.replaceAll('\r\n', '\n')) });
    assert.ok(found.repairs.every(({ code }) => code === 'import/repaired'));
  }));
});
