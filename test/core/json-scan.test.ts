import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanJson } from '../../src/core/json-scan.ts';
import { readJson } from '../../src/core/read-json.ts';

/** `▸` marks where each fault must be found, in the order of the codes; it is not part of the text. */
const FAULTS: readonly (readonly [codes: string, marked: string, mended?: string])[] = [
  ['json/empty', '▸'],
  ['json/empty', '▸ \n\t'],
  ['json/missing-comma', '{"a": 1▸ "b": 2}', '{"a": 1, "b": 2}'],
  ['json/missing-comma', '{"a": "1"▸\r\n\t"b": 2}', '{"a": "1",\r\n\t"b": 2}'],
  ['json/missing-comma', '{"a": {}▸ "b": []}', '{"a": {}, "b": []}'],
  ['json/missing-comma', '[{}▸{}]', '[{},{}]'],
  ['json/missing-comma', '[1▸ 2]', '[1, 2]'],
  ['json/missing-comma', '["a"▸\n"b"]', '["a",\n"b"]'],
  ['json/missing-comma', '[true▸ null]', '[true, null]'],
  ['json/missing-comma json/tab-in-string', '{"a": 1▸ "b▸\t": 2}', '{"a": 1, "b\\t": 2}'],
  ['json/trailing-comma', '{"a": 1▸,}', '{"a": 1}'],
  ['json/trailing-comma', '[1, 2▸,\n]', '[1, 2\n]'],
  ['json/extra-comma', '[1,▸,2]', '[1,2]'],
  ['json/extra-comma', '[▸,1]', '[1]'],
  ['json/extra-comma', '{"a": 1,▸, "b": 2}', '{"a": 1, "b": 2}'],
  ['json/extra-comma', '{"a": 1}▸,\n', '{"a": 1}\n'],
  ['json/missing-colon', '{"a"▸ 1}', '{"a": 1}'],
  ['json/missing-colon', '{"a"▸ "b"}', '{"a": "b"}'],
  ['json/missing-quote', '{"a": "x▸,\n"b": 1}', '{"a": "x",\n"b": 1}'],
  ['json/missing-quote', '{"a": "x▸\n}', '{"a": "x"\n}'],
  ['json/missing-quote', '{"a": "x▸, "b": "y"}', '{"a": "x", "b": "y"}'],
  ['json/missing-quote', '{"s": [{"a": "x▸ },\n{"a": "y"}]}', '{"s": [{"a": "x" },\n{"a": "y"}]}'],
  ['json/missing-quote', '["x▸,\n"y"]', '["x",\n"y"]'],
  ['json/missing-quote', '{"s": [{"t": {"kk": "x [1]▸}}]}', '{"s": [{"t": {"kk": "x [1]"}}]}'],
  ['json/missing-quote', '{"s": ["x▸]}', '{"s": ["x"]}'],
  ['json/missing-quote', '{"a▸: 1, "b": 2}', '{"a": 1, "b": 2}'],
  ['json/missing-quote', '{▸a": 1}', '{"a": 1}'],
  ['json/missing-quote', '{"a": ▸x y", "b": 2}', '{"a": "x y", "b": 2}'],
  ['json/unquoted', '{▸a: 1}', '{"a": 1}'],
  ['json/unquoted', '{"a": ▸cover, "b": 1}', '{"a": "cover", "b": 1}'],
  ['json/unquoted', '{"a": 1, ▸b: 2}', '{"a": 1, "b": 2}'],
  ['json/line-break-in-string', '["a▸\nb"]', '["a\\nb"]'],
  ['json/line-break-in-string', '["a▸\r\nb"]', '["a\\nb"]'],
  ['json/line-break-in-string json/line-break-in-string', '{"t": "a,▸\n▸\nb", "u": 1}', '{"t": "a,\\n\\nb", "u": 1}'],
  ['json/tab-in-string', '["a▸\tb"]', '["a\\tb"]'],
  ['json/odd-space', '{▸\u00a0"a": 1,\n\u00a0\u00a0"b":\u200b"x\u00a0y"\u00a0}', '{ "a": 1,\n  "b": "x\u00a0y" }'],
  ['json/odd-space', '▸\u200b{}\ufeff', ' {} '],
  ['json/odd-space', '[1▸\u200b,\u2003true\u00a0]', '[1 , true ]'],
  ['json/missing-comma json/odd-space', '{"a": "x"▸▸\u00a0"b"\u00a0: 1}', '{"a": "x", "b" : 1}'],
  ['json/control-character', '["a▸\u0001b"]', '["a\\u0001b"]'],
  ['json/control-character', '["a▸\u001fb"]', '["a\\u001fb"]'],
  ['json/bad-escape', '["C:▸\\xyz"]', '["C:\\\\xyz"]'],
  ['json/bad-escape', '["▸\\u12"]', '["\\\\u12"]'],
  ['json/wrong-quote', '{▸\'a\': 1}', '{"a": 1}'],
  ['json/wrong-quote', '{"a": ▸“x”}', '{"a": "x"}'],
  ['json/wrong-quote', '{"a": ▸«x»}', '{"a": "x"}'],
  ['json/wrong-quote', '{"a": "x▸”, "b": 1}', '{"a": "x", "b": 1}'],
  ['json/wrong-quote', '{"a": ▸\'it\'s\', "b": 1}', '{"a": "it\'s", "b": 1}'],
  ['json/quote-in-text', '{"a": "он ▸"да" нет"}', '{"a": "он \\"да\\" нет"}'],
  ['json/quote-in-text', '{"a": "он ▸"да", нет"}', '{"a": "он \\"да\\", нет"}'],
  ['json/comment', '▸// deck\n{}', '\n{}'],
  ['json/comment', '["x" ▸/* note */]', '["x" ]'],
  ['json/comment', '{\n▸# deck\n"a": 1}', '{\n\n"a": 1}'],
  ['json/bad-number', '{"ID": ▸1.5.3}', '{"ID": "1.5.3"}'],
  ['json/bad-number', '[▸01]', '["01"]'],
  ['json/bad-number', '[▸.5]', '[".5"]'],
  ['json/bad-number', '{"a": ▸1,5}', '{"a": 1.5}'],
  ['json/wrong-literal', '{"a": ▸None}', '{"a": null}'],
  ['json/wrong-literal', '[▸True]', '[true]'],
  ['json/missing-bracket', '{"a": [1, 2▸}', '{"a": [1, 2]}'],
  ['json/missing-bracket', '[{"a": 1▸, {"b": 2}]', '[{"a": 1}, {"b": 2}]'],
  ['json/missing-bracket', '{"s": [▸"a": 1}, {"b": 2}]}', '{"s": [{"a": 1}, {"b": 2}]}'],
  ['json/missing-bracket', '{"s": ▸\n{"a": 1},\n{"b": 2}]}'.replace('▸\n', '\n▸'), '{"s": \n[{"a": 1},\n{"b": 2}]}'],
  ['json/missing-bracket', '{"s":\n▸"x",\n"y"]}', '{"s":\n["x",\n"y"]}'],
  ['json/missing-bracket', '{"t": ▸"kk": "x", "ru": "y"}, "b": 1}', '{"t": {"kk": "x", "ru": "y"}, "b": 1}'],
  ['json/missing-bracket', '{\n  "t": { "kk": "x"▸,\n  "b": 1\n}', '{\n  "t": { "kk": "x"},\n  "b": 1\n}'],
  ['json/missing-bracket', '{"t":{"kk":"x","ru":"y"▸,"s":[{"t":{"ru":"z"}}]}', '{"t":{"kk":"x","ru":"y"},"s":[{"t":{"ru":"z"}}]}'],
  ['json/missing-bracket', '{"s":[{"t":{"kk":"x"▸,"x":{"kk":"y"}},{"t":1}]}', '{"s":[{"t":{"kk":"x"},"x":{"kk":"y"}},{"t":1}]}'],
  ['json/missing-bracket', '▸"a": 1}', '{"a": 1}'],
  ['json/wrong-bracket', '{"s": [1, 2▸}}', '{"s": [1, 2]}'],
  ['json/extra-bracket', '{}▸}', '{}'],
  ['json/extra-bracket', '{"s": [{"a": 1}▸}, {"b": 2}]}', '{"s": [{"a": 1}, {"b": 2}]}'],
  ['json/two-documents', '{} ▸{}'],
  ['json/unexpected', '{"a" ▸}', '{"a" :null}'],
  ['json/unexpected', '{"a": ▸}', '{"a": null}'],
  ['json/unexpected', '{"a" ▸= 1}', '{"a" : 1}'],
  ['json/unexpected', '{"a": 1▸; "b": 2}', '{"a": 1, "b": 2}'],
  ['json/unexpected', '{"a": {"b": 2▸;\n}}', '{"a": {"b": 2\n}}'],
  ['json/unexpected', '▸Просто текст', '"Просто текст"'],
  ['json/unexpected', '▸var x = {"a": 1}', '{"a": 1}'],
  ['json/unexpected', '▸<!-- note "x" -->\n{"a": 1}', '{"a": 1}'],
  ['json/unexpected json/unexpected', '▸```json\n{"a": 1}\n▸```', '{"a": 1}\n'],
  ['json/unexpected', '{\n"a": 1,\n"b":\n▸"c": "z"\n}', '{\n"a": 1,\n"b":\nnull,"c": "z"\n}'],
  ['json/missing-bracket', '{\n"a": 1,\n"b":\n  ▸"c": "z"\n}}', '{\n"a": 1,\n"b":\n  {"c": "z"\n}}'],
  ['json/cut-short', '["a▸', '["a"]'],
  ['json/cut-short', '["a\\▸', '["a\\\\"]'],
  ['json/cut-short', '{"a": [1,▸\n\n', '{"a": [1]}\n\n'],
  ['json/cut-short', '{"a": {"b": "c"}▸', '{"a": {"b": "c"}}'],
  ['json/cut-short', '{"a":▸', '{"a":null}'],
  ['json/merge-conflict', '{\n▸<<<<<<< HEAD\n"a": "x"\n=======\n"a": "y"\n>>>>>>> b\n}', '{\n\n"a": "x"\n\n}'],
  ['json/merge-conflict json/missing-comma', '{\r\n"a": 1,\r\n▸<<<<<<< HEAD\r\n"b": 2,\r\n||||||| base\r\n=======\r\n"b": 3,\r\n>>>>>>> b\r\n"c": 4▸\r\n"d": 5}', '{\r\n"a": 1,\r\n\r\n"b": 2,\r\n\r\n"c": 4,\r\n"d": 5}'],
  ['json/merge-conflict json/merge-conflict', '[\n▸<<<<<<< a\n1,\n=======\n2,\n>>>>>>> b\n3,\n▸<<<<<<< a\n4\n=======\n>>>>>>> b\n]', '[\n\n1,\n\n3,\n\n4\n\n]'],
  ['json/merge-conflict', '{\n"a": "x"\n▸>>>>>>> b\n}', '{\n"a": "x"\n\n}'],
  ['json/too-deep', `${'['.repeat(64)}▸[`],
  ['json/missing-comma json/tab-in-string json/trailing-comma', '{\n"a": "x"▸\n"b": "y▸\tz"▸,\n}', '{\n"a": "x",\n"b": "y\\tz"\n}'],
];

