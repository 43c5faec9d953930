// What the keeper does with a newer release, from the pointer that names it to the moment when it is shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from '../support/manual-clock.ts';
import { fakeRelease } from './support/fake-release.ts';
import { kiosk, newer, POLL, release } from './support/kiosk.ts';

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
