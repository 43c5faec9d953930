// WebKit as Debian ships it: WebKitGTK's MiniBrowser on a screen that nobody sees, through its WebDriver.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEY_CODES, unwrap, wrap, type FoundEngine, type Size, type Tab } from './engine.ts';
import { isProgram, OwnProcess, programOnPath } from './own-process.ts';
import { WebDriver } from './web-driver.ts';

/** Folders that hold a folder for each architecture, or WebKit's own. */
const LIBRARIES = ['/usr/lib', '/usr/libexec'];
const BROWSER = /^webkit2?gtk-[\d.]+$/;
/** Larger than any window that is asked for, with the bar of the browser. */
const SCREEN = '2400x2400x24';

/** A bus that starts nothing: what a desktop would start (portals, a screen reader's bus) outlives the browser and mounts folders. */
const BUS = `<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`;

interface Parts {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
  readonly bus: string;
}

export async function findWebkit(): Promise<FoundEngine> {
  const parts = {
    driver: programOnPath('WebKitWebDriver'), browser: await findMiniBrowser(),
    display: programOnPath('Xvfb'), bus: programOnPath('dbus-run-session'),
  };
  const { driver, browser, display, bus } = parts;
  if (!driver || !browser || !display || !bus) {
    return { ok: false, name: 'webkit', reason: 'WebKit was not found: the packages webkit2gtk-driver, xvfb and dbus have what it needs.' };
  }
  return { ok: true, name: 'webkit', open: () => openTab({ driver, browser, display, bus }) };
}

/** Beside the libraries, not on PATH. */
async function findMiniBrowser(): Promise<string | null> {
  for (const library of LIBRARIES) {
    const folders = await readdir(library).catch(() => []);
    for (const folder of [library, ...folders.map((name) => join(library, name))]) {
      const webkit = (await readdir(folder).catch(() => [])).filter((name) => BROWSER.test(name)).sort().at(-1);
      const program = webkit === undefined ? null : join(folder, webkit, 'MiniBrowser');
      if (program !== null && isProgram(program)) return program;
    }
  }
  return null;
}

async function openTab({ driver, browser, display, bus }: Parts): Promise<Tab> {
  const home = await homeOfItsOwn();
  const screen = new OwnProcess(display, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp']);
  const running: OwnProcess[] = [screen];
  const close = async (): Promise<void> => {
    for (const one of running.reverse()) one.end();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, number = ''] = await screen.says(/^(\d+)\n/m);
    const port = await freePort();
    running.push(new OwnProcess(bus, [`--config-file=${join(home, 'bus.conf')}`, '--', driver, `--port=${port}`], {
      ...process.env, DISPLAY: `:${number}`, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home,
      LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1', GTK_A11Y: 'none', GTK_USE_PORTAL: '0', WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    }));
    return await connect(await WebDriver.connect(`http://127.0.0.1:${port}`, {
      browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    }), close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where it keeps nothing of ours and finds nothing of ours; nothing moves there. */
async function homeOfItsOwn(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'korme-webkit-'));
  await writeFile(join(home, 'bus.conf'), BUS);
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return home;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => { resolve(port); });
    });
  });
}

async function connect(driver: WebDriver, close: () => Promise<void>): Promise<Tab> {
  const inner = async (): Promise<Size> => {
    const [width, height] = await driver.post<[number, number]>('execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
    return { width, height };
  };
  return {
    version: driver.browserVersion,
    async open(url) {
      await driver.post('url', { url });
    },
    async resize(size) {
      await driver.post('window/rect', size);
      const bare = await inner();
      // The bar of the browser takes its share; a window has a least width.
      await driver.post('window/rect', { width: size.width + size.width - Math.min(bare.width, size.width), height: size.height + size.height - bare.height });
      return inner();
    },
    async press(key) {
      const value = KEY_CODES[key];
      await driver.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] });
    },
    async run(expression) {
      const answer = await driver.post('execute/async', { script: `const done = arguments[arguments.length - 1]; (() => { ${wrap(expression)} })().then(done);`, args: [] });
      return unwrap(answer);
    },
    async close() {
      await driver.end();
      await close();
    },
  };
}
