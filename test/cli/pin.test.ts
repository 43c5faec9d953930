import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Kiosk } from '../../src/core/generated/kiosk.ts';
import { hashOfPin } from '../../src/core/staff-pin.ts';
import { folderWith } from '../build/support/folder.ts';
import { Command, type Ended } from './support/command.ts';

async function answered(folder: string, ...lines: string[]): Promise<Ended> {
  const command = new Command('pin', '--slides', folder, '--lang', 'en');
  for (const line of lines) command.answer(line);
  return command.ended();
}

test('writes a hash that the PIN fits, shows the PIN nowhere, and leaves the rest of the file as it is', async (t) => {
  const before = '\ufeff{\r\n  "theme" : "dark",\r\n  "languages": ["kk",  "ru"]\r\n}';
  const folder = await folderWith(t, { 'kiosk.json': before });
  const { code, out, err } = await answered(folder, '482915', '482915');
  assert.deepEqual([code, err], [0, '']);
  assert.doesNotMatch(out, /482915/);
  const after = await readFile(join(folder, 'kiosk.json'), 'utf8');
  assert.ok(after.startsWith(before.slice(0, -3)), after);
  assert.doesNotMatch(after, /482915/);
  const { staff } = JSON.parse(after.slice(1)) as Kiosk;
  assert.equal(staff?.pin?.hash, await hashOfPin(crypto.subtle, '482915', staff!.pin!));
  assert.doesNotMatch((await new Command('check', folder, '--lang', 'en').ended()).out, /kiosk\.json.*error:/);
});

test('refuses a weak one with a sentence, and asks again where the two differ', async (t) => {
  const folder = await folderWith(t, {});
  const { code, err } = await answered(folder, '1234', 'abc', '482915', '482916', '2748', '2748');
  assert.equal(code, 0);
  assert.match(err, /one of the first that a stranger tries.*\nA PIN is 4 to 12 digits.*\nThe two are not the same/);
  const { staff } = JSON.parse(await readFile(join(folder, 'kiosk.json'), 'utf8')) as Kiosk;
  assert.equal(staff?.pin?.hash, await hashOfPin(crypto.subtle, '2748', staff!.pin!));
});

test('writes nothing where nobody answers, or where the file is broken', async (t) => {
  const folder = await folderWith(t, { 'kiosk.json': '{ "theme": "dark" }' });
  const silent = await answered(folder, '482915');
  assert.deepEqual([silent.code, silent.err], [2, 'Nothing was written: there was no answer.\n']);
  assert.equal(await readFile(join(folder, 'kiosk.json'), 'utf8'), '{ "theme": "dark" }');
  const broken = await folderWith(t, { 'kiosk.json': '{ "theme": "dark", }' });
  const { code, err } = await answered(broken, '482915', '482915');
  assert.equal(code, 2);
  assert.match(err, /kiosk\.json can not be read as it is\. npm run check says/);
  assert.equal(await readFile(join(broken, 'kiosk.json'), 'utf8'), '{ "theme": "dark", }');
});
