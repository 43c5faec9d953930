// A kiosk as docs/kiosk/linux/ sets it up, seen from its screen and its keyboard: what a visitor can do there, what is left after
// a crash, and what staff can still do.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { serveKiosk, type ServedKiosk } from '../../src/cli/serve-kiosk.ts';
import { SMALL_KIOSK } from '../e2e/support/small-kiosk.ts';
import { writeSlides } from '../e2e/support/slides-folder.ts';
import { programOnPath } from '../engines/own-process.ts';
import { CHORDS } from './support/chords.ts';
import { eventually } from '../support/devtools.ts';
import { Display, WALL } from './support/display.ts';
import { Kiosk, missingHere } from './support/kiosk.ts';

/** Everything by which somebody could see that they have got out. */
interface Sight {
  /** Addresses of all pages, those of developer tools and of the browser itself too. */
  readonly pages: readonly string[];
  readonly windows: readonly string[];
  /** Of the page: as large as the screen where nothing of the browser is seen. CSS px, and their ratio to the screen's own. */
  readonly inside: readonly [number, number, number];
}

const missing = missingHere();

describe('a kiosk on X', { skip: missing ?? false }, () => {
  let served: ServedKiosk;
  let display: Display;
  let kiosk: Kiosk;
  let profile: string;
  let first: Sight;

  before(async () => {
    const slides = await writeSlides(SMALL_KIOSK);
    served = await serveKiosk(slides);
    await rm(slides, { recursive: true });
    display = await Display.open(programOnPath('Xvfb')!);
    profile = await mkdtemp(join(tmpdir(), 'korme-profile-'));
    await start();
  });

  after(async () => {
    kiosk.end();
    display.close();
    await served.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Resolves when the window has its place and its page. */
  async function start(path = ''): Promise<void> {
    kiosk = await Kiosk.start({ address: `${served.url}${path}`, profile, display: display.name, askable: true });
    await kiosk.devtools.until(`document.querySelector('korme-app[state]') !== null && innerHeight === ${WALL.height}`);
  }

  async function look(): Promise<Sight> {
    const pages = (await kiosk.devtools.pages()).map(({ url }) => url.replace(served.url, '/').replace(/#.*/, ''));
    return { pages, windows: await display.windows(), inside: await kiosk.devtools.ask('[innerWidth, innerHeight, devicePixelRatio]') };
  }

  test('fills the screen, with one page and neither tabs nor an address', async () => {
    await kiosk.devtools.until("document.querySelector('korme-app').getAttribute('state') === 'attract'");
    first = await look();
    assert.deepEqual([first.pages, first.inside], [['/'], [WALL.width, WALL.height, 1]]);
    assert.deepEqual(await kiosk.devtools.ask('[screenX, screenY, outerWidth, outerHeight, screen.width, screen.height]'), [0, 0, WALL.width, WALL.height, WALL.width, WALL.height]);
  });

  test('no key leads out: nothing opens, closes, reloads, zooms or leaves the full screen', async () => {
    await kiosk.devtools.until("document.querySelector('korme-app').getAttribute('offline') === 'ready'");
    await kiosk.devtools.ask("window.answers = 0; addEventListener('keyup', ({ code }) => { if (code === 'KeyX') window.answers += 1; }, { capture: true })");
    for (const [index, chord] of CHORDS.entries()) {
      await display.press(chord);
      await display.press('x'); // Whoever gets this one has had the other one before.
      await kiosk.devtools.until(`window.answers === ${index + 1}`).catch(() => assert.fail(`After ${chord} the page gets no keys any more.`));
      assert.deepEqual(await look(), first, chord);
    }
  });

  test('staff still come in by their chord, and save the events as a file', async () => {
    await display.press('ctrl+alt+shift+k');
    await kiosk.devtools.until("document.querySelector('korme-app').getAttribute('state') === 'staff'");
    const save = "document.querySelector('korme-staff')?.shadowRoot.querySelector('staff-panel')?.shadowRoot.querySelector('.save')";
    await kiosk.devtools.until(`${save} != null`);
    await kiosk.devtools.ask(`${save}.click()`);
    const file = join(profile, 'Downloads/korme-events.txt');
    await eventually(file, async () => (await readFile(file, 'utf8')).length > 100);
    await display.press('Escape'); // "Download started. To see it, press Esc", says the browser for some seconds.
    await eventually('the screen as it was', async () => isDeepStrictEqual(await look(), first));
  });

  test('whose page’s process has died it ends, so that it is started again', { timeout: 120_000 }, async () => {
    await kiosk.killPage();
    await kiosk.ended();
    await start();
    await kiosk.devtools.until("document.querySelector('korme-app').getAttribute('state') === 'attract'");
    assert.deepEqual(await look(), first);
  });

  test('killed and started again without its server, it is the same kiosk with the same slides, and asks nothing', async () => {
    // Until it ends well, the browser has it in writing that it has not; some seconds after the start.
    await eventually('the mark of a crash', async () => (await readFile(join(profile, 'Default/Preferences'), 'utf8')).includes('"exit_type":"Crashed"'));
    await kiosk.kill();
    await served.stop();
    await start('#/1/last');
    await kiosk.devtools.until("performance.getEntriesByName('korme:slide').some(({ detail }) => detail.slide === 'last')");
    const { pages, windows, inside } = await look();
    assert.deepEqual([pages, windows.length, inside], [first.pages, first.windows.length, first.inside]);
    assert.equal(await kiosk.devtools.ask("fetch('/not-kept').then(() => 'served', () => 'gone')"), 'gone');
  });
});
