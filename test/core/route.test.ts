import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatRoute, MENU, parseRoute, type Route } from '../../src/core/route.ts';

const open = (id: string): Route => ({ kind: 'open', id });
const section = (id: string): Route => ({ kind: 'section', id });
const slide = (deck: string, name: string, page = 1): Route => ({ kind: 'slide', deck, slide: name, page });

for (const [hash, route] of [
  ['', MENU],
  ['#', MENU],
  ['#/', MENU],
  ['#//', MENU],
  ['#//cover', MENU],
  ['#/1.5.3', open('1.5.3')],
  ['#1.5.3', open('1.5.3')],
  ['#/1.5.3/', section('1.5.3')],
  ['#/1.5.3//2', section('1.5.3')],
  ['#/1.5.3/cover', slide('1.5.3', 'cover')],
  ['#/1.5.3/cover/', slide('1.5.3', 'cover')],
  ['#/1.5.3/12/3', slide('1.5.3', '12', 3)],
  ['#/1.5.3/12/3/4', slide('1.5.3', '12', 3)],
  ['#/1.5.3/cover/0', slide('1.5.3', 'cover')],
  ['#/1.5.3/cover/-1', slide('1.5.3', 'cover')],
  ['#/1.5.3/cover/1e3', slide('1.5.3', 'cover')],
  ['#/1.5.3/cover/last', slide('1.5.3', 'cover')],
  ['#/1.5.3/cover/999999999999', slide('1.5.3', 'cover')],
  ['#/%D0%B0%2F%D0%B1/c', slide('а/б', 'c')],
  ['#/%zz', open('%zz')],
] as const) {
  test(`reads ${hash || 'an empty address'} as ${JSON.stringify(route)}`, () => {
    assert.deepEqual(parseRoute(hash), route);
  });
}

for (const [route, hash] of [
  [MENU, '#/'],
  [section('1.5'), '#/1.5/'],
  [open('1.5'), '#/1.5'],
  [slide('1.5', 'cover'), '#/1.5/cover'],
  [slide('1.5', '7', 2), '#/1.5/7/2'],
] as const) {
  test(`writes ${JSON.stringify(route)} as ${hash}`, () => {
    assert.equal(formatRoute(route), hash);
  });
}

test('leads back to the same place from every address that it writes', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.constant(MENU),
    name.map(section),
    name.map(open),
    fc.tuple(name, name, fc.integer({ min: 1, max: 99_999 })).map((parts) => slide(...parts)),
  );
  fc.assert(fc.property(route, (place) => assert.deepEqual(parseRoute(formatRoute(place)), place)));
});

test('makes something of whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => {
    const route = parseRoute(typed);
    if (route.kind === 'slide') assert.ok(route.page >= 1 && route.deck !== '' && route.slide !== '');
  }));
});
