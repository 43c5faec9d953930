import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPath } from '../../src/core/release.ts';
import type { ReleaseRecord } from '../../src/core/release-store.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';
import { fakeRelease, FakeStore, filesOf, SCREEN } from './support/fake-release.ts';
import { DAY, kiosk, type Kiosk, MINUTE, newer, POLL, PROVED, release } from './support/kiosk.ts';

test('says ready when a first visit has stored everything, and writes down what is shown', async () => {
  const { said, state, store } = await kiosk({});
  assert.deepEqual([said[0]?.state, state()], ['filling', 'ready']);
  assert.ok(store.holds(release));
  assert.deepEqual(store.record?.pointer, release.pointer);
});

test('says ready at once on a later visit without a network', async () => {
  const clock = new ManualClock();
  const { said } = await kiosk({ served: null, store: new FakeStore().hold(release, clock.now() - MINUTE) });
  assert.deepEqual(said.map(({ state }) => state), ['filling', 'ready']);
});

/** Nothing is on the screen: there is no network, and the storage has given no record. */
async function afterLateStorage(): Promise<{ made: Kiosk; store: FakeStore; record: ReleaseRecord | null }> {
  const store = new FakeStore().hold(release, new ManualClock().now() - MINUTE);
  const { record } = store;
  store.record = null;
  return { made: await kiosk({ shown: null, served: null, store }), store, record };
}

test('shows what is stored as soon as a storage that failed at the start gives it, without a network', async () => {
  const { made, store, record } = await afterLateStorage();
  assert.deepEqual([made.updates, await made.take()], [0, null]);
  store.record = record;
  await made.clock.advance(MINUTE);
  assert.deepEqual([(await made.take())?.pointer, made.state(), made.showing], [release.pointer, 'ready', release.pointer.manifest.hash]);
  assert.deepEqual(store.record, record, 'nothing was reached meanwhile');
  assert.deepEqual(made.keeper.update, { kind: 'held', reason: 'offline' }, 'nobody knows whether it is the newest');
});

test('what the storage gives late does not take the place of what the network has brought meanwhile', async () => {
  const { made, store, record } = await afterLateStorage();
  let answer = (): void => undefined;
  store.readRecord = () => new Promise((resolve) => { answer = () => { resolve(record); }; });
  await made.clock.advance(MINUTE);
  Reflect.deleteProperty(store, 'readRecord');
  store.record = record;
  made.network.served = newer;
  await made.keeper.look();
  answer();
  await settled();
  assert.deepEqual((await made.take())?.pointer, newer.pointer);
  await settled();
  assert.equal(await made.take(), null);
});

test('keeps of a picture in ten files the two that this screen needs', async () => {
  const photos = fakeRelease('Аула', 0, true);
  const { store } = await kiosk({ shown: photos, served: photos });
  assert.deepEqual(new Set(store.files.keys()), new Set(filesOf(photos).map(contentPath)));
  assert.deepEqual(filesOf(photos).flatMap(({ width = [] }) => width), [480, 1920]);
});

test('brings the pictures of this screen like a newer release where those of another screen are shown', async () => {
  const photos = fakeRelease('Аула', 0, true);
  const phone = { ...photos, screen: { width: 780, height: 1688, avif: true } };
  const store = new FakeStore();
  for (const file of filesOf(phone)) store.files.set(contentPath(file), photos.bytes.get(contentPath(file)) ?? new ArrayBuffer());
  store.record = { pointer: phone.pointer, screen: phone.screen, reached: 0 };
  const { clock, state, take, updates } = await kiosk({ shown: phone, served: photos, store });
  assert.deepEqual([state(), updates], ['ready', 1]);
  for (const file of filesOf(phone)) assert.ok(store.files.has(contentPath(file)), 'what is shown is still there');
  assert.deepEqual((await take())?.screen, SCREEN);
  await clock.advance(PROVED);
  assert.deepEqual(new Set(store.files.keys()), new Set(filesOf(photos).map(contentPath)));
  assert.equal(state(), 'ready');
});

test('writes the record only after the last file', async () => {
  const store = new FakeStore();
  let early = false;
  store.refusing = () => {
    early ||= store.record !== null;
    return undefined;
  };
  await kiosk({ store });
  assert.equal(early, false);
  assert.ok(store.record);
});

