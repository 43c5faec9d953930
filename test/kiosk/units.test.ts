// The files of docs/kiosk/ are read by those whom they are for, and the documents name what stands in them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { programOnPath } from '../engines/own-process.ts';
import { LINUX } from './support/kiosk.ts';

const UNITS = ['korme-cage.service', 'korme-x.service'];

test('systemd finds nothing to complain about in the units', { skip: programOnPath('systemd-analyze') ? false : 'systemd-analyze is not on this machine' }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'korme-units-'));
  // systemd wants to see the programs, and they come with the kiosk.
  for (const unit of UNITS) await writeFile(join(folder, unit), (await readFile(join(LINUX, unit), 'utf8')).replaceAll(/^(Exec\w+=\+?)\/\S+/gm, '$1/bin/true'));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...UNITS.map((unit) => join(folder, unit))], { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
});

for (const unit of UNITS) {
  test(`${unit} starts the browser again whenever it ends, and never gives up`, async () => {
    const lines = (await readFile(join(LINUX, unit), 'utf8')).split('\n');
    for (const line of ['Restart=always', 'StartLimitIntervalSec=0', 'EnvironmentFile=/etc/korme/kiosk.env', 'User=korme']) assert.ok(lines.includes(line), line);
  });
}

test('the browser may open the address of kiosk.env and no other, whatever follows the host', async () => {
  for (const [address, allowed] of [
    ['http://127.0.0.1:4173/?lang=ru#/1.2', 'http://127.0.0.1:4173'],
    ['https://kiosk.example.kz/park/', 'https://kiosk.example.kz'],
    ['https://kiosk.example.kz', 'https://kiosk.example.kz'],
  ] as const) {
    const folder = await mkdtemp(join(tmpdir(), 'korme-policies-'));
    execFileSync(join(LINUX, 'allow-address'), { env: { ...process.env, KORME_ADDRESS: address, KORME_POLICIES: folder } });
    assert.deepEqual(JSON.parse(await readFile(join(folder, 'korme-address.json'), 'utf8')), { URLBlocklist: ['*'], URLAllowlist: [allowed, 'blob:*'] });
    await rm(folder, { recursive: true });
  }
});

test('without an address nothing starts, and it is said where it belongs', () => {
  const { status, stderr } = spawnSync(join(LINUX, 'start-kiosk'), { env: { ...process.env, KORME_ADDRESS: '' }, encoding: 'utf8' });
  assert.notEqual(status, 0);
  assert.match(stderr, /KORME_ADDRESS.*\/etc\/korme\/kiosk\.env/);
});
