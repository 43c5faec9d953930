// What the keeper does with a newer release, from the pointer that names it to the moment when it is shown.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { contentPath } from '../../src/core/release.ts';
import type { ReleaseRecord } from '../../src/core/release-store.ts';
import type { UpdateState } from '../../src/core/update-state.ts';
import { settled } from '../support/manual-clock.ts';
import { fakeRelease, FakeStore } from './support/fake-release.ts';
import { type Kiosk, kiosk, newer, POLL, PROVED, release } from './support/kiosk.ts';

test('offers a newer release when it is stored whole, and shows the old one until it is taken over', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(2 * POLL);
  assert.equal(made.updates, 1);
  assert.ok(made.store.holds(release) && made.store.holds(newer));
  assert.deepEqual([made.store.record?.pointer, made.state()], [release.pointer, 'ready']);

  assert.deepEqual((await made.take())?.pointer, newer.pointer);
  assert.deepEqual(made.store.record?.pointer, newer.pointer);
  assert.equal(made.state(), 'ready');
});

test('keeps the release before until the newer one has been on the screen for a while', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(POLL);
  await made.take();
  assert.deepEqual(made.store.record?.previous?.pointer, release.pointer);
  assert.ok(made.store.holds(release) && made.store.holds(newer));
  await made.clock.advance(PROVED);
  assert.equal(made.store.record.previous, undefined);
  assert.deepEqual(made.store.files, new Map(newer.bytes));
});

test('does not take a release for proved whose files are damaged, and brings them again', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(POLL);
  await made.take();
  const path = [...newer.bytes.keys()].find((one) => one.endsWith('.png')) ?? '';
  made.store.files.set(path, new ArrayBuffer(5));
  made.network.served = null;
  await made.clock.advance(PROVED);
  assert.ok(made.store.record?.previous && made.store.holds(release));
  assert.equal(made.state(), 'filling');
  made.network.served = newer;
  await made.clock.advance(POLL + PROVED);
  assert.deepEqual(made.store.files.get(path), newer.bytes.get(path));
  assert.equal(made.store.record.previous, undefined);
});

/** A device that keeps both, and should show the newer one. */
function bothKept(): { store: FakeStore; record: ReleaseRecord } {
  const store = new FakeStore().hold(release, 0).hold(newer, 0);
  const record = { pointer: newer.pointer, screen: release.screen, reached: 0, previous: { pointer: release.pointer, screen: release.screen } };
  store.record = record;
  return { store, record };
}

test('a release that was read too slowly at the start is shown after all, without a network', async () => {
  const { store, record } = bothKept();
  const made = await kiosk({ shown: release, served: null, store });
  assert.deepEqual([made.updates, store.record, made.keeper.before], [1, record, null]);
  assert.deepEqual((await made.take())?.pointer, newer.pointer);
  assert.deepEqual([store.record, made.keeper.before, made.keeper.update], [record, release.pointer, { kind: 'held', reason: 'offline' }]);
  await made.clock.advance(PROVED);
  assert.equal(store.record?.previous, undefined);
});

test('a release whose manifest can not be read stays on the device, and comes from the server where that has it', async () => {
  const { store, record } = bothKept();
  const manifest = contentPath(newer.pointer.manifest);
  store.files.set(manifest, new ArrayBuffer(5));
  const made = await kiosk({ shown: release, served: null, store });
  made.keeper.mend();
  await made.clock.advance(PROVED + POLL);
  assert.deepEqual([made.updates, store.record], [0, record], 'nothing was reached meanwhile');
  assert.ok([...newer.bytes.keys()].every((path) => store.files.has(path)), 'nor collected');
  made.network.served = newer;
  await made.clock.advance(POLL);
  assert.deepEqual([made.updates, (await made.take())?.pointer], [1, newer.pointer]);
  assert.deepEqual([store.record?.pointer, store.record?.previous?.pointer], [newer.pointer, release.pointer]);
  await made.clock.advance(2 * PROVED);
  assert.deepEqual(store.files, new Map(newer.bytes), 'whole again');
});

test('where nobody has that release any more, the next one comes all the same, and its files go', async () => {
  const { store } = bothKept();
  store.files.delete(contentPath(newer.pointer.manifest));
  const third = fakeRelease('Көше', 1, false, 2);
  const made = await kiosk({ shown: release, served: third, store });
  assert.deepEqual((await made.take())?.pointer, third.pointer);
  await made.clock.advance(PROVED);
  assert.deepEqual([store.record?.pointer, store.record?.previous], [third.pointer, undefined]);
  assert.deepEqual(store.files, new Map(third.bytes));
});

test('there is no way back to what is on the screen already', async () => {
  const { store, record } = bothKept();
  const made = await kiosk({ shown: release, served: null, store });
  assert.equal(await made.keeper.goBack(async () => assert.fail()), false);
  assert.deepEqual(store.record, record);
});

