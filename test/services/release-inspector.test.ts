import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf, PIECE, tableText } from '../../src/core/pieces.ts';
import { contentPath } from '../../src/core/release.ts';
import { inspect } from '../../src/services/release-inspector.ts';
import { fakeRelease, FakeStore, filesOf } from './support/fake-release.ts';

const release = fakeRelease('Аула', 2, false, 1, PIECE + 5);
const film = release.media['film.mp4'] ?? assert.fail();
const idle = async (): Promise<void> => undefined;

function stored(): FakeStore {
  const store = new FakeStore().hold(release, 0);
  const bytes = store.files.get(contentPath(film)) ?? assert.fail();
  store.files.delete(contentPath(film));
  for (const [index, part] of partsOf(film).entries()) {
    store.files.set(contentPath(part), part.type === 'pieces' ? new TextEncoder().encode(tableText(film)).buffer : bytes.slice(index * PIECE, (index + 1) * PIECE));
  }
  return store;
}

test('finds nothing wrong with what is whole', async () => {
  assert.deepEqual(await inspect(filesOf(release), stored(), idle, new AbortController().signal), []);
});

test('finds whichever file or piece has lost a bit, and throws it away', async () => {
  for (const path of stored().files.keys()) {
    const store = stored();
    const bytes = new Uint8Array((store.files.get(path) ?? assert.fail()).slice(0));
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    store.files.set(path, bytes.buffer);
    assert.deepEqual((await inspect(filesOf(release), store, idle, new AbortController().signal)).map(contentPath), [path]);
    assert.ok(!store.files.has(path));
  }
});

test('stops when it is told to', async () => {
  const stop = new AbortController();
  const store = stored();
  store.read = () => assert.fail('nothing is read');
  stop.abort();
  assert.deepEqual(await inspect(filesOf(release), store, idle, stop.signal), []);
});
