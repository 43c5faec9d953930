// What a host has to do for Körme, asked of each recipe, at the root of the host and below a path.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { SECURITY_HEADERS } from '../../../src/build/security-headers.ts';
import { mediaType } from '../../../src/core/media-type.ts';
import { SLIDES } from '../../../src/cli/project.ts';
import { buildKiosk, putSlides, remove } from '../../e2e/support/built.ts';
import { arrive } from '../../e2e/support/screen.ts';
import { useVisitors } from '../../e2e/support/visitors.ts';
import type { Host } from './host.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const HASH = 'f'.repeat(64);
/** One of each kind that the sample does not bring. */
const KINDS = ['geojson', 'jpg', 'gif', 'webm', 'txt'];

const ALL: readonly Sent[] = ['cache rules', 'security headers'];

type Sent = 'cache rules' | 'security headers';

export interface Way {
  /** In the name of the tests. */
  readonly name: string;
  /** `/` or `/park/`. */
  readonly path: string;
  /** Whether the app lies in a folder of its own below the one that is served. */
  readonly isNested: boolean;
  /** What of ours the host sends; without it all. */
  readonly sends?: readonly Sent[];
  readonly start: (folder: string) => Promise<Host>;
}

export function hostTests(ways: readonly Way[], skip: string | false, compresses = true): void {
  const visitors = useVisitors();
  for (const { name, path, isNested, sends = ALL, start } of ways) {
    const unlessSent = (what: Sent): string | false => skip || (sends.includes(what) ? false : `it sends no ${what} of ours`);
    let root = '';
    let host: Host;
    let content: string[] = [];
    before(async () => {
      if (skip) return;
      const kiosk = await buildKiosk();
      const slides = await mkdtemp(join(tmpdir(), 'korme-host-slides-'));
      for (const one of ['2.2', 'kiosk.json', 'logo.svg']) await cp(join(SLIDES, one), join(slides, one), { recursive: true });
      await putSlides(slides, kiosk);
      await remove(slides);
      for (const kind of KINDS) await writeFile(join(kiosk, `content/${HASH}.${kind}`), 'x'.repeat(3000));
      content = (await readdir(join(kiosk, 'content'))).filter((file) => file !== 'pointer.json');
      root = kiosk;
      if (isNested) {
        root = await mkdtemp(join(tmpdir(), 'korme-host-root-'));
        await mkdir(join(root, path));
        await cp(kiosk, join(root, path), { recursive: true });
        await remove(kiosk);
      }
      host = await start(root);
    });
    after(async () => {
      if (skip) return;
      await host.end();
      await remove(root);
    });

    const at = (file: string): string => host.address + file;
    const ask = (file: string, headers: Record<string, string> = {}): Promise<Response> => fetch(at(file), { headers, redirect: 'manual' });
    const oneOf = (ending: string): string => `content/${content.find((file) => file.endsWith(`.${ending}`)) ?? ''}`;

    test(`${name} keeps what has a hash in its name for a year, and asks again for the rest`, { skip: unlessSent('cache rules') }, async () => {
      const [asset = ''] = /assets\/[^"]+\.js/.exec(await (await ask('')).text()) ?? [];
      for (const file of [asset, ...content.map((one) => `content/${one}`)]) assert.equal((await ask(file)).headers.get('cache-control'), FOREVER, file);
      for (const file of ['', 'sw.js', 'content/pointer.json']) assert.equal((await ask(file)).headers.get('cache-control'), 'no-cache', file);
    });

    test(`${name} says of every file what it is`, { skip }, async () => {
      const files = ['sw.js', 'manifest.webmanifest', 'icon-192.png', 'favicon.svg', ...content.map((one) => `content/${one}`)];
      for (const file of files) assert.equal((await ask(file)).headers.get('content-type')?.toLowerCase(), mediaType(extname(file).slice(1)), file);
      assert.equal((await ask('')).headers.get('content-type')?.toLowerCase(), 'text/html; charset=utf-8');
      const [font = ''] = /assets\/[^"'`\s)]+\.woff2/.exec(await (await ask('sw.js')).text()) ?? [];
      assert.equal((await ask(font)).headers.get('content-type'), 'font/woff2');
    });

    test(`${name} sends the security headers that npm start sends`, { skip: unlessSent('security headers') }, async () => {
      for (const file of ['', 'sw.js', oneOf('mp4')]) {
        const { headers } = await ask(file);
        for (const [header, value] of Object.entries(SECURITY_HEADERS)) assert.equal(headers.get(header), value, `${file}: ${header}`);
      }
    });

    test(`${name} does not send again what a device has`, { skip }, async () => {
      for (const file of ['', 'sw.js', 'content/pointer.json']) {
        const tag = (await ask(file)).headers.get('etag');
        assert.ok(tag, file);
        assert.equal((await ask(file, { 'if-none-match': tag })).status, 304, file);
      }
    });

    test(`${name} sends the part of a film that a player asks for`, { skip }, async () => {
      const whole = Buffer.from(await (await ask(oneOf('mp4'))).arrayBuffer());
      const part = await ask(oneOf('mp4'), { range: 'bytes=100-199' });
      assert.deepEqual([part.status, part.headers.get('content-range')], [206, `bytes 100-199/${whole.length}`]);
      assert.deepEqual(Buffer.from(await part.arrayBuffer()), whole.subarray(100, 200));
    });

    test(`${name} compresses what is worth it`, { skip: skip || (compresses ? false : 'done by whoever runs it') }, async () => {
      const { headers } = await ask('sw.js', { 'accept-encoding': 'gzip' });
      assert.equal(headers.get('content-encoding'), 'gzip');
      assert.match(headers.get('vary') ?? '', /accept-encoding/i);
    });

    test(`${name} answers what is not there with 404, kept nowhere, and lists no folder`, { skip }, async () => {
      for (const file of ['nothing', '1.5.3/tasks', `content/${'0'.repeat(64)}.json`, `assets/${'0'.repeat(8)}.js`, 'content/', 'assets/']) {
        const { status, headers } = await ask(file);
        assert.equal(status, 404, file);
        assert.ok(!headers.get('cache-control')?.includes('immutable'), file);
      }
    });

    test(`${name} lets a first visit end with everything stored`, { skip }, async () => {
      const page = await visitors.arrive();
      const errors: string[] = [];
      page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
      await page.goto(at('?attract=off'));
      await arrive(page, { state: 'menu', offline: 'ready' });
      assert.deepEqual(errors, []);
    });
  }
}