test('a release out of a storage that was late twice loses nothing of the newer one', async () => {
  const { store, record } = bothKept();
  const manifest = contentPath(newer.pointer.manifest);
  const bytes = store.files.get(manifest);
  store.files.delete(manifest);
  const made = await kiosk({ shown: null, served: null, store });
  assert.deepEqual((await made.take())?.pointer, release.pointer);
  await made.clock.advance(PROVED);
  assert.deepEqual(store.record, record);
  if (bytes) store.files.set(manifest, bytes);
  await made.clock.advance(POLL);
  assert.deepEqual((await made.take())?.pointer, newer.pointer);
  assert.ok(store.holds(newer) && store.holds(release));
});

for (const [what, record] of [['was taken off the screen', { refused: newer.pointer.manifest.hash }], ['has a lower number', {}]] as const) {
  test(`what the network has brought to a storage that was late does not stay where it ${what}`, async () => {
    const kept = fakeRelease('Қазір', 1, false, 'refused' in record ? 1 : 9);
    const store = new FakeStore().hold(kept, 0);
    const before = store.record = { pointer: kept.pointer, screen: kept.screen, reached: 0, ...record };
    const made = await kiosk({ shown: newer, served: newer, store });
    await made.clock.advance(PROVED);
    assert.deepEqual({ ...store.record, reached: 0 }, before);
    assert.deepEqual((await made.take())?.pointer, kept.pointer);
    assert.ok(store.holds(kept));
  });
}

test('a release that staff have taken off the screen in another window does not stay in this one', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  await made.clock.advance(POLL);
  const refused = made.store.record = { pointer: release.pointer, screen: release.screen, reached: 0, refused: newer.pointer.manifest.hash };
  assert.deepEqual((await made.take())?.pointer, newer.pointer, 'it was waiting');
  assert.deepEqual({ ...made.store.record, reached: 0 }, refused);
  await made.clock.advance(POLL);
  assert.deepEqual((await made.take())?.pointer, release.pointer);
  assert.deepEqual({ ...made.store.record, reached: 0 }, refused);
});

test('gives a release that a start has interrupted its whole minute before the one before is given up', async () => {
  const store = new FakeStore().hold(release, 0).hold(newer, 0);
  store.record = { pointer: newer.pointer, screen: release.screen, reached: 0, previous: { pointer: release.pointer, screen: release.screen } };
  const made = await kiosk({ shown: newer, served: newer, store });
  await made.clock.advance(PROVED - 1000);
  assert.ok(store.record.previous && store.holds(release));
  await made.clock.advance(2000);
  assert.equal(store.record.previous, undefined);
});

test('takes no older release from the server, and says so', async () => {
  const made = await kiosk({ shown: fakeRelease('Қазір', 1, false, 9), served: fakeRelease('Ескі', 1, false, 8) });
  await made.clock.advance(POLL);
  assert.equal(made.updates, 0);
  assert.match(made.logged.join(), /older/);
});

test('takes another release of the same number, as long as somebody works on the slides', async () => {
  const made = await kiosk({ shown: fakeRelease('Бір', 1, false, 9), served: fakeRelease('Екі', 1, false, 9) });
  await made.clock.advance(POLL);
  assert.equal(made.updates, 1);
});

