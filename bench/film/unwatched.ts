// A browser as a visitor has it: playwright has each page keep what the network brings, 200 MB of it, for whoever may ask, and that
// would be taken for what a film costs.
import type { Browser } from '../../test/support/browser.ts';
import { OwnProcess } from '../../test/engines/own-process.ts';
import { Devtools } from '../../test/support/devtools.ts';

const FLAGS = ['--headless', '--remote-debugging-port=0', '--window-size=1920,1080', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @param profile The folder that it keeps everything in. */
export async function visitUnwatched<T>({ executablePath, args, env }: Browser, profile: string, url: string, work: (page: Devtools) => Promise<T>): Promise<T> {
  const browser = new OwnProcess(executablePath, [...args, ...FLAGS, `--user-data-dir=${profile}`, url], env);
  try {
    const [, port = ''] = await browser.says(/DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//);
    return await work(new Devtools(port));
  } finally {
    browser.end();
    await browser.ended();
  }
}
