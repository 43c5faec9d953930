// Words over a picture: whatever the picture is, what lies below them keeps the contrast of running text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { ROOT } from '../../src/cli/project.ts';
import { ownColours } from '../../src/core/brand.ts';
import { contrast } from '../../src/core/contrast.ts';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import { nameOf, SCREENS } from '../shots/plan.ts';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';

const picture = (colour: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="1600" height="1000" fill="${colour}"/></svg>`;

const WORDS = { title: { kk: 'Көлге түскен таң сәулесі' }, text: { kk: 'Таңғы көлдің беті айнадай тегіс, ал қамыс арасынан құс дауысы естіледі.' } };

const app = useApp({
  slides: {
    '1/deck.json': {
      id: '1', title: { kk: 'Көл' },
      slides: [
        ...['white', 'black', 'gold'].map((id) => ({ id, block: 'cover', ...WORDS, image: { src: `${id}.svg`, alt: { kk: 'Бір түс' } } })),
        { id: 'bare', block: 'cover', ...WORDS },
      ],
    },
    '1/white.svg': picture('#fff'), '1/black.svg': picture('#000'), '1/gold.svg': picture('#e2ab42'),
  },
});

const themes = ownColours(readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8'));

for (const theme of THEMES) {
  for (const screen of SCREENS) {
    test(`words on a cover keep 7:1 over any picture (${theme}, ${nameOf(screen)})`, async () => {
      const page = await app.visit(`?lang=kk&theme=${theme}#/1/white`, { viewport: screen, reducedMotion: 'reduce' });
      for (const slide of ['white', 'black', 'gold', 'bare']) {
        await arrive(page, { slide });
        const least = await leastContrast(page, theme);
        assert.ok(least >= 7, `${slide}: ${least.toFixed(2)}`);
        await page.evaluate((id) => { location.hash = `#/1/${id}`; }, { white: 'black', black: 'gold', gold: 'bare' }[slide] ?? 'bare');
      }
    });
  }
}

/** The least contrast of the cover's words with any pixel of the place that they may take. */
async function leastContrast(page: Page, theme: Theme): Promise<number> {
  const clip = await page.locator('slide-frame[shown] text-flow').evaluate((flow: HTMLElement) => {
    flow.style.visibility = 'hidden';
    for (const words of flow.shadowRoot?.querySelectorAll<HTMLElement>('.flow, .window') ?? []) words.style.visibility = 'hidden';
    const { x, y, width, height } = flow.getBoundingClientRect();
    return { x, y, width, height };
  });
  const { data, info } = await sharp(await page.screenshot({ clip, animations: 'disabled' })).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const grounds = new Set<string>();
  for (let at = 0; at < data.length; at += info.channels) grounds.add(`#${data.subarray(at, at + 3).toString('hex')}`);
  const inks = ['--korme-cover-title', '--korme-cover-ink'].map((token) => themes[theme][token] ?? '');
  return Math.min(...[...grounds].flatMap((ground) => inks.map((ink) => contrast(ink, ground))));
}
