import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedSlides, type DeckParts } from '../../src/core/changed-slides.ts';
import { normalise } from '../../src/core/normalise.ts';
import type { Media } from '../../src/core/release.ts';

function deck(media: Record<string, string>, ...slides: readonly { readonly title: string; readonly image?: string }[]): DeckParts {
  return {
    deck: normalise({ id: '1', title: { kk: 'Су' }, slides: slides.map(({ title, image }) => ({ title: { kk: title }, ...(image !== undefined && { image: { src: image, alt: { kk: 'Су' } } }) })) }),
    media: Object.fromEntries(Object.entries(media).map(([path, hash]) => [path, { hash, type: 'png', size: 1 }])) satisfies Media,
  };
}

const BEFORE = deck({ 'a.png': '1', 'b.png': '2' }, { title: 'Өзен' }, { title: 'Көл', image: 'a.png' }, { title: 'Теңіз', image: 'b.png' });

test('of a new deck, every slide has changed', () => {
  assert.deepEqual(changedSlides(null, BEFORE), [0, 1, 2]);
});

test('of the same deck, none has', () => {
  assert.deepEqual(changedSlides(BEFORE, BEFORE), []);
});

test('a slide has changed whose words or picture have, and none because it stands elsewhere now', () => {
  const now = deck({ 'a.png': '1', 'b.png': '3' }, { title: 'Теңіз', image: 'b.png' }, { title: 'Өзендер' }, { title: 'Көл', image: 'a.png' });
  assert.deepEqual(changedSlides(BEFORE, now), [0, 1]);
});

test('a picture that is gone is a change of its slide', () => {
  assert.deepEqual(changedSlides(BEFORE, deck({ 'b.png': '2' }, { title: 'Көл', image: 'a.png' }, { title: 'Теңіз', image: 'b.png' })), [0]);
});
