import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeInside, placesOf, pointerTo, pointerSteps } from '../../src/core/json-places.ts';

test('finds each value of a deck, and the key that names it', () => {
  const text = '{"id": "1",\n "slides": [{"title": "😀"}, {"a/b~c": [true]}]}';
  const places = placesOf(text, ['', '/id', '/slides/0', '/slides/0/title', '/slides/1/a~1b~0c/0', '/slides/2', '/title']);
  const found = Object.fromEntries([...places].map(([pointer, { key, value }]) => [pointer, [key === null ? null : text.slice(key, key + 4), text.slice(value, value + 4)]]));
  assert.deepEqual(found, {
    '': [null, '{"id'],
    '/id': ['"id"', '"1",'],
    '/slides/0': [null, '{"ti'],
    '/slides/0/title': ['"tit', '"😀"'],
    '/slides/1/a~1b~0c/0': [null, 'true'],
  });
});

test('finds every value of any document', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
    const text = JSON.stringify(value);
    const all = pointersOf(JSON.parse(text), '');
    const places = placesOf(text, all.keys());
    for (const [pointer, inner] of all) {
      assert.ok(text.startsWith(JSON.stringify(inner), places.get(pointer)?.value), pointer);
    }
  }));
});

test('points to the last of two equal keys, as JSON.parse takes it', () => {
  assert.equal(placesOf('{"a": 1, "a": 2}', ['/a']).get('/a')?.value, 14);
});

test('turns any key into a step of a pointer and back', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a') })), (steps) => {
    assert.deepEqual(pointerSteps(steps.reduce<string>(pointerTo, '')), steps);
  }));
});

test('finds each unit of a text in what its file writes, whatever is escaped', () => {
  const sign = fc.constantFrom('а', 'b', '"', '\\', '/', '\n', '\t', '\u0001', '😀', 'ә', '\u2028', '\ud800');
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  fc.assert(fc.property(fc.array(sign), fc.array(fc.boolean()), (signs, choices) => {
    const units = signs.join('').split('');
    const written = units.map((unit, index) => choices[index] || /[\ud800-\udfff]/.test(unit) ? escaped(unit) : JSON.stringify(unit).slice(1, -1));
    const text = `{"a": ["${written.join('')}"]}`;
    assert.deepEqual(JSON.parse(text), { a: [units.join('')] });
    const { value } = placesOf(text, ['/a/0']).get('/a/0') ?? { value: -1 };
    for (const [index, one] of written.entries()) assert.ok(text.startsWith(one, placeInside(text, value, index)), `${text} ${index}`);
    assert.equal(text.charAt(placeInside(text, value, units.length + 5)), '"');
  }));
});

test('takes a value that is no text as a whole', () => {
  assert.equal(placeInside('{"a": 12}', 6, 1), 6);
});

function pointersOf(value: unknown, pointer: string): Map<string, unknown> {
  const all = new Map([[pointer, value]]);
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) for (const [deeper, found] of pointersOf(inner, pointerTo(pointer, key))) all.set(deeper, found);
  }
  return all;
}
