import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FillProgress } from '../../src/core/offline.ts';
import { partsOf, PIECE } from '../../src/core/pieces.ts';
import { contentPath } from '../../src/core/release.ts';
import { ReleaseContents } from '../../src/services/release-contents.ts';
import { fillRelease, type Filled } from '../../src/services/release-filler.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';
import { fakeRelease, FakeNetwork, FakeStore, type FakeRelease } from './support/fake-release.ts';

const HOUR = 3_600_000;

interface Fill {
  readonly outcome: Promise<Filled>;
  readonly progress: FillProgress[];
  readonly clock: ManualClock;
  readonly stop: AbortController;
}

function fill(release: FakeRelease, network: FakeNetwork, store: FakeStore): Fill {
  const clock = new ManualClock();
  const progress: FillProgress[] = [];
  const stop = new AbortController();
  const outcome = fillRelease({ release, network, pieces: network, store, contents: new ReleaseContents(store), clock, random: () => 1, log: () => undefined, signal: stop.signal, onProgress: (step) => progress.push(step) });
  return { outcome, progress, clock, stop };
}

test('brings every file of a release, and tells how many files and bytes are there', async () => {
  const release = fakeRelease('Аула', 8);
  const store = new FakeStore();
  const { outcome, progress } = fill(release, new FakeNetwork(release), store);
  assert.equal(await outcome, 'complete');
  assert.ok(store.holds(release));
  const bytesTotal = [...release.bytes.values()].reduce((total, { byteLength }) => total + byteLength, 0);
  assert.deepEqual(progress.map(({ files }) => files), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
  assert.deepEqual(progress.at(-1), { files: 10, filesTotal: 10, bytes: bytesTotal, bytesTotal });
});

test('asks only for what the device lacks', async () => {
  const release = fakeRelease('Аула', 8);
  const store = new FakeStore().hold(release, 0);
  const [path = ''] = release.bytes.keys();
  store.files.delete(path);
  const network = new FakeNetwork(release);
  assert.equal(await fill(release, network, store).outcome, 'complete');
  assert.deepEqual(network.asked, [path]);
});

test('has at most four fetches open', async () => {
  const release = fakeRelease('Аула', 20);
  const network = new FakeNetwork(release);
  let open = 0;
  let most = 0;
  const fetchFile = network.file.bind(network);
  network.file = async (file) => {
    most = Math.max(most, open += 1);
    await settled();
    open -= 1;
    return fetchFile(file);
  };
  assert.equal(await fill(release, network, new FakeStore()).outcome, 'complete');
  assert.equal(most, 4);
});

for (const reason of ['offline', 'damaged', 'not-found'] as const) {
  test(`ends complete whichever fetch fails first as ${reason}`, async () => {
    const release = fakeRelease('Аула', 6);
    for (let failing = 1; failing <= release.bytes.size; failing += 1) {
      let fetches = 0;
      const network = new FakeNetwork(release);
      network.failing = () => ((fetches += 1) === failing ? reason : undefined);
      const store = new FakeStore();
      const { outcome, clock } = fill(release, network, store);
      await clock.advance(30_000);
      assert.equal(await outcome, 'complete');
      assert.deepEqual(store.files, new Map(release.bytes));
    }
  });
}

test('ends complete whichever write fails first', async () => {
  const release = fakeRelease('Аула', 6);
  for (let failing = 1; failing <= release.bytes.size; failing += 1) {
    let writes = 0;
    const store = new FakeStore();
    store.refusing = () => ((writes += 1) === failing ? 'failed' : undefined);
    const { outcome, clock } = fill(release, new FakeNetwork(release), store);
    await clock.advance(30_000);
    assert.equal(await outcome, 'complete');
    assert.ok(store.holds(release));
  }
});

test('goes on when the network comes back after an hour, and has not hurried meanwhile', async () => {
  const release = fakeRelease('Аула', 0);
  const network = new FakeNetwork(null);
  const store = new FakeStore();
  const { outcome, clock } = fill(release, network, store);
  await clock.advance(HOUR);
  assert.ok(network.asked.length <= 15, `${network.asked.length} fetches of one deck in an hour`);
  network.served = release;
  await clock.advance(300_000);
  assert.equal(await outcome, 'complete');
});

test('does not bring the same files over and over where what is stored is never found again', async () => {
  const release = fakeRelease('Аула', 3);
  const network = new FakeNetwork(release);
  const store = new FakeStore();
  store.missing = async (files) => [...files];
  const { clock, outcome, stop } = fill(release, network, store);
  await clock.advance(HOUR);
  assert.ok(network.asked.length <= 16 * release.bytes.size, `${network.asked.length} fetches in an hour`);
  stop.abort();
  await clock.advance(1);
  assert.equal(await outcome, 'stopped');
});

test('asks for nothing but the decks where there is no room for the rest, and for all of it where there is just enough', async () => {
  const release = fakeRelease('Аула', 6);
  const bytes = [...release.bytes.values()].reduce((total, { byteLength }) => total + byteLength, 0);
  const [store, network] = [new FakeStore(), new FakeNetwork(release)];
  store.quota = bytes - 1;
  assert.equal(await fill(release, network, store).outcome, 'full');
  assert.ok(network.asked.every((path) => path.endsWith('.json')), network.asked.join('\n'));
  store.quota = bytes;
  assert.equal(await fill(release, network, store).outcome, 'complete');
});

test('does not take a list of the store that was not read in time for a lack of room', async () => {
  const release = fakeRelease('Аула', 6);
  const store = new FakeStore().hold(release, 0);
  store.quota = 0;
  const list = store.missing.bind(store);
  let lists = 0;
  store.missing = (files) => (lists++ === 0 ? Promise.resolve([...files]) : list(files));
  assert.equal(await fill(release, new FakeNetwork(release), store).outcome, 'complete');
});

test('gives up where the storage is full', async () => {
  const release = fakeRelease('Аула', 8);
  const store = new FakeStore();
  store.refusing = ({ type }) => (type === 'png' ? 'full' : undefined);
  assert.equal(await fill(release, new FakeNetwork(release), store).outcome, 'full');
});

test('brings a large film piece by piece, and goes on at the piece where it was cut', async () => {
  const release = fakeRelease('Аула', 1, false, 1, 2 * PIECE + 3);
  const network = new FakeNetwork(release);
  const store = new FakeStore();
  const film = release.media['film.mp4'] ?? assert.fail();
  const [first, second] = partsOf(film).map(contentPath);
  network.failing = (file) => (contentPath(file) === second && network.asked.filter((path) => path === second).length === 1 ? 'offline' : undefined);
  const { outcome, progress, clock } = fill(release, network, store);
  await clock.advance(30_000);
  assert.equal(await outcome, 'complete');
  assert.deepEqual(network.asked.filter((path) => path === first).length, 1);
  for (const part of partsOf(film)) assert.ok(store.files.has(contentPath(part)), part.type);
  assert.ok(!store.files.has(contentPath(film)), 'it is not there twice');
  const { files, filesTotal, bytes, bytesTotal } = progress.at(-1) ?? assert.fail();
  assert.deepEqual([files, bytes], [filesTotal, bytesTotal]);
});

test('stops in the middle of a pause when it is told to', async () => {
  const release = fakeRelease('Аула', 8);
  const { outcome, clock, stop } = fill(release, new FakeNetwork(null), new FakeStore());
  await clock.advance(1000);
  stop.abort();
  assert.equal(await outcome, 'stopped');
});
