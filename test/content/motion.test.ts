// What moves on a screen: only what a browser can move without laying anything out again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesUnder, ROOT } from './support/sample.ts';

const STYLES = [...filesUnder('src/elements'), ...filesUnder('src/styles')].filter((path) => /\.(?:ts|css)$/.test(path))
  .map((path) => ({ path, css: readFileSync(join(ROOT, path), 'utf8') }));

const FREE = new Set(['transform', 'opacity', 'translate', 'scale', 'rotate', 'none']);

test('transitions move and fade, and change nothing else', () => {
  const moved = STYLES.flatMap(({ path, css }) => [...css.matchAll(/[\s;{]transition:\s*([^;}]+)/g)]
    .flatMap(([, list = '']) => list.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')).filter((property) => !FREE.has(property)).map((property) => `${path}: ${property}`));
  assert.deepEqual(moved, []);
});

test('animations move and fade, and change nothing else', () => {
  const moved = STYLES.flatMap(({ path, css }) => [...css.matchAll(/@keyframes[^{]*\{((?:[^{}]*\{[^{}]*\})*)/g)]
    .flatMap(([, frames = '']) => [...frames.matchAll(/([\w-]+):/g)].map(([, property = '']) => property)).filter((property) => !FREE.has(property)).map((property) => `${path}: ${property}`));
  assert.deepEqual(moved, []);
});

test('whatever moves says what it does for those who want no motion', () => {
  const forgotten = STYLES.filter(({ css }) => /[\s;{]transition:|translate[XY]?\(.*opacity: 0; \} \}/.test(css) && !css.includes('prefers-reduced-motion')).map(({ path }) => path);
  assert.deepEqual(forgotten, []);
});