test('does not offer a release with a deck that it can not read', async () => {
  const made = await kiosk({});
  const broken = fakeRelease('Бақ', 2);
  const path = [...broken.bytes.keys()].find((one) => broken.decks.some(({ file }) => one.includes(file.hash))) ?? '';
  const bytes = new TextEncoder().encode('{"deck": {}, "media": {}}');
  const file = { hash: createHash('sha256').update(bytes).digest('hex'), type: 'json', size: bytes.length };
  (broken.bytes as Map<string, ArrayBuffer>).delete(path);
  const manifest = { ...broken.manifest, decks: broken.decks.map((deck) => ({ ...deck, file })) };
  const words = new TextEncoder().encode(JSON.stringify(manifest));
  const entry = { hash: createHash('sha256').update(words).digest('hex'), type: 'json', size: words.length };
  const served = { ...broken, manifest, decks: manifest.decks, pointer: { ...broken.pointer, manifest: entry }, bytes: new Map([...broken.bytes, [contentPath(file), bytes.buffer], [contentPath(entry), words.buffer]]) };
  made.network.served = served;
  await made.clock.advance(2 * POLL);
  assert.deepEqual([made.updates, made.state()], [0, 'ready']);
  assert.match(made.logged.join(), /1\.1 can't be read/);
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
  await made.clock.advance(PROVED);
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

test('tries what is new in a release before it is offered, and nothing else', async () => {
  const tried: string[] = [];
  const made = await kiosk({ rehearsed: (files) => { tried.push(...files.map(({ hash }) => hash)); return []; } });
  made.network.served = newer;
  await made.clock.advance(POLL);
  assert.equal(made.updates, 1);
  assert.ok(tried.length >= 3 && tried.every((hash) => [...newer.bytes.keys()].some((path) => path.includes(hash))), 'all of it is new here');
});

test('does not offer a release with a picture that can not be decoded, and does not try it again', async () => {
  let times = 0;
  const made = await kiosk({ rehearsed: (files) => { times += 1; return files.filter(({ type }) => type === 'png').slice(0, 1).map(({ hash }) => ({ what: hash, reason: 'undecodable' })); } });
  made.network.served = newer;
  await made.clock.advance(3 * POLL);
  assert.deepEqual([made.updates, times, made.state()], [0, 1, 'ready']);
  assert.match(made.logged.join(), /undecodable/);
});

test('offers a release with a film that this device can not play, or a picture that nobody could try in time', async () => {
  const made = await kiosk({ rehearsed: () => [{ what: 'a film', reason: 'unplayable' }, { what: 'a picture', reason: 'slow' }] });
  made.network.served = newer;
  await made.clock.advance(POLL);
  assert.equal(made.updates, 1);
});

test('lays out the slides that are new, and does not offer a release with one that can not be drawn', async () => {
  const tried: string[] = [];
  let state = '';
  const made: Kiosk = await kiosk({ rehearsed: (_files, slides) => slides.map(({ deck, slide, locale, release: { pointer } }) => { state = made.keeper.update.kind; tried.push(`${deck.id}/${slide} ${locale} ${pointer.manifest.hash}`); return { what: '1.1/1', reason: 'undrawable' }; }) });
  made.network.served = newer;
  await made.clock.advance(2 * POLL);
  assert.deepEqual([tried, state], [['kk', 'ru'].map((locale) => `1.1/0 ${locale} ${newer.pointer.manifest.hash}`), 'rehearsing']);
  assert.deepEqual([made.updates, made.keeper.update], [0, { kind: 'held', reason: 'undrawable' }]);
});

test('takes no file from another window that shows another release', async () => {
  const made = await kiosk({});
  made.network.served = newer;
  made.othersDiffer = true;
  await made.clock.advance(POLL);
  await made.take();
  assert.equal(made.showing, newer.pointer.manifest.hash);
  await made.clock.advance(PROVED);
  assert.ok(made.store.holds(release));
  made.othersDiffer = false;
  await made.clock.advance(POLL + PROVED);
  assert.deepEqual(made.store.files, new Map(newer.bytes));
});

test('staff go back to the release before, as long as it is kept, and the other one is not taken again', async () => {
  const made = await kiosk({});
  assert.deepEqual([made.keeper.before, await made.keeper.goBack(async () => assert.fail())], [null, false]);
  made.network.served = newer;
  await made.clock.advance(POLL);
  await made.take();
  assert.deepEqual(made.keeper.before, release.pointer);
  const shown: string[] = [];
  assert.ok(await made.keeper.goBack(async ({ pointer }) => { shown.push(pointer.manifest.hash); }));
  assert.deepEqual([shown, made.store.record?.pointer], [[release.pointer.manifest.hash], release.pointer]);
  await made.clock.advance(2 * POLL);
  assert.deepEqual([made.updates, made.keeper.update], [1, { kind: 'held', reason: 'refused' }]);
  await made.keeper.look(true);
  await settled();
  assert.deepEqual([made.updates, made.keeper.update], [2, { kind: 'waiting' }]);
});

test('the way back holds, whatever of the newer release is still being written down or collected meanwhile', async () => {
  for (let ticks = 0; ticks < 120; ticks += 1) {
    const made = await kiosk({});
    made.network.served = newer;
    await made.clock.advance(POLL);
    await made.take();
    const looked = made.keeper.look(); // What is shown is settled again.
    for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
    assert.ok(await made.keeper.goBack(async () => settled()));
    await looked;
    await settled();
    assert.ok(made.store.holds(release), `its files are there, after ${ticks} ticks`);
    assert.deepEqual([made.store.record?.pointer, made.store.record?.refused, made.keeper.update], [release.pointer, newer.pointer.manifest.hash, { kind: 'held', reason: 'refused' }], `after ${ticks} ticks`);
  }
});

test('tells staff what becomes of the release of the server', async () => {
  const made = await kiosk({});
  assert.deepEqual(made.keeper.update, { kind: 'newest' });
  made.network.served = null;
  await made.clock.advance(POLL);
  assert.deepEqual(made.keeper.update, { kind: 'held', reason: 'offline' });
  made.network.served = newer;
  made.network.failing = ({ type }) => (type === 'png' ? 'offline' : undefined);
  await made.clock.advance(POLL);
  const update = made.keeper.update as UpdateState;
  assert.ok(update.kind === 'filling' && update.progress.files < update.progress.filesTotal);
  made.network.failing = () => undefined;
  await made.clock.advance(POLL);
  assert.deepEqual(made.keeper.update, { kind: 'waiting' });
  await made.take();
  assert.deepEqual(made.keeper.update, { kind: 'newest' });
});
