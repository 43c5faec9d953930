// in-page.ts as one script that any engine runs.
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The name under which the page has it. */
export const IN_PAGE = 'kormeLayout';

/** An expression, to be run once in each document. */
export async function inPageScript(): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'in-page.ts'), platform: 'browser' });
  const { output: [{ code }] } = await bundle.generate({ format: 'iife', name: IN_PAGE, minify: true });
  await bundle.close();
  return `(() => { ${code}; globalThis.${IN_PAGE} = ${IN_PAGE}; })()`;
}
