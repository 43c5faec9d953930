import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPath, type FileEntry } from '../../src/core/release.ts';
import { createReleaseLoader } from '../../src/services/release-loader.ts';
import { fakeRelease, FakeNetwork, FakeStore, filesOf, SCREEN } from './support/fake-release.ts';

const release = fakeRelease('Аула', 2);
const newer = fakeRelease('Бақ', 2);

function fileOfDeck(): FileEntry {
  const [deck] = release.manifest.decks;
  assert.ok(deck);
  return deck.file;
}

test('shows the release of the server on a first visit', async () => {
  const current = await createReleaseLoader(new FakeNetwork(release), new FakeStore(), SCREEN).current();
  assert.deepEqual(current, { ok: true, value: { pointer: release.pointer, manifest: release.manifest, decks: release.decks, screen: SCREEN } });
});

test('shows the release of the server where the device can store nothing', async () => {
  const loader = createReleaseLoader(new FakeNetwork(release), null, SCREEN);
  assert.ok((await loader.current()).ok);
  assert.ok((await loader.deck(release, '1.1')).ok);
});

test('shows what is stored without asking the network, even if the server has something newer', async () => {
  const network = new FakeNetwork(newer);
  const loader = createReleaseLoader(network, new FakeStore().hold(release, 0), SCREEN);
  const current = await loader.current();
  assert.deepEqual(current.ok && current.value.pointer, release.pointer);
  const loading = await loader.deck(release, '1.1');
  assert.equal(loading.ok && loading.deck.title.kk, 'Аула');
  assert.deepEqual(network.asked, []);
});

test('shows the pictures that are stored, on another screen too', async () => {
  const photos = fakeRelease('Аула', 0, true);
  const store = new FakeStore().hold(photos, 0);
  const wanted = new Set(filesOf(photos).map(contentPath));
  for (const path of photos.bytes.keys()) if (!wanted.has(path)) store.files.delete(path);
  const network = new FakeNetwork(newer);
  const current = await createReleaseLoader(network, store, { ...SCREEN, width: 800, height: 600 }).current();
  assert.ok(current.ok);
  assert.deepEqual([current.value.pointer, current.value.screen], [photos.pointer, SCREEN]);
  assert.deepEqual(network.asked, []);
});

test('shows the stored release although one of its decks has gone, and fetches that deck', async () => {
  const store = new FakeStore().hold(release, 0);
  await store.remove(fileOfDeck());
  const network = new FakeNetwork(release);
  const loader = createReleaseLoader(network, store, SCREEN);
  const current = await loader.current();
  assert.deepEqual([current.ok && current.value.pointer, network.asked], [release.pointer, []]);
  assert.ok((await loader.deck(release, '1.1')).ok);
});

test('shows the release before where the manifest of the stored one is damaged', async () => {
  const store = new FakeStore().hold(release, 0).hold(newer, 0);
  store.record = { pointer: newer.pointer, screen: SCREEN, reached: 0, previous: { pointer: release.pointer, screen: SCREEN } };
  store.files.set(contentPath(newer.pointer.manifest), new ArrayBuffer(3));
  const current = await createReleaseLoader(new FakeNetwork(null), store, SCREEN).current();
  assert.deepEqual(current.ok && current.value.pointer, release.pointer);
});

test('shows the release of the server where nothing of the stored ones can be read', async () => {
  const store = new FakeStore().hold(release, 0);
  await store.remove(release.pointer.manifest);
  const current = await createReleaseLoader(new FakeNetwork(newer), store, SCREEN).current();
  assert.deepEqual(current.ok && current.value.pointer, newer.pointer);
});

test('shows what is left of the stored release when there is no network either', async () => {
  const store = new FakeStore().hold(release, 0);
  await store.remove(fileOfDeck());
  const loader = createReleaseLoader(new FakeNetwork(null), store, SCREEN);
  const current = await loader.current();
  assert.deepEqual(current.ok && current.value.pointer, release.pointer);
  assert.deepEqual(await loader.deck(release, '1.1'), { ok: false, reason: 'offline' });
});

test('says that a first visit has no network', async () => {
  assert.deepEqual(await createReleaseLoader(new FakeNetwork(null), new FakeStore(), SCREEN).current(), { ok: false, reason: 'offline' });
});

test('shows a deck from the network whose stored bytes have changed', async () => {
  const store = new FakeStore().hold(release, 0);
  const path = contentPath(fileOfDeck());
  const bytes = new Uint8Array(release.bytes.get(path) ?? new ArrayBuffer(0)).slice();
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  store.files.set(path, bytes.buffer);
  const loading = await createReleaseLoader(new FakeNetwork(release), store, SCREEN).deck(release, '1.1');
  assert.equal(loading.ok && loading.deck.title.kk, 'Аула');
});

test('says that a deck is not in the release', async () => {
  assert.deepEqual(await createReleaseLoader(new FakeNetwork(release), null, SCREEN).deck(release, '9'), { ok: false, reason: 'not-found' });
});

test('gives the words of a media file from the device without a network, and none where the bytes are wrong', async () => {
  const [entry] = Object.values(release.media);
  assert.ok(entry);
  assert.equal(await createReleaseLoader(new FakeNetwork(null), new FakeStore().hold(release, 0), SCREEN).text(entry), 'Аула 0');
  const store = new FakeStore().hold(release, 0);
  store.files.set(contentPath(entry), new TextEncoder().encode('<html>').buffer);
  assert.equal(await createReleaseLoader(new FakeNetwork(null), store, SCREEN).text(entry), null);
});