for (const [codes, marked, mended = null] of FAULTS) {
  test(`places ${codes} in ${JSON.stringify(marked).slice(0, 60)}`, () => {
    const scan = scanJson(marked.replaceAll('▸', ''));
    assert.equal(scan.faults.map(({ code }) => code).join(' '), codes);
    assert.deepEqual(scan.faults.map(({ offset }) => offset), [...marked.matchAll(/▸/g)].map(({ index }, before) => index - before));
    assert.equal(scan.mended?.text ?? null, mended);
  });
}

test('names what was found and what was expected', () => {
  assert.deepEqual(scanJson('{"a": }').faults[0]?.params, { found: '}', expected: 'value' });
  assert.deepEqual(scanJson('{"a": 1 %}').faults[0]?.params, { found: '%', expected: 'comma-or-brace' });
  assert.deepEqual(scanJson('{"s": [1, 2}}').faults[0]?.params, { found: '}', meant: ']' });
});

test('finds a fault in any signs that are no JSON, and mends to nothing but JSON', () => {
  const signs = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '\t', '"a"', '"b": ', '1', '-', '.', 'e5', 'true', 'None', 'x', '😀', '/', '//', '“', '\n<<<<<<< a\n', '\n=======\n', '\n>>>>>>> b\n', '\'', ';', '=', '\u00a0', '\u200b');
  fc.assert(fc.property(fc.array(signs, { maxLength: 16 }), (parts) => {
    const text = parts.join('');
    const { faults, mended } = scanJson(text);
    if (parses(text)) return assert.deepEqual([faults, mended?.text], [[], text]);
    assert.ok(faults.length > 0, text);
    for (const { offset } of faults) assert.ok(offset >= 0 && offset <= text.length);
    if (mended) assert.ok(parses(mended.text), text);
  }), { numRuns: 20_000 });
});

