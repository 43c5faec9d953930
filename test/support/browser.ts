// Finds a Chromium for tests and measurements: the one that is there, else the one that npm brought along.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** How to launch it; playwright and puppeteer take these three alike. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

export type Found = { readonly ok: true; readonly browser: Browser } | { readonly ok: false; readonly reason: string };

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/korme');

/** Tests open only pages of our own, and the sandbox can't start for root or in most containers. */
const NO_SANDBOX = '--no-sandbox';
/** Everything is drawn by the processor, the same on every machine. Through SwiftShader, a graphics card in software, it takes nearly twice as long, and under load no frame may come for many seconds. */
const NO_GRAPHICS_CARD = '--disable-gpu';

/** The package's own list names folders of a cloud provider; this one names the folder that it lies in. */
const FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">.</dir></fontconfig>';

/**
 * CHROME_PATH, then a Chrome, Chromium or Edge on PATH, then the Chromium of @sparticuz/chromium (Linux on x64).
 * With NO_SYSTEM_CHROME=1 the one on PATH is passed over.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Found> {
  if (env['CHROME_PATH']) {
    if (existsSync(env['CHROME_PATH'])) return installed(env['CHROME_PATH']);
    return { ok: false, reason: `CHROME_PATH names ${env['CHROME_PATH']}, and there is no such file.` };
  }
  const onPath = env['NO_SYSTEM_CHROME'] ? undefined : which(NAMES, env['PATH'] ?? '');
  if (onPath) return installed(onPath);
  if (process.platform === 'linux' && process.arch === 'x64') return { ok: true, browser: await (unpacked ??= fromNpm()) };
  return { ok: false, reason: 'The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to the program.' };
}

function which(names: readonly string[], path: string): string | undefined {
  return path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

function installed(executablePath: string): Found {
  return { ok: true, browser: { executablePath, args: [NO_SANDBOX], env: environment() } };
}

/** Once for the whole process: whoever asks while it is unpacked would find another temporary folder than their own. */
let unpacked: Promise<Browser> | undefined;

/** Chromium's headless shell out of the npm package, with the libraries and fonts that a bare machine lacks. */
async function fromNpm(): Promise<Browser> {
  const packed = dirname(dirname(new URL(import.meta.resolve('@sparticuz/chromium')).pathname));
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(packed, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: [NO_SANDBOX, NO_GRAPHICS_CARD],
    env: {
      ...environment(),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
    },
  };
}

/**
 * The package unpacks into the temporary folder and takes what lies there for its own, finished or not:
 * so it gets an empty folder, which takes its name only when it is whole.
 */
async function unpack(packed: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  const outer = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    if (tmpdir() !== fresh) throw new Error('The temporary folder can not be changed on this system.');
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(packed, archive));
    await writeFile(join(fresh, 'fonts/fonts.conf'), FONTS);
  } finally {
    if (outer === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outer;
  }
  await rename(fresh, folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(fresh, { recursive: true }); // Another run was faster.
  });
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
