import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { inLists } from '../../src/build/deck-lists.ts';
import type { DeckEntry, FileEntry, Manifest } from '../../src/core/release.ts';

function entry(id: string, words = id): DeckEntry {
  return { id, title: { kk: words }, slides: 1, file: { hash: words, type: 'json', size: 1 } };
}

function listed(decks: readonly DeckEntry[]): { readonly manifest: Pick<Manifest, 'decks' | 'lists'>; readonly files: Map<string, readonly DeckEntry[]> } {
  const files = new Map<string, readonly DeckEntry[]>();
  const manifest = inLists(decks, (list): FileEntry => {
    const hash = createHash('sha256').update(JSON.stringify(list)).digest('hex');
    files.set(hash, list.decks);
    return { hash, type: 'json', size: 1 };
  });
  return { manifest, files };
}

const IDS = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }).map((number) => `1.${number}`), { maxLength: 400, size: 'max' });

test('lists every deck once, however many there are', () => {
  fc.assert(fc.property(IDS, (ids) => {
    const { manifest, files } = listed(ids.map((id) => entry(id)));
    const all = [...manifest.decks, ...manifest.lists.flatMap(({ hash }) => files.get(hash) ?? [])].map(({ id }) => id);
    assert.deepEqual(all.toSorted(), ids.toSorted());
  }));
});

test('few decks stand in the manifest', () => {
  const { manifest } = listed(Array.from({ length: 16 }, (_, index) => entry(`1.${index}`)));
  assert.deepEqual([manifest.decks.length, manifest.lists], [16, []]);
});

test('a changed deck changes one list of at most sixteen, and no other', () => {
  const decks = Array.from({ length: 1000 }, (_, index) => entry(`1.${index}`));
  const before = listed(decks);
  const after = listed(decks.map((deck) => (deck.id === '1.500' ? entry('1.500', 'new') : deck)));
  const changed = after.manifest.lists.filter(({ hash }) => !before.files.has(hash));
  assert.equal(changed.length, 1);
  assert.ok([...before.files.values()].every((list) => list.length > 0 && list.length <= 16), 'no list is long, and none is empty');
});

test('a new deck leaves every list but its own as it was, however many decks there are', () => {
  fc.assert(fc.property(IDS, (ids) => {
    const before = listed(ids.map((id) => entry(id)));
    const after = listed([...ids, '2.1'].map((id) => entry(id)));
    assert.ok([...before.files.keys()].filter((hash) => !after.files.has(hash)).length <= 1);
  }));
});
