import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDeck } from '../../src/core/read-deck.ts';

function deck(slides: readonly object[], rest: object = {}): string {
  return JSON.stringify({ deck: { id: '1.5.3', title: { kk: 'Су', ru: 'Вода' }, slides, ...rest }, media: {} });
}

function reasonOf(text: string): string | null {
  const reading = readDeck(text);
  return reading.ok ? null : reading.reason;
}

test('reads a deck and its slides', () => {
  const reading = readDeck(deck([{ id: 'cover', title: { kk: 'Су', ru: 'Вода' } }, {}]));
  assert.ok(reading.ok);
  assert.deepEqual([reading.deck.id, reading.deck.slides.map(({ id, block }) => [id, block])], ['1.5.3', [['cover', 'cover'], [null, 'text']]]);
});

const REFUSED: readonly (readonly [reason: string, what: string, text: string])[] = [
  ['not-json', 'an empty file', ''],
  ['not-json', 'a text that is cut short', deck([{}]).slice(0, -1)],
  ['not-json', 'a captive portal\'s page', '<!doctype html><title>Wi-Fi</title>'],
  ['not-a-deck', 'a deck of the legacy form', '{"ID": "1", "content": [{}]}'],
  ['not-a-deck', 'a list', '[]'],
  ['not-a-deck', 'null', 'null'],
  ['not-a-deck', 'a deck without slides', deck([])],
  ['not-a-deck', '501 slides', deck(Array.from({ length: 501 }, () => ({})))],
  ['not-a-deck', 'an unknown field', deck([{ titel: 'x' }])],
  ['not-a-deck', 'a picture from elsewhere', deck([{ image: 'https://example.org/a.png' }])],
  ['not-a-deck', 'a picture from a foreign host', deck([{ image: '//example.org/a.png' }])],
  ['not-a-deck', 'a path that climbs out', deck([{ image: 'img/../../a.png' }])],
  ['too-much-text', 'a slide of 20,001 characters', deck([{ title: { ru: 'я' }, text: { ru: 'я'.repeat(20_000) } }])],
  ['not-a-deck', '64 brackets', `${'['.repeat(64)}${']'.repeat(64)}`],
  ['too-deep', '65 brackets', `${'['.repeat(65)}${']'.repeat(65)}`],
  ['too-deep', '100,000 brackets', '['.repeat(100_000)],
];

for (const [reason, what, text] of REFUSED) {
  test(`refuses ${what}`, () => {
    assert.equal(reasonOf(text), reason);
  });
}

test('takes any number of brackets inside a text', () => {
  assert.equal(reasonOf(deck([{ text: { ru: `"${'['.repeat(100)}` } }])), null);
});

test('takes 500 slides, and 20,000 characters in each language of a slide', () => {
  assert.equal(reasonOf(deck(Array.from({ length: 500 }, () => ({})))), null);
  assert.equal(reasonOf(deck([{ text: { kk: 'ә'.repeat(20_000), ru: '😀'.repeat(20_000) } }])), null);
});

test('refuses the keys that could change what objects are, wherever they stand', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const bad = `"${key}": {"kk": "x"}`;
    for (const text of [
      `{"id": "1", "title": "x", "slides": [{}], ${bad}}`,
      `{"id": "1", "title": {"ru": "x", ${bad}}, "slides": [{}]}`,
      `{"id": "1", "title": "x", "slides": [{${bad}}]}`,
      `{"id": "1", "title": "x", "slides": [{"facts": [{"label": "x", "value": "x", ${bad}}]}]}`,
      `{"id": "1", "title": "x", "slides": [{"image": {"src": "a.png", ${bad}}}]}`,
      `{"id": "1", "title": "x", "slides": [{"image": {"src": "a.png", "focus": {"x": 0, "y": 0, ${bad}}}}]}`,
      `{"id": "1", "title": "x", "slides": [{"video": {"src": "a.mp4", "captions": {"kk": "a.vtt", ${bad}}}}]}`,
      `{"id": "1", "title": "x", "slides": [{"map": {"values": {"KZ-71": 1, "${key}": 1}}}]}`,
      `{"id": "1", "title": "x", "slides": [{"map": {"values": {}, "details": {${bad}}}}]}`,
      `{"id": "1", "title": "x", "slides": [{"map": {"geo": "a.geojson", "values": {"a": 1, "${key}": 1}}}]}`,
      `{"id": "1", "title": "x", "slides": [{"map": {"geo": "a.geojson", "details": {${bad}}}}]}`,
    ]) assert.equal(reasonOf(text), 'not-a-deck', text);
  }
});

test('never throws, whatever a text holds', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    assert.equal(readDeck(text).ok, false);
  }));
});
