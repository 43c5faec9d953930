import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mediaOf, withMedia } from '../../src/core/deck-media.ts';
import { markdownTexts, plainTextsOf } from '../../src/core/deck-texts.ts';
import { normalise } from '../../src/core/normalise.ts';
import { imagesOf, textsOf } from '../../src/core/slide-texts.ts';
import { everyField } from '../support/every-field.ts';

const deck = normalise(everyField);
/** How many captions go with the pictures and films of a slide, by its index; those of a gallery stay. */
const CAPTIONS: Readonly<Record<number, number>> = { 1: 2, 6: 1 };

/** Every Cyrillic text of the file, by looking at nothing but its letters; descriptions and notes are not on the slide. */
function written(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /[а-яәғқңөұүһі]/i.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) => inner === 'notes' || inner === 'alt' ? [] : written(item, Array.isArray(value) ? key : inner));
}

test('finds every text of a slide, whatever field holds it', () => {
  const found = deck.slides.flatMap(textsOf).flatMap((text) => Object.values(text)).filter((words) => /[а-яәғқңөұүһі]/i.test(words));
  assert.deepEqual(found.toSorted(), written(everyField.slides).toSorted());
});

test('finds every picture of a slide, whatever field holds it', () => {
  assert.deepEqual(deck.slides.flatMap(imagesOf).map(({ src }) => src), ['a.avif', 'd.png', 'e.jpg', 'f.webp', 'g.avif', 'h.avif', 'i.avif']);
});

test('names every file with its place in the document', () => {
  const valueAt = (pointer: string): unknown => pointer.split('/').slice(1).reduce((value: unknown, step) => (value as Record<string, unknown>)[step], everyField);
  const uses = mediaOf(everyField);
  assert.deepEqual(uses.map(({ src }) => src).toSorted(), ['a.avif', 'b.kk.vtt', 'b.mp4', 'c.webp', 'd.png', 'e.jpg', 'f.webp', 'g.avif', 'h.avif', 'i.avif']);
  for (const { src, pointer } of uses) assert.equal(valueAt(pointer), src);
});

test('leaves the words of a slide whose pictures are gone, and the place of each picture of a gallery', () => {
  const without = withMedia(everyField, () => null);
  assert.deepEqual(normalise(without).slides.map((slide) => textsOf(slide).length), deck.slides.map((slide, index) => textsOf(slide).length - (CAPTIONS[index] ?? 0)));
  assert.deepEqual(mediaOf(without).map(({ src }) => src), ['d.png', 'e.jpg']);
  assert.deepEqual(withMedia(everyField, (src) => src), everyField);
});

test('takes for Markdown what is shown as such', () => {
  const texts = new Set(markdownTexts(everyField).map(({ markdown }) => markdown));
  for (const markdown of ['Мәтін **қалың**', 'Мән', 'Значение', 'Айтылған сөз', 'Не болды', 'Өзі туралы', 'Солдағы', 'Жыл', 'екі']) assert.ok(texts.has(markdown), markdown);
  for (const plain of ['Атау', 'Белгі', '1:4', 'Айтушы', 'Ескертпе', 'Толық']) assert.ok(!texts.has(plain), plain);
});

test('knows which texts are in the language of the deck', () => {
  const texts = new Set(plainTextsOf(everyField));
  for (const plain of ['Мәтін **қалың**', 'Белгі', 'Екінші', 'Астана туралы', 'Жыл', 'бір', 'Аумағы']) assert.ok(texts.has(plain), plain);
  for (const other of ['Атау', 'Значение', 'a.avif', 'KZ-75', '1', 'section', 'b.kk.vtt', 'Ескертпе']) assert.ok(!texts.has(other), other);
});
