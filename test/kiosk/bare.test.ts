// The same kiosk with a page that forbids nothing, as Körme is in its first second and when a script of it has died: what the
// browser's flags and policies hold by themselves.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { programOnPath } from '../engines/own-process.ts';
import { CHORDS } from './support/chords.ts';
import { Display } from './support/display.ts';
import { Kiosk, missingHere } from './support/kiosk.ts';

/** Its title counts one key. At the address of the kiosk it can be told to go elsewhere. */
const PAGE = `<!doctype html><title>0</title><script>
addEventListener('keyup', ({ code }) => { if (code === 'KeyX') document.title = Number(document.title) + 1; });
addEventListener('keyup', ({ code }) => { if (code === 'KeyG') location = 'http://localhost:' + location.port + '/elsewhere'; });
</script>`;

/** What opens a notice inside the window, which takes the keys until Escape; and what loads the page again. Neither leads out. */
const NOTICE = new Set(['ctrl+shift+i', 'ctrl+shift+j', 'ctrl+shift+c', 'F12', 'F7', 'ctrl+f', 'F3']);
const RELOAD = new Set(['F5', 'ctrl+r', 'ctrl+shift+r']);

describe('a kiosk whose page forbids nothing', { skip: missingHere() ?? false }, () => {
  const asked: string[] = [];
  let server: Server;
  let display: Display;
  let kiosk: Kiosk;
  let profile: string;

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html').end(PAGE);
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    display = await Display.open(programOnPath('Xvfb')!);
    profile = await mkdtemp(join(tmpdir(), 'korme-profile-'));
    const { port } = server.address() as AddressInfo;
    kiosk = await Kiosk.start({ address: `http://127.0.0.1:${port}/`, profile, display: display.name, askable: false });
    await kiosk.devtools.untilTitle('0');
  });

  after(async () => {
    kiosk.end();
    display.close();
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('no key opens or closes a window or a page, and none leads to another address', async () => {
    const pages = async (): Promise<string[]> => (await kiosk.devtools.pages()).map(({ url }) => url);
    const first = [await pages(), await display.windows()];
    let count = 0;
    for (const chord of CHORDS) {
      await display.press(chord);
      if (NOTICE.has(chord)) await display.press('Escape');
      if (RELOAD.has(chord)) {
        await kiosk.devtools.untilTitle('0');
        count = 0;
      }
      await display.press('x');
      count += 1;
      await kiosk.devtools.untilTitle(String(count)).catch(() => assert.fail(`After ${chord} the page gets no keys any more.`));
      assert.deepEqual([await pages(), await display.windows()], first, chord);
    }
  });

  test('developer tools are refused to us too', async () => {
    await assert.rejects(kiosk.devtools.ask('1'), /does not let itself be asked/);
  });

  test('no other address is asked for anything, not even under another name of the same machine', async () => {
    await display.press('g');
    await kiosk.devtools.untilTitle('localhost');
    assert.deepEqual(asked.filter((path) => path === '/elsewhere'), []);
  });
});
