import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { contentPlugin } from '../../src/build/content-plugin.ts';
import type { Source } from '../../src/build/source.ts';
import { HELLO_EVENT, NEWS_EVENT, type PreviewNews } from '../../src/core/preview-news.ts';
import { folderWith } from './support/folder.ts';

const SLIDES = '/kiosk/slides';
const FILE = '/kiosk/slides/1/deck.json';

function source(title: string, fault = false): Source {
  const problem = { code: 'json/cut-short', severity: 'error', file: FILE, line: 1, column: 1, pointer: '', params: {} } as unknown as Source['problems'][number];
  return {
    decks: fault ? [] : [{ json: { id: '1', title: { ru: title }, slides: [{ title: { ru: title } }] }, files: [FILE], media: new Map() }],
    broken: fault ? [{ id: '1', file: FILE, problems: [problem] }] : [],
    kiosk: {}, logo: null, brand: null, problems: fault ? [problem] : [], silent: 0,
  };
}

interface Preview {
  /** A file is saved, and read in these states one after the other, as long as the preview reads. */
  readonly save: (...states: readonly Source[]) => Promise<PreviewNews>;
  /** Nothing is saved; this is what the whole turns out to be. */
  readonly wait: (whole: Source) => Promise<PreviewNews>;
  /** What the terminal was told: the number of problems each time. */
  readonly told: readonly number[];
}

/** A page is open, and shows slides without a fault. */
async function preview(t: TestContext): Promise<Preview> {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const states = [source('Вода')];
  const told: number[] = [];
  const [watcher, hello, sent] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
  const plugin = contentPlugin(SLIDES, {
    read: (files) => Promise.resolve((states.length > 1 && !files ? states.shift() : states[0]) as Source),
    report: ({ problems }) => { told.push(problems.length); },
  });
  const server = {
    watcher: Object.assign(watcher, { add: () => watcher }), middlewares: { use: () => undefined },
    ws: { on: (name: string, call: () => void) => hello.on(name, call), send: (_name: string, news: PreviewNews) => sent.emit('news', news) },
    config: { logger: { error: (words: string) => { throw new Error(words); } } },
  };
  (plugin.configureServer as unknown as (on: typeof server) => void)(server);
  const client = new EventEmitter();
  hello.emit(HELLO_EVENT, null, { send: (name: string, news: PreviewNews) => client.emit(name, news) });
  await once(client, NEWS_EVENT);
  async function nextNews(...next: readonly Source[]): Promise<PreviewNews> {
    states.splice(0, states.length, ...next);
    const arrived: PreviewNews[] = [];
    sent.once('news', (one: PreviewNews) => { arrived.push(one); });
    for (;;) {
      const [first] = arrived;
      if (first) return first;
      t.mock.timers.tick(10);
      await new Promise(setImmediate);
    }
  }
  return {
    told,
    wait: nextNews,
    save(...next) {
      watcher.emit('all', 'change', FILE);
      return nextNews(...next);
    },
  };
}

test('an open page is told what was saved', async (t) => {
  const { save, told } = await preview(t);
  const [one, other] = [await save(source('Земля')), await save(source('Небо'))];
  assert.notEqual(one.pointer.manifest.hash, other.pointer.manifest.hash);
  assert.deepEqual(told, [0], 'and the terminal when the whole has been read');
});

test('what a save means for the whole is told after the slide has been shown', async (t) => {
  const { save, wait, told } = await preview(t);
  const { pointer, problems } = await save(source('Земля'));
  assert.deepEqual(problems, []);
  const warning = { ...source('', true).problems[0], severity: 'warning' } as Source['problems'][number];
  const news = await wait({ ...source('Земля'), problems: [warning] });
  assert.equal(news.problems.length, 1);
  assert.equal(news.pointer.manifest.hash, pointer.manifest.hash);
  assert.deepEqual(told, [0, 1]);
});

test('half a file, read while an editor is still saving it, is no fault', async (t) => {
  const { save, told } = await preview(t);
  const news = await save(source('', true), source('Земля'));
  assert.deepEqual(news.problems, []);
  assert.deepEqual(told, [0, 0]);
});

test('a fault that stays is told, and the deck is shown as it was', async (t) => {
  const { save, told } = await preview(t);
  const { pointer } = await save(source('Земля'));
  const broken = await save(source('', true));
  assert.equal(broken.problems.length, 1);
  assert.deepEqual(broken.kept, ['1']);
  assert.equal(broken.pointer.manifest.hash, pointer.manifest.hash);
  assert.deepEqual(told, [0, 1]);
  assert.deepEqual((await save(source('Небо'))).problems, []);
});

test('goes on following a folder that was taken away and came back', async (t) => {
  const slides = join(await folderWith(t, { 'slides/1/deck.json': {} }), 'slides');
  const watcher = new EventEmitter();
  const added = new EventEmitter();
  const plugin = contentPlugin(slides, { read: () => Promise.resolve(source('Вода')), report: () => undefined });
  const httpServer = new EventEmitter();
  (plugin.configureServer as unknown as (on: object) => void)({
    watcher: Object.assign(watcher, { add: (path: string) => added.emit('path', path) }), middlewares: { use: () => undefined }, ws: { on: () => undefined }, httpServer,
  });
  t.after(() => httpServer.emit('close'));
  const again = once(added, 'path', { signal: t.signal });
  await rename(slides, `${slides}-gone`);
  await rename(`${slides}-gone`, slides);
  assert.deepEqual(await again, [slides]);
});
