// What README.md shows to strangers is what they will see.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readEntries } from '../../src/core/read-entries.ts';
import { readJson, ROOT } from './support/sample.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the deck in README.md is one, and check has nothing to say of it', () => {
  const [, json = ''] = /^```json\n(.*?)\n```$/ms.exec(README) ?? [];
  assert.deepEqual(readEntries(JSON.parse(json), true).map((entry) => entry.form === 'legacy' ? [] : [entry.form, ...entry.findings]), [['deck']]);
});

test('README.md counts the decks of the sample alike wherever it does', () => {
  const [, read, checked] = /Slides read: (\d+) decks.*Decks: (\d+),/s.exec(README) ?? [];
  assert.ok(read);
  assert.equal(read, checked);
});

test('README.md names every command of package.json', () => {
  const { scripts } = readJson('package.json') as { readonly scripts: Readonly<Record<string, string>> };
  assert.deepEqual(Object.keys(scripts).filter((name) => !new RegExp(`npm (?:run )?${name}\\b`).test(README)), []);
});
