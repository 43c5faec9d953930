// The steps of a map are told apart by their lightness, so that nobody needs to see colours for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownColours } from '../../src/core/brand.ts';
import { THEMES } from '../../src/core/theme.ts';
import { lightness, VISIONS } from '../support/colour-vision.ts';
import { ROOT } from './support/sample.ts';

const themes = ownColours(readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8'));

/** L*: two areas side by side that differ by less look alike at a glance. */
const LEAST = 7;

for (const theme of THEMES) {
  for (const [name, vision] of Object.entries(VISIONS)) {
    test(`in the theme ${theme} the five steps of a map differ for someone who sees ${name}`, () => {
      const seen = [0, 1, 2, 3, 4].map((step) => lightness(themes[theme][`--korme-step-${step}`] ?? '', vision));
      const way = Math.sign((seen[4] ?? 0) - (seen[0] ?? 0));
      const close = seen.flatMap((light, step) => step > 0 && (light - (seen[step - 1] ?? 0)) * way < LEAST ? [`${step}: ${seen[step - 1]?.toFixed(1)} and ${light.toFixed(1)}`] : []);
      assert.deepEqual(close, []);
    });
  }
}