test('finds a fault in whatever is cut off', () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), fc.nat(), (value, choice) => {
    const text = JSON.stringify(value);
    assert.notDeepEqual(scanJson(text.slice(0, choice % text.length)).faults, []);
  }));
});

test('reports keys that are written twice or not allowed, however they are spelled', () => {
  const text = '{"a": {"b": 1}, "\\u0061": 2, "x": {"\\u005f_proto__": 1}, "constructor": 3, "c": [{"a": 1}, {"a": 2}]}';
  assert.deepEqual(readJson(text).causes.map(({ code, at, params }) => [code, at, params]), [
    ['json/duplicate-key', text.indexOf('"\\u0061'), { key: 'a' }],
    ['json/forbidden-key', text.indexOf('"\\u005f'), { key: '__proto__' }],
    ['json/forbidden-key', text.indexOf('"constructor'), { key: 'constructor' }],
  ]);
});

test('reports keys that are written twice behind another fault, where they stand', () => {
  const text = '{"a": 1 "b": "x\n", "a": 2}';
  assert.deepEqual(readJson(text).causes.map(({ code, at }) => [code, at]), [
    ['json/missing-comma', 7], ['json/line-break-in-string', 15], ['json/duplicate-key', text.lastIndexOf('"a"')],
  ]);
});

