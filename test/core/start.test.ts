import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Kiosk } from '../../src/core/generated/kiosk.ts';
import { startOf, type Start } from '../../src/core/start.ts';

function start(kiosk: Kiosk, query = ''): Start {
  return startOf(kiosk, new Map(new URLSearchParams(query)));
}

test('starts in Kazakh, light, at full size, and asks after a minute without a touch', () => {
  assert.deepEqual(start({}), { settings: { locale: 'kk', theme: 'light', size: 100, volume: 100, reach: false, autoplay: [], resets: true }, languages: ['kk', 'ru'], times: { idle: 60, longestIdle: 150, ask: 20 } });
});

test('starts as kiosk.json says', () => {
  assert.deepEqual(
    start({ languages: ['ru', 'kk', 'en'], theme: 'dark', session: { idleSeconds: 30, askSeconds: 40, volume: 50 } }),
    { settings: { locale: 'ru', theme: 'dark', size: 100, volume: 50, reach: false, autoplay: [], resets: true }, languages: ['ru', 'kk', 'en'], times: { idle: 30, longestIdle: 150, ask: 40 } },
  );
});

test('has the usual times where kiosk.json speaks of a session without them', () => {
  assert.deepEqual(start({ session: {} }).times, { idle: 60, longestIdle: 150, ask: 20 });
});

for (const [query, locale] of [['lang=ru', 'ru'], ['lang=kk', 'kk'], ['lang=de', 'kk'], ['lang=', 'kk'], ['lang=RU', 'kk'], ['lang=__proto__', 'kk']] as const) {
  test(`?${query} starts in ${locale}`, () => {
    assert.equal(start({}, query).settings.locale, locale);
  });
}

for (const [query, theme] of [['theme=light', 'light'], ['theme=dark', 'dark'], ['theme=contrast', 'contrast'], ['theme=blue', 'dark'], ['theme=', 'dark']] as const) {
  test(`?${query} on a dark kiosk starts ${theme}`, () => {
    assert.equal(start({ theme: 'dark' }, query).settings.theme, theme);
  });
}

for (const [query, size] of [
  ['size=50', 50], ['size=130', 130], ['size=300', 300], ['size=49', 50], ['size=0', 50], ['size=301', 300], ['size=9999', 300],
  ['size=', 100], ['size=-50', 100], ['size=1.5', 100], ['size=1e2', 100], ['size=150%25', 100], ['size=big', 100], ['size=99999', 100],
] as const) {
  test(`?${query} shows text at ${size} %`, () => {
    assert.equal(start({}, query).settings.size, size);
  });
}

for (const [query, resets] of [['attract=off', false], ['attract=on', true], ['attract=', true], ['attract=OFF', true]] as const) {
  test(`?${query} ${resets ? 'returns to the menu' : 'leaves the slide on the screen for ever'}`, () => {
    assert.equal(start({}, query).settings.resets, resets);
  });
}

test('starts with sound settings whatever the address asks for', () => {
  const value = fc.string();
  fc.assert(fc.property(value, value, value, value, (lang, theme, size, attract) => {
    const { settings } = startOf({}, new Map(Object.entries({ lang, theme, size, attract })));
    assert.ok(['kk', 'ru', 'en'].includes(settings.locale) && ['light', 'dark', 'contrast'].includes(settings.theme));
    assert.ok(Number.isInteger(settings.size) && settings.size >= 50 && settings.size <= 300);
  }));
});
