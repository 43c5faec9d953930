import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { characters, tooMuchText } from '../../src/core/limits.ts';
import { normalise } from '../../src/core/normalise.ts';

test('counts characters as JSON Schema does', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => {
    assert.equal(characters(words), [...words].length);
  }));
  assert.equal(characters('\ud83d \ude00'), 3);
});

test('adds up all words of a slide, each language on its own', () => {
  const part = 'я'.repeat(2_001);
  const [slide] = normalise({
    id: '1', title: 'x', slides: [{
      title: { ru: part }, text: { ru: part, kk: 'ә'.repeat(20_000) },
      facts: [{ label: { ru: part }, value: { ru: part } }],
      image: { src: 'a', alt: { ru: part }, caption: { ru: part } },
      video: { src: 'b', caption: { ru: part } },
      map: { values: {}, legend: { ru: part }, unit: { ru: part }, details: { 'KZ-71': { ru: part } } },
    }],
  }).slides;
  assert.deepEqual(slide && tooMuchText(slide), { lang: 'ru', found: 20_010 });
});
