// Körme's own themes: everyone can read every pair of colours that meets on a screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownColours, readBrand } from '../../src/core/brand.ts';
import { contrast } from '../../src/core/contrast.ts';
import { PAIRINGS, TOKENS } from '../../src/core/design-tokens.ts';
import { THEMES } from '../../src/core/theme.ts';
import { filesUnder, ROOT } from './support/sample.ts';

const STYLES = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
const themes = ownColours(STYLES);

for (const theme of THEMES) {
  test(`in the theme ${theme} running text has a contrast of 7:1, other words of 4.5:1, signs of 3:1`, () => {
    const weak = PAIRINGS.flatMap(({ ink, ground, least }) => {
      const ratio = contrast(themes[theme][ink] ?? '', themes[theme][ground] ?? '');
      return ratio >= least ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}, not ${least}`];
    });
    assert.deepEqual(weak, []);
  });
}

for (const theme of THEMES) {
  test(`in the theme ${theme} paper and ink differ by 9:1, so that one of them has 3:1 on any ground: the ring of the focus has both`, () => {
    assert.ok(contrast(themes[theme]['--korme-ink'] ?? '', themes[theme]['--korme-paper'] ?? '') >= 9);
  });
}

test('every colour that a theme defines is a documented token, and every colour token has a value', () => {
  const defined = new Set(THEMES.flatMap((theme) => Object.keys(themes[theme])));
  const documented = Object.entries(TOKENS).filter(([, { kind }]) => kind === 'colour').map(([name]) => name);
  assert.deepEqual([...defined].sort(), documented.sort());
});

test('every token that an element uses is defined', () => {
  const defined = new Set([...STYLES.matchAll(/(--korme-[\w-]+):/g)].map(([, name]) => name));
  const local = (css: string): Set<string | undefined> => new Set([...css.matchAll(/(--korme-[\w-]+)\s*:/g)].map(([, name]) => name));
  const elements = filesUnder('src/elements').filter((path) => path.endsWith('.ts')).map((path) => ({ path, css: readFileSync(join(ROOT, path), 'utf8') }));
  const set = new Set(elements.flatMap(({ css }) => [...local(css)]));
  const unknown = elements.flatMap(({ path, css }) => [...css.matchAll(/var\((--korme-[\w-]+)\)/g)].flatMap(([, name = '']) => defined.has(name) || set.has(name) ? [] : [`${path}: ${name}`]));
  assert.deepEqual(unknown, []);
});

test('the document for staff names every token', () => {
  const text = readFileSync(join(ROOT, 'docs/design-tokens.md'), 'utf8');
  assert.deepEqual(Object.keys(TOKENS).filter((name) => !text.includes(`\`${name}\``)), []);
});

test('the example in the document for staff is a brand that everyone can read', () => {
  const [, example = ''] = /```css\n([^]*?)```/.exec(readFileSync(join(ROOT, 'docs/design-tokens.md'), 'utf8')) ?? [];
  assert.notEqual(example, '');
  assert.deepEqual(readBrand(example, STYLES).findings, []);
});
