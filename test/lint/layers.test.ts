import assert from 'node:assert/strict';
import test from 'node:test';
import { objection } from './layers.ts';

const ALLOWED = [
  ['src/core/player.ts', './deck.ts'],
  ['src/core/generated/deck.ts', '../validation.ts'],
  ['src/core/markdown.ts', 'marked'],
  ['src/core/hyphenate-ru.ts', 'hyphen/patterns/ru.js'],
  ['src/services/clock.ts', '../core/clock.ts'],
  ['src/services/release-store.ts', 'idb-keyval'],
  ['src/controllers/contexts.ts', '../core/locale.ts'],
  ['src/elements/flow/text-flow.ts', '../../controllers/contexts.ts'],
  ['src/elements/korme-menu.ts', 'lit'],
  ['src/sw/sw.ts', '../core/release.ts'],
  ['src/sw/answer-content.ts', '../services/verified.ts'],
  ['src/build/pack.ts', '../core/release.ts'],
  ['src/cli/build.ts', '../build/pack.ts'],
  ['src/preview/preview.ts', '../core/player.ts'],
  ['src/main.ts', './services/clock.ts'],
  ['src/main.ts', './elements/korme-app.ts'],
] as const;

const FORBIDDEN = [
  ['src/core/player.ts', '../services/clock.ts'],
  ['src/core/player.ts', '../elements/korme-app.ts'],
  ['src/core/player.ts', 'lit'],
  ['src/core/player.ts', 'node:fs'],
  ['src/services/clock.ts', '../controllers/contexts.ts'],
  ['src/services/clock.ts', '../elements/korme-app.ts'],
  ['src/services/clock.ts', '../main.ts'],
  ['src/controllers/input.ts', '../services/clock.ts'],
  ['src/controllers/input.ts', '../elements/korme-app.ts'],
  ['src/elements/korme-app.ts', '../services/clock.ts'],
  ['src/elements/flow/text-flow.ts', '../../services/clock.ts'],
  ['src/elements/korme-app.ts', '../main.ts'],
  ['src/locales/kk.ts', '../services/i18n.ts'],
  ['src/sw/sw.ts', '../services/release-store.ts'],
  ['src/sw/sw.ts', '../elements/korme-app.ts'],
  ['src/preview/preview.ts', '../main.ts'],
  ['src/elements/korme-app.ts', '../preview/preview.ts'],
  ['src/build/content-plugin.ts', '../preview/preview.ts'],
  ['src/build/pack.ts', '../services/clock.ts'],
  ['src/build/pack.ts', '../cli/build.ts'],
  ['src/cli/build.ts', '../services/clock.ts'],
  ['src/cli/build.ts', '../elements/korme-app.ts'],
] as const;

test('a file may import from its own place and the places below it', () => {
  for (const [from, specifier] of ALLOWED) assert.equal(objection(from, specifier), null, `${from} ← ${specifier}`);
});

test('a file may not import from beside or above it', () => {
  for (const [from, specifier] of FORBIDDEN) assert.notEqual(objection(from, specifier), null, `${from} ← ${specifier}`);
});
