import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { OwnProcess } from '../../engines/own-process.ts';

/** Where there is no /proc there is no Debian to drive a browser of. */
const skip = process.platform === 'linux' ? false : 'needs /proc';
const MODULE = new URL('../../engines/own-process.ts', import.meta.url).href;

/** One that has ended and that nobody has asked for yet (Z) runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('a browser that is ended takes along what it has started', { skip }, async () => {
  const own = new OwnProcess('sh', ['-c', 'sleep 100 & echo "child $!"; wait']);
  const [, child = ''] = await own.says(/child (\d+)/);
  assert.ok(isRunning(Number(child)));
  own.end();
  while (isRunning(Number(child))) await new Promise((resolve) => { setTimeout(resolve, 10); });
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`a command that gets ${signal} leaves no browser behind`, { skip }, async () => {
    const command = spawn(process.execPath, ['--input-type=module', '--eval', `
      const { OwnProcess } = await import(${JSON.stringify(MODULE)});
      const own = new OwnProcess('sh', ['-c', 'echo "browser $$"; sleep 100']);
      console.log((await own.says(/browser (\\d+)/))[1]);
      setInterval(() => undefined, 1000);`], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [browser] = await once(command.stdout, 'data') as [Buffer];
    command.kill(signal);
    await once(command, 'exit');
    while (isRunning(Number(browser.toString()))) await new Promise((resolve) => { setTimeout(resolve, 10); });
  });
}

test('a program that ends before it is ready says why', async () => {
  const own = new OwnProcess('sh', ['-c', 'echo "no screen" >&2; exit 3']);
  await assert.rejects(own.says(/ready/), /sh ended by itself: no screen/);
});
