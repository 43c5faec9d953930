import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jobsOf } from '../../layout/check-engine.ts';
import { parseLayoutOptions } from '../../layout/options.ts';

test('reads both languages at two text sizes in Chromium unless told otherwise', () => {
  const options = parseLayoutOptions([]);
  assert.deepEqual(options, { ok: true, value: { slides: undefined, engines: ['chromium'], required: [], sizes: null, langs: ['kk', 'ru'], textSizes: [100, 200], part: 'all' } });
});

test('takes engines, sizes, languages and text sizes', () => {
  const options = parseLayoutOptions(['--engine', 'all', '--require', 'chromium,webkit', '--sizes', '390x844,1920×1080', '--langs', 'en', '--text', '130']);
  assert.ok(options.ok);
  const { engines, required, sizes, langs, textSizes } = options.value;
  assert.deepEqual([engines, required, sizes?.map(({ floor }) => floor), langs, textSizes], [['chromium', 'firefox', 'webkit'], ['chromium', 'webkit'], [16, 28], ['en'], [130]]);
});

for (const args of [['--engine', 'opera'], ['--require', 'chrome'], ['--sizes', '1x1'], ['--langs', 'de'], ['--text', 'large'], ['--part', 'third'], ['--what', 'else']]) {
  test(`refuses ${args.join(' ')} and says what there is`, () => {
    const options = parseLayoutOptions(args);
    assert.ok(!options.ok);
    assert.match(options.reason, /--engine/);
  });
}

test('half of the settings shows each screen in each language and size, and two screens in all of them', () => {
  const options = parseLayoutOptions(['--part', 'half', '--sizes', '390x844,1920×1080']);
  assert.ok(options.ok && options.value.sizes);
  const jobs = jobsOf({ ...options.value, sizes: options.value.sizes }).map(({ size, lang, textSize }) => `${size.width} ${lang} ${textSize}`);
  assert.deepEqual(jobs, ['390 kk 100', '390 ru 200', '1920 ru 100', '1920 kk 200']);
});

test('a quarter of the settings shows each screen in one language and size, and four screens in all of them', () => {
  const options = parseLayoutOptions(['--part', 'quarter', '--sizes', '390x844,1920×1080,1280x800,800x1280']);
  assert.ok(options.ok && options.value.sizes);
  const jobs = jobsOf({ ...options.value, sizes: options.value.sizes }).map(({ size, lang, textSize }) => `${size.width} ${lang} ${textSize}`);
  assert.deepEqual(jobs, ['390 kk 100', '1920 ru 200', '1280 ru 100', '800 kk 200']);
});
