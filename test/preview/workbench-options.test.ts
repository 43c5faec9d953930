import assert from 'node:assert/strict';
import test from 'node:test';
import { kioskQuery, readOptions, SCREENS, withLanguage, writeOptions, type WorkbenchOptions } from '../../src/preview/workbench-options.ts';

function read(query: string, preferred: readonly string[] = []): WorkbenchOptions {
  return readOptions(new Map(new URLSearchParams(query)), preferred);
}

test('shows Kazakh and Russian side by side on a wall screen unless told otherwise', () => {
  assert.deepEqual(read(''), { lang: 'kk', shown: ['kk', 'ru'], screen: { width: 1920, height: 1080 }, theme: null, size: 100 });
});

test('speaks the language that the address asks for, else that of the browser', () => {
  assert.equal(read('lang=en', ['ru-KZ']).lang, 'en');
  assert.equal(read('', ['de', 'ru-KZ', 'kk']).lang, 'ru');
});

test('what makes no sense is as if it were not there', () => {
  assert.deepEqual(read('lang=xx&shown=,yy&screen=1x1&theme=pink&size=7'), read(''));
});

test('what is chosen survives in the address', () => {
  for (const screen of SCREENS) {
    const options: WorkbenchOptions = { lang: 'ru', shown: ['kk', 'en'], screen, theme: 'contrast', size: 160 };
    assert.deepEqual(read(writeOptions(options)), options);
  }
});

test('a language comes and goes in its own place, and the last one stays', () => {
  assert.deepEqual(withLanguage(['kk', 'en'], 'ru'), ['kk', 'ru', 'en']);
  assert.deepEqual(withLanguage(['kk', 'ru'], 'kk'), ['ru']);
  assert.deepEqual(withLanguage(['ru'], 'ru'), ['ru']);
});

test('the kiosk is asked for its own colours where none are chosen, and never goes back to its menu', () => {
  assert.equal(kioskQuery('kk', read('size=130')), '?lang=kk&size=130&attract=off');
  assert.equal(kioskQuery('ru', read('theme=dark')), '?lang=ru&theme=dark&size=100&attract=off');
});
