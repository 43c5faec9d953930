// Builds of the app that differ: in a number, which the page tells, and for the proof of the suite in that nothing is verified.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildShell, buildWorker } from '../../src/build/build-app.ts';

/** A number in the root element of the page and, as it is in the first script, in the names of all that import it. */
function numbered(shell: number): Plugin {
  return {
    name: 'torture:numbered',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/main\.ts$/ },
      handler: (code) => ({ code: `${code}\ndocument.documentElement.dataset['shell'] = '${shell}';\n`, map: null }),
    },
  };
}

/** Any bytes are right. */
const unverified: Plugin = {
  name: 'torture:unverified',
  enforce: 'pre',
  load: {
    filter: { id: /\/src\/services\/verified\.ts$/ },
    handler: () => 'export async function verified() { return true; }',
  },
};

/** A worker's clock can't be moved by hand: where one waits two minutes for a storage that never answers, it is a quarter of a minute here. */
const impatient: Plugin = {
  name: 'torture:impatient',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/sw\/sw\.ts$/ },
    handler: (code) => {
      const sooner = code.replace('INSTALLING = 120_000', 'INSTALLING = 15_000');
      if (sooner === code) throw new Error('The worker waits another way now: test/torture/shells.ts has to follow.');
      return { code: sooner, map: null };
    },
  },
};

/** @param folder is emptied first. */
export async function buildNumbered(folder: string, shell: number, verifies: boolean): Promise<void> {
  await buildShell(folder, [numbered(shell), ...(verifies ? [] : [unverified])]);
  await buildWorker(folder, [impatient, ...(verifies ? [] : [unverified])]);
  if (!verifies) await forgetIntegrity(join(folder, 'sw.js'));
}

async function forgetIntegrity(worker: string): Promise<void> {
  const script = await readFile(worker, 'utf8');
  const without = script.replaceAll(/,"?integrity"?:["'`]sha384-[^"'`]+["'`]/g, '');
  if (without === script) throw new Error('The list in sw.js has another form now: test/torture/shells.ts has to follow.');
  await writeFile(worker, without);
}