test('says stale when a day has passed without a pointer, and ready when one is reached again', async () => {
  const { clock, network, state } = await kiosk({});
  network.served = null;
  await clock.advance(DAY - POLL);
  assert.equal(state(), 'ready');
  await clock.advance(2 * POLL);
  assert.equal(state(), 'stale');
  network.served = release;
  await clock.advance(POLL);
  assert.equal(state(), 'ready');
});

test('says stale after a restart if no pointer was reached since the day before', async () => {
  const { state } = await kiosk({ served: null, store: new FakeStore().hold(release, new ManualClock().now() - DAY) });
  assert.equal(state(), 'stale');
});

test('says stale although the service worker does not answer', async () => {
  const { clock, network, state, worker } = await kiosk({});
  worker.refresh = () => new Promise(() => undefined);
  network.served = null;
  await clock.advance(DAY + POLL);
  assert.equal(state(), 'stale');
});

test('says why nothing is kept on plain http, and does not try', async () => {
  const { said, store } = await kiosk({ obstacle: 'insecure-context' });
  assert.deepEqual(said, [{ state: 'none', obstacle: 'insecure-context' }]);
  assert.equal(store.files.size, 0);
});

test('says none while the service worker can not be installed, and ready once it is', async () => {
  const { clock, said, state, worker } = await kiosk({ worker: { installs: false } });
  assert.deepEqual(said.at(-1), { state: 'none', obstacle: 'worker-failed' });
  worker.installs = true;
  await clock.advance(POLL);
  assert.equal(state(), 'ready');
});

test('says that the storage is full, and tries again', async () => {
  const store = new FakeStore();
  store.refusing = () => 'full';
  const { clock, said, state } = await kiosk({ store });
  assert.deepEqual(said.at(-1), { state: 'none', obstacle: 'storage-full' });
  store.refusing = () => undefined;
  await clock.advance(POLL);
  assert.equal(state(), 'ready');
});

test('shows the first release as soon as the network is there, and stores it then', async () => {
  const made = await kiosk({ shown: null, served: null });
  made.network.served = release;
  await made.clock.advance(15_000);
  assert.deepEqual([made.updates, made.store.files.size], [1, 0]);
  made.network.failing = ({ type }) => (type === 'png' ? 'offline' : undefined);
  assert.ok(await made.take());
  await settled();
  assert.deepEqual([made.state(), made.store.record], ['filling', null]);
  made.network.failing = () => undefined;
  await made.clock.advance(MINUTE);
  assert.equal(made.state(), 'ready');
  assert.deepEqual(made.store.record?.pointer, release.pointer);
});

test('notices that the browser has thrown files away, and brings them again', async () => {
  const { clock, said, state, store } = await kiosk({});
  const file = release.manifest.decks[0]?.file;
  assert.ok(file);
  await store.remove(file);
  const before = said.length;
  await clock.advance(POLL);
  assert.ok(said.slice(before).some((offline) => offline.state === 'filling'));
  assert.equal(state(), 'ready');
  assert.ok(store.files.has(contentPath(file)));
});

test('mends a stored deck whose bytes have changed, and nothing else', async () => {
  const store = new FakeStore().hold(release, 0);
  const file = release.decks[0]?.file ?? assert.fail();
  store.files.set(contentPath(file), new ArrayBuffer(file.size));
  const { network, state } = await kiosk({ store });
  assert.deepEqual([store.files.get(contentPath(file)), network.asked, state()], [release.bytes.get(contentPath(file)), [contentPath(file)], 'ready']);
});

test('looks at every stored byte soon after a start, and once a day', async () => {
  const store = new FakeStore().hold(release, 0);
  let reads = 0;
  const read = store.read.bind(store);
  const made = await kiosk({ store });
  store.read = (file) => { reads += 1; return read(file); };
  await made.clock.advance(10_000);
  assert.deepEqual([reads, made.worker.checks], [filesOf(release).length, 1]);
  await made.clock.advance(DAY - MINUTE);
  assert.equal(reads, filesOf(release).length);
  await made.clock.advance(2 * POLL);
  assert.deepEqual([reads, made.worker.checks], [2 * filesOf(release).length, 2]);
});