test('takes 64 brackets and refuses 65', () => {
  assert.deepEqual(readJson('['.repeat(64) + ']'.repeat(64)).causes, []);
  assert.equal(readJson('['.repeat(65) + ']'.repeat(65)).causes[0]?.code, 'json/too-deep');
});

const MEGABYTES: readonly (readonly [what: string, text: string])[] = [
  ['brackets', '['.repeat(1e7)], ['closing brackets', '}'.repeat(1e7)], ['names', '{"a":'.repeat(2e6)], ['quotation marks', '"'.repeat(1e7)],
  ['open texts', '"\n'.repeat(5e6)], ['words', 'a '.repeat(5e6)], ['backslashes', `"${'\\x'.repeat(5e6)}`], ['notes', '#\n'.repeat(5e6)], ['block notes', '/*'.repeat(5e6)],
  ['open conflicts', '<<<<<<< a\n'.repeat(1e6)], ['conflicts', '<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(36e4)],
  ['missing commas', `[${'"a" '.repeat(25e5)}`], ['missing commas in one line', `{${'"a":1 '.repeat(15e5)}`], ['texts that never end', `{"a":"${'x\n'.repeat(5e6)}`],
  ['names inside texts', `{"a":"x${'\nb"'.repeat(25e5)}`], ['marks inside texts', `{"a":"${'"x '.repeat(3e6)}`], ['objects for names', '{"a": 1, {'.repeat(1e6)], ['spaces', `["a"${' '.repeat(1e7)}`],
];

for (const [what, text] of MEGABYTES) {
  test(`reads ten megabytes of ${what} in linear time`, () => {
    const started = process.cpuUsage();
    scanJson(text.slice(0, text.length / 10));
    const tenth = process.cpuUsage(started).user;
    scanJson(text);
    const whole = process.cpuUsage(started).user - tenth;
    // Ten times the text would cost a hundred times as much if anything were quadratic; 50 ms are for what is too short to be measured.
    assert.ok(whole < 40 * tenth + 50_000 * 20, `${tenth} µs, then ${whole} µs`);
  });
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
