// The start script as systemd runs it, with the policies of docs/kiosk/linux/ where the browser looks for them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../src/cli/project.ts';
import { OwnProcess, programOnPath } from '../../engines/own-process.ts';
import { Devtools } from '../../support/devtools.ts';

export const LINUX = join(ROOT, 'docs/kiosk/linux');

/** What a machine without a graphics card and root without a sandbox need, and our way to ask. */
const FLAGS = '--no-sandbox --disable-gpu --remote-debugging-port=0';

const POLICIES = '/etc/chromium/policies/managed';

/** /etc of its own for one program: the machine's stays as it is. Root has it, others where the kernel lets them. */
const OWN_ETC = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user'];

const MOUNT = 'mount -t tmpfs none /etc/chromium';

/** Of the policies $LEFT_OUT is missing. */
const WITH_POLICIES = `
set -e
${MOUNT}
mkdir -p "$KORME_POLICIES"
grep -v "\\"$LEFT_OUT\\"" "$0/korme.json" > "$KORME_POLICIES/korme.json"
"$0/allow-address"
exec "$0/start-kiosk"`;

export interface Start {
  readonly address: string;
  /** The folder that everything is kept in, the home of the kiosk's user too. */
  readonly profile: string;
  /** As in DISPLAY. */
  readonly display: string;
  /** The policy against developer tools shuts us out too: with it, only what the browser lists can be seen. */
  readonly askable: boolean;
}

/** What is missing here for a kiosk with a window; null where nothing is. */
export function missingHere(): string | null {
  const lacks = [
    programOnPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ?? 'chromium',
    ...['Xvfb', 'xdotool', 'xrandr', 'unshare'].map((name) => programOnPath(name) ?? name),
  ].filter((program) => !program.startsWith('/'));
  if (lacks.length > 0) return `not on this machine: ${lacks.join(', ')}`;
  if (!existsSync('/etc/chromium')) return 'the browser of this machine does not read /etc/chromium';
  return spawnSync('unshare', [...OWN_ETC, 'sh', '-c', MOUNT]).status === 0 ? null : 'nobody is given an /etc of their own here';
}

export class Kiosk {
  readonly devtools: Devtools;
  readonly #browser: OwnProcess;
  readonly #profile: string;

  private constructor(browser: OwnProcess, devtools: Devtools, profile: string) {
    this.#browser = browser;
    this.devtools = devtools;
    this.#profile = profile;
  }

  /** Resolves when the browser can be asked; the page comes later. */
  static async start({ address, profile, display, askable }: Start): Promise<Kiosk> {
    const browser = new OwnProcess('unshare', [...OWN_ETC, 'sh', '-c', WITH_POLICIES, LINUX], {
      ...process.env, WAYLAND_DISPLAY: '', DISPLAY: display, HOME: profile,
      KORME_PROFILE: profile, KORME_ADDRESS: address, KORME_FLAGS: FLAGS, KORME_POLICIES: POLICIES,
      LEFT_OUT: askable ? 'DeveloperToolsAvailability' : 'nothing',
    });
    try {
      const [, port = ''] = await browser.says(/^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//m);
      return new Kiosk(browser, new Devtools(port), profile);
    } catch (error) {
      browser.end();
      throw error;
    }
  }

  /** The browser's process and no other, as the kernel ends it: it can say nothing and save nothing. */
  async kill(): Promise<void> {
    process.kill(await this.#pid(), 'SIGKILL');
    this.end(); // What it had started; systemd does that too.
  }

  /** The process of the page, which the browser outlives. */
  async killPage(): Promise<void> {
    const browser = await this.#pid();
    const rows = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.trim().split('\n').map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? []);
    const parents = new Map(rows.map(([, pid, parent]) => [Number(pid), Number(parent)]));
    const isBelow = (pid: number): boolean => pid === browser || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
    const pages = rows.filter(([, pid, , command = '']) => command.includes('--type=renderer') && !command.includes('--extension-process') && isBelow(Number(pid)));
    for (const [, pid] of pages) process.kill(Number(pid), 'SIGKILL');
    if (pages.length === 0) throw new Error('The page has no process.');
  }

  /** Resolves when the browser has ended by itself. */
  async ended(): Promise<void> {
    await this.#browser.ended();
    this.end();
  }

  async #pid(): Promise<number> {
    const [, pid = ''] = /-(\d+)$/.exec(await readlink(join(this.#profile, 'SingletonLock'))) ?? [];
    return Number(pid);
  }

  end(): void {
    this.#browser.end();
  }
}
