// Firefox as a distribution ships it, through WebDriver BiDi: it needs no driver beside it and no build of its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import { KEY_CODES, unwrap, wrap, type FoundEngine, type Tab } from './engine.ts';
import { OwnProcess, programOnPath } from './own-process.ts';

/** Nothing moves, nothing is asked of Mozilla, and films start by themselves as they do on a kiosk. */
const PREFERENCES: Readonly<Record<string, boolean | number>> = {
  'ui.prefersReducedMotion': 1,
  'media.autoplay.default': 0,
  'app.update.disabledForTesting': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
};

export async function findFirefox(): Promise<FoundEngine> {
  const program = programOnPath('firefox-esr', 'firefox');
  if (program === null) return { ok: false, name: 'firefox', reason: 'Firefox was not found: the package firefox-esr has it.' };
  return { ok: true, name: 'firefox', open: () => openTab(program) };
}

async function openTab(program: string): Promise<Tab> {
  const profile = await mkdtemp(join(tmpdir(), 'korme-firefox-'));
  await writeFile(join(profile, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${value});\n`).join(''));
  const firefox = new OwnProcess(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']);
  const close = async (): Promise<void> => {
    firefox.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await connect(firefox, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function connect(firefox: OwnProcess, close: () => Promise<void>): Promise<Tab> {
  const [, url = ''] = await firefox.says(/listening on (ws:\S+)/);
  const bidi = await Bidi.connect(`${url}/session`);
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  return {
    version: capabilities.browserVersion,
    async open(address) {
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    async resize(viewport) {
      await bidi.send('browsingContext.setViewport', { context, viewport, devicePixelRatio: 1 });
      return viewport;
    },
    async press(key) {
      const value = KEY_CODES[key];
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] });
    },
    async run(expression) {
      const answer = await bidi.send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>('script.callFunction', {
        target: { context }, functionDeclaration: `() => { ${wrap(expression)} }`, awaitPromise: true, arguments: [],
      });
      if (answer.exceptionDetails) throw new Error(`The page threw ${answer.exceptionDetails.text}`);
      return unwrap(answer.result?.value);
    },
    async close() {
      bidi.close();
      await close();
    },
  };
}
