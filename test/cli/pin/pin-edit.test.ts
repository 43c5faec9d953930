import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinEdit } from '../../../src/cli/pin/pin-edit.ts';
import { applyEdits } from '../../../src/core/edits.ts';

const PIN = { salt: 'aa', hash: 'bb', iterations: 1 };
const WRITTEN = '{ "salt": "aa", "hash": "bb", "iterations": 1 }';
const edited = (text: string): string => applyEdits(text, [pinEdit(text, PIN)]).text;

const CASES: readonly (readonly [title: string, before: string, after: string])[] = [
  ['on a line of its own, as the others stand', '{\n  "theme": "dark",\n  "check": { "warnings": {} }\n}\n', `{\n  "theme": "dark",\n  "check": { "warnings": {} },\n  "staff": { "pin": ${WRITTEN} }\n}\n`],
  ['with the line ends and tabs of the file', '{\r\n\t"theme": "dark"\r\n}', `{\r\n\t"theme": "dark",\r\n\t"staff": { "pin": ${WRITTEN} }\r\n}`],
  ['on the one line that there is', '{"theme":"dark"}', `{"theme":"dark", "staff": { "pin": ${WRITTEN} }}`],
  ['into an empty object', '{}', `{ "staff": { "pin": ${WRITTEN} } }`],
  ['beside the corner', '{\n  "staff": {\n    "corner": "top-left"\n  },\n  "theme": "dark"\n}', `{\n  "staff": {\n    "corner": "top-left",\n    "pin": ${WRITTEN}\n  },\n  "theme": "dark"\n}`],
  ['in the place of the old one', '{ "staff": { "pin": { "salt": "}", "hash": "y", "iterations": 2 }, "corner": "top-left" } }', `{ "staff": { "pin": ${WRITTEN}, "corner": "top-left" } }`],
  ['in the place of what makes no sense', '{ "staff": [1, 2], "theme": "dark" }', `{ "staff": { "pin": ${WRITTEN} }, "theme": "dark" }`],
  ['past a "staff" that lies deeper', '{ "title": { "staff": 1 } }', `{ "title": { "staff": 1 }, "staff": { "pin": ${WRITTEN} } }`],
];

for (const [title, before, after] of CASES) {
  test(`the hash is written ${title}`, () => { assert.equal(edited(before), after); });
}
