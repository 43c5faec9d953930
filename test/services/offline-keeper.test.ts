import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Obstacle, Offline } from '../../src/core/offline.ts';
import { contentPath, filesOf, type Release } from '../../src/core/release.ts';
import { OfflineKeeper } from '../../src/services/offline-keeper.ts';
import { createReleaseLoader } from '../../src/services/release-loader.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';
import { fakeRelease, FakeNetwork, FakeStore, SCREEN, type FakeRelease } from './support/fake-release.ts';

const MINUTE = 60_000;
const POLL = 5 * MINUTE;
const DAY = 24 * 60 * MINUTE;

const release = fakeRelease('Аула', 3);
const newer = fakeRelease('Бақ', 3);

class FakeWorker {
  installs = true;
  waits = false;

  async refresh(): Promise<boolean> {
    return this.installs;
  }

  async takeOver(): Promise<boolean> {
    return this.waits;
  }
}

interface Kiosk {
  readonly keeper: OfflineKeeper;
  readonly clock: ManualClock;
  readonly network: FakeNetwork;
  readonly worker: FakeWorker;
  readonly store: FakeStore;
  readonly said: Offline[];
  /** What the `offline` attribute says now. */
  readonly state: () => string | undefined;
  /** Takes over what is newer; what was put on the screen for it. */
  readonly take: () => Promise<Release | null>;
  updates: number;
}

interface Parts {
  readonly shown?: FakeRelease | null;
  readonly served?: FakeRelease | null;
  readonly store?: FakeStore;
  readonly obstacle?: Obstacle;
  readonly worker?: Partial<FakeWorker>;
}

async function kiosk({ shown = release, served = release, store = new FakeStore(), obstacle, worker = {} }: Parts): Promise<Kiosk> {
  const clock = new ManualClock();
  const network = new FakeNetwork(served);
  const fakeWorker = Object.assign(new FakeWorker(), worker);
  const said: Offline[] = [];
  const keeper = new OfflineKeeper({
    storage: obstacle ? { ok: false, obstacle } : { ok: true, store },
    network,
    loader: createReleaseLoader(network, obstacle ? null : store, SCREEN),
    screen: SCREEN,
    worker: fakeWorker,
    shown,
    clock,
    random: () => 0.5,
    log: () => undefined,
    onOffline: (offline) => said.push(offline),
    onUpdate: () => { made.updates += 1; },
  });
  const take = async (): Promise<Release | null> => {
    let taken: Release | null = null;
    await keeper.takeUpdate(async (next) => { taken = next; });
    return taken;
  };
  const made: Kiosk = { keeper, clock, network, worker: fakeWorker, store, said, state: () => said.at(-1)?.state, take, updates: 0 };
  await keeper.start();
  await settled();
  return made;
}

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
  const { state, take, updates } = await kiosk({ shown: phone, served: photos, store });
  assert.deepEqual([state(), updates], ['ready', 1]);
  for (const file of filesOf(phone)) assert.ok(store.files.has(contentPath(file)), 'what is shown is still there');
  assert.deepEqual((await take())?.screen, SCREEN);
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

test('offers a newer release when it is stored whole, and shows the old one until it is taken over', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(2 * POLL);
  assert.equal(made.updates, 1);
  assert.ok(made.store.holds(release) && made.store.holds(newer));
  assert.deepEqual([made.store.record?.pointer, made.state()], [release.pointer, 'ready']);

  assert.deepEqual((await made.take())?.pointer, newer.pointer);
  assert.deepEqual(made.store.record?.pointer, newer.pointer);
  assert.deepEqual(made.store.files, new Map(newer.bytes));
  assert.equal(made.state(), 'ready');
});

test('stays ready while a newer release is too large for the storage', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  made.store.refusing = () => 'full';
  await made.clock.advance(POLL);
  assert.deepEqual([made.updates, made.state()], [0, 'ready']);
  assert.ok(made.store.holds(release));
});

test('shows a newer release in the same moment, and clears the old one away only after that', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(POLL);
  let shown = (): void => undefined;
  let asked = false;
  const taking = made.keeper.takeUpdate(() => {
    asked = true;
    return new Promise((resolve) => { shown = resolve; });
  });
  assert.ok(asked, 'no touch can come between');
  await settled();
  assert.ok(made.store.holds(release));
  shown();
  await taking;
  assert.deepEqual(made.store.files, new Map(newer.bytes));
});

test('goes back with the server to the release that it offered, although a newer one was on its way', async () => {
  const withdrawn = fakeRelease('Көше', 3);
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(POLL);
  made.network.served = withdrawn;
  made.network.failing = ({ type }) => (type === 'png' ? 'offline' : undefined);
  await made.clock.advance(POLL);
  made.network.served = newer;
  made.network.failing = () => undefined;
  await made.clock.advance(2 * POLL);
  assert.deepEqual((await made.take())?.pointer, newer.pointer);
});

test('does not offer a release that was taken back before it was taken over', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(POLL);
  made.network.served = release;
  await made.clock.advance(POLL);
  assert.equal(await made.take(), null);
  assert.deepEqual(made.store.files, new Map(release.bytes));
});

test('makes room before it fetches a newer release', async () => {
  const made = await kiosk({});
  made.store.files.set('content/left-over.png', new ArrayBuffer(1));
  made.network.served = newer;
  let late = false;
  made.store.refusing = () => {
    late ||= made.store.files.has('content/left-over.png');
    return undefined;
  };
  await made.clock.advance(POLL);
  assert.equal(late, false);
});

test('stops fetching a release that was replaced on the server', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  made.network.failing = ({ type }) => (type === 'png' ? 'not-found' : undefined);
  await made.clock.advance(POLL);
  made.network.served = release;
  await made.clock.advance(POLL);
  made.network.asked.length = 0;
  await made.clock.advance(POLL);
  assert.deepEqual(made.network.asked, []);
});

test('keeps what it has fetched of a newer release while an older one is taken over', async () => {
  const newest = fakeRelease('Көше', 3);
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(POLL);
  made.network.served = newest;
  made.network.failing = ({ type }) => (type === 'png' ? 'offline' : undefined);
  await made.clock.advance(POLL);
  await made.take();
  assert.ok(made.store.holds(newer));
  made.network.failing = () => undefined;
  await made.clock.advance(POLL);
  assert.equal(made.updates, 2);
  assert.ok(made.store.holds(newest));
});

test('offers a newer release at once where nothing can be stored', async () => {
  const made = await kiosk({ obstacle: 'insecure-context' });
  made.network.served = newer;
  await made.clock.advance(POLL);
  assert.deepEqual((await made.take())?.pointer, newer.pointer);
});

test('asks for a reload when a newer shell was taken over', async () => {
  const { keeper, worker } = await kiosk({ worker: { waits: true } });
  const take = (): Promise<boolean> => keeper.takeUpdate(async () => undefined);
  assert.equal(await take(), true);
  worker.waits = false;
  assert.equal(await take(), false);
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
