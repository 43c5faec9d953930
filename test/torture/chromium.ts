// A real Chromium with a profile on the disk, in a process group of its own: what kill() does to it is what a power cut does.
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser } from '../support/browser.ts';

/** Nothing of the browser's own goes on behind the test, and a window is as large as a small screen. */
const FLAGS = [
  '--headless', '--remote-debugging-port=0', '--window-size=1280,800', '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-default-apps',
  '--disable-extensions', '--disable-sync', '--disable-breakpad', '--disable-hang-monitor', '--password-store=basic', '--use-mock-keychain', '--mute-audio', '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows',
  '--disable-features=Translate,MediaRouter,OptimizationHints,InterestFeedContentSuggestions',
];
/** ms */
const STARTING = 30_000;

const running = new Set<ChildProcess>();
process.on('exit', () => { for (const child of running) killGroup(child); });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { process.exit(130); });

export class Chromium {
  readonly context: BrowserContext;
  readonly #browser: Browser;
  readonly #process: ChildProcess;

  private constructor(browser: Browser, context: BrowserContext, process_: ChildProcess) {
    this.#browser = browser;
    this.context = context;
    this.#process = process_;
  }

  /** @param profile A folder, which it writes all that it keeps into. */
  static async start(profile: string): Promise<Chromium> {
    const found = await findBrowser();
    if (!found.ok) throw new Error(found.reason);
    const { executablePath, args, env } = found.browser;
    const child = spawn(executablePath, [...args, ...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const browser = await addressOf(child).then((address) => chromium.connectOverCDP(address)).catch((error: unknown) => {
      killGroup(child); // It may have started all the same, and nobody would end it.
      throw error;
    });
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium has no window.');
    context.setDefaultTimeout(15_000);
    return new Chromium(browser, context, child);
  }

  /** As it ends when staff close it: what it has to write is written. */
  async close(): Promise<void> {
    if (this.#isGone) return;
    const session = await this.#browser.newBrowserCDPSession();
    await Promise.race([session.send('Browser.close').catch(() => undefined), this.#gone()]);
    const timer = setTimeout(() => { killGroup(this.#process); }, 5_000);
    await this.#gone();
    clearTimeout(timer);
    killGroup(this.#process); // Helpers that were slower.
  }

  /** -9, all of its processes at once. */
  async kill(): Promise<void> {
    killGroup(this.#process);
    await this.#gone();
  }

  get #isGone(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  async #gone(): Promise<void> {
    if (!this.#isGone) await new Promise((resolve) => { this.#process.once('exit', resolve); });
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return; // None of them is left.
  }
}

/** Where it can be spoken to, which it says itself. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => { reject(new Error(`Chromium has not started: ${said}`)); }, STARTING);
    child.once('exit', () => { reject(new Error(`Chromium ended at its start: ${said}`)); });
    child.stderr?.on('data', (words: Buffer) => {
      said += words.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      said = said.slice(-4_000); // Where it complains at length, the address may be far before the end.
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
