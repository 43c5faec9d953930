import assert from 'node:assert/strict';
import test from 'node:test';
import { DECKS, filesOfRelease, labelsIn } from '../../torture/releases.ts';

test('the releases on a screen are read from its words', () => {
  assert.deepEqual(labelsIn('Зал r1 Раздел\u00A0r1 Қош келдіңіз r1'), [1]);
  assert.deepEqual(labelsIn('Зал r2 Раздел r12 er3 r4x'), [2, 12]);
});

test('nothing of one release is the same in the next one', async () => {
  const [one, two] = await Promise.all([filesOfRelease(1), filesOfRelease(2)]);
  for (const [path, content] of Object.entries(one)) assert.notDeepEqual(content, two[path], path);
});

test('the list of decks is what a release has', async () => {
  const files = await filesOfRelease(1);
  for (const [deck, slides] of Object.entries(DECKS)) assert.deepEqual((files[`${deck}/deck.json`] as { slides: { id: string }[] }).slides.map(({ id }) => id), slides);
});
