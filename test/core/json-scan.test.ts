import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanJson } from '../../src/core/json-scan.ts';
import { readToken } from '../../src/core/json-tokens.ts';

/** `▸` marks where the fault must be found; it is not part of the text. */
const FAULTS: readonly (readonly [code: string, marked: string])[] = [
  ['json/empty', '▸'],
  ['json/empty', '▸ \n\t'],
  ['json/missing-comma', '{"a": 1▸ "b": 2}'],
  ['json/missing-comma', '{"a": "1"▸\r\n\t"b": 2}'],
  ['json/missing-comma', '{"a": {}▸ "b": []}'],
  ['json/missing-comma', '[{}▸{}]'],
  ['json/missing-comma', '[1▸ 2]'],
  ['json/missing-comma', '["a"▸\n"b"]'],
  ['json/missing-comma', '[true▸ null]'],
  ['json/missing-comma', '{"a": 1▸ "b\t": 2}'],
  ['json/trailing-comma', '{"a": 1▸,}'],
  ['json/trailing-comma', '[1, 2▸,\n]'],
  ['json/line-break-in-string', '["a▸\nb"]'],
  ['json/line-break-in-string', '["a▸\r\nb"]'],
  ['json/tab-in-string', '["a▸\tb"]'],
  ['json/control-character', '["a▸\u0001b"]'],
  ['json/control-character', '["a▸\u001fb"]'],
  ['json/bad-escape', '["C:▸\\xyz"]'],
  ['json/bad-escape', '["▸\\u12"]'],
  ['json/wrong-quote', '{▸\'a\': 1}'],
  ['json/wrong-quote', '{"a": ▸“x”}'],
  ['json/wrong-quote', '{"a": ▸«x»}'],
  ['json/quote-in-text', '{"a": "он "▸да" нет"}'],
  ['json/comment', '▸// deck\n{}'],
  ['json/comment', '["x" ▸/* note */]'],
  ['json/bad-number', '{"ID": ▸1.5.3}'],
  ['json/bad-number', '[▸01]'],
  ['json/bad-number', '[▸.5]'],
  ['json/unexpected', '{"a": ▸None}'],
  ['json/unexpected', '{▸a: 1}'],
  ['json/unexpected', '{"a" ▸}'],
  ['json/unexpected', '[1,▸,2]'],
  ['json/unexpected', '[▸,1]'],
  ['json/unexpected', '{"a": ▸}'],
  ['json/unexpected', '{"a": [1, 2▸}'],
  ['json/unexpected', '{}▸}'],
  ['json/unexpected', '{} ▸{}'],
  ['json/unexpected', '▸Просто текст'],
  ['json/cut-short', '["a▸'],
  ['json/cut-short', '["a\\▸'],
  ['json/cut-short', '{"a": [1,▸\n\n'],
  ['json/cut-short', '{"a": {"b": "c"}▸'],
  ['json/cut-short', '{"a":▸'],
  ['json/too-deep', `${'['.repeat(64)}▸[`],
];

for (const [code, marked] of FAULTS) {
  test(`places ${code} in ${JSON.stringify(marked).slice(0, 40)}`, () => {
    const { fault } = scanJson(marked.replace('▸', ''));
    assert.equal(fault?.code, code);
    assert.equal(fault?.offset, marked.indexOf('▸'));
  });
}

test('names what was found and what was expected', () => {
  assert.deepEqual(scanJson('{"a" 1}').fault, { code: 'json/unexpected', offset: 5, found: '1', expected: 'colon' });
  assert.deepEqual(scanJson('[1 None]').fault, { code: 'json/unexpected', offset: 3, found: 'None', expected: 'comma-or-bracket' });
  assert.deepEqual(scanJson('{"a": 1 b: 2}').fault, { code: 'json/unexpected', offset: 8, found: 'b', expected: 'comma-or-brace' });
});

test('accepts every JSON text', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 8 }), (text) => {
    assert.equal(scanJson(text).fault, null);
  }));
});

test('agrees with JSON.parse about any text', () => {
  const signs = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '\t', '"a"', '1', '-', '.', 'e5', 'true', 'null', 'x', '😀', '/');
  fc.assert(fc.property(fc.array(signs, { maxLength: 14 }), (parts) => {
    const text = parts.join('');
    assert.equal(scanJson(text).fault === null, parses(text), text);
  }), { numRuns: 5000 });
});

test('places a deleted comma just after the value before it', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(), (value, choice) => {
    const text = JSON.stringify(value, null, 1);
    const commas = commasIn(text);
    fc.pre(commas.length > 0);
    const comma = commas[choice % commas.length] ?? 0;
    assert.deepEqual(scanJson(text.slice(0, comma) + text.slice(comma + 1)).fault, { code: 'json/missing-comma', offset: comma });
  }));
});

test('finds a fault in whatever is cut off', () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), fc.nat(), (value, choice) => {
    const text = JSON.stringify(value);
    assert.notEqual(scanJson(text.slice(0, choice % text.length)).fault, null);
  }));
});

test('reports keys that are written twice or not allowed, however they are spelled', () => {
  const text = '{"a": {"b": 1}, "\\u0061": 2, "x": {"\\u005f_proto__": 1}, "constructor": 3, "c": [{"a": 1}, {"a": 2}]}';
  const { fault, keys } = scanJson(text);
  assert.equal(fault, null);
  assert.deepEqual(keys, [
    { code: 'json/duplicate-key', offset: text.indexOf('"\\u0061'), key: 'a' },
    { code: 'json/forbidden-key', offset: text.indexOf('"\\u005f'), key: '__proto__' },
    { code: 'json/forbidden-key', offset: text.indexOf('"constructor'), key: 'constructor' },
  ]);
});

test('takes 64 brackets and refuses 65', () => {
  assert.equal(scanJson('['.repeat(64) + ']'.repeat(64)).fault, null);
  assert.equal(scanJson('['.repeat(65) + ']'.repeat(65)).fault?.code, 'json/too-deep');
});

test('survives ten megabytes of anything', () => {
  for (const text of ['['.repeat(1e7), '{"a":'.repeat(1e5), `[${'0,'.repeat(5e6)}0]`, `"${'\\n'.repeat(5e6)}"`, '1'.repeat(1e7), ' '.repeat(1e7), `"${'a'.repeat(1e7)}`]) {
    assert.doesNotThrow(() => scanJson(text));
  }
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function commasIn(text: string): number[] {
  const commas: number[] = [];
  for (let token = readToken(text, 0); token.kind !== 'end'; token = readToken(text, token.end)) {
    if (text[token.start] === ',') commas.push(token.start);
  }
  return commas;
}
