// The ring of the focus where nobody knows what it lies on: the loop, a picture, a film. Its two edges are as light and as dark as the
// theme has (9:1 and more, see content/themes), so that one of them stands out from any ground.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { THEMES } from '../../src/core/theme.ts';
import { useApp } from './support/app.ts';
import { focused, tabTo } from './support/focus.ts';
import { arrive } from './support/screen.ts';

const app = useApp();

interface Ringed {
  readonly left: number;
  readonly middle: number;
  readonly colours: readonly (readonly number[])[];
}

/** Where the left edge of the focus is, and the colours of paper and ink there. */
function ringed(page: Page): Promise<Ringed> {
  return page.evaluate(() => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { left, top, bottom } = element.getBoundingClientRect();
    const colours = ['--korme-paper', '--korme-ink'].map((name) => {
      (element as HTMLElement).style.color = `var(${name})`;
      return (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
    });
    (element as HTMLElement).style.removeProperty('color');
    return { left, middle: (top + bottom) / 2, colours };
  });
}

/** How many px of paper and of ink are painted across the left edge of the focus. */
async function bands(page: Page): Promise<readonly number[]> {
  const { left, middle, colours } = await ringed(page);
  const x = Math.max(0, Math.round(left) - 12);
  const strip = await page.screenshot({ clip: { x, y: Math.round(middle), width: 26, height: 1 }, animations: 'disabled' });
  const { data, info } = await sharp(strip).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: info.width }, (_, index) => [...data.subarray(index * 3, index * 3 + 3)]);
  return colours.map((colour) => pixels.filter((pixel) => pixel.every((value, channel) => Math.abs(value - (colour[channel] ?? 0)) < 4)).length);
}

const GROUNDS: Readonly<Record<string, (theme: string) => Promise<Page>>> = {
  'the attract loop': async (theme) => {
    const page = await app.visit(`?theme=${theme}`);
    await arrive(page, { state: 'attract' });
    await page.locator('korme-attract button[aria-labelledby]').focus(); // As a screen reader puts it there: a key ends the loop.
    return page;
  },
  'a film': async (theme) => {
    const page = await app.visit(`?attract=off&lang=ru&theme=${theme}#/2.2/morning`);
    await arrive(page, { slide: 'morning' });
    await page.locator('slide-frame[shown] slide-video button').first().waitFor();
    await tabTo(page, /^(?:Воспроизвести|Пауза)$/);
    return page;
  },
  'a picture': async (theme) => {
    const page = await app.visit(`?attract=off&lang=ru&theme=${theme}#/2.2/sun`);
    await arrive(page, { slide: 'sun', offline: 'ready' }); // What enlarges it comes after the first slide.
    await page.locator('slide-frame[shown] picture-button button').first().waitFor();
    await tabTo(page, /^Увеличить картинку/);
    return page;
  },
  'an enlarged picture': async (theme) => {
    const page = await GROUNDS['a picture']!(theme);
    await page.keyboard.press('Enter');
    await page.locator('picture-zoom').waitFor({ state: 'attached' });
    await tabTo(page, 'Закрыть');
    return page;
  },
};

for (const theme of THEMES) {
  for (const [ground, open] of Object.entries(GROUNDS)) {
    test(`a focus on ${ground} is ringed in paper and in ink (${theme})`, async () => {
      const page = await open(theme);
      assert.equal((await focused(page))?.unseen, null);
      const [paper = 0, ink = 0] = await bands(page);
      assert.ok(paper >= 2 && ink >= 2, `${paper} px of paper, ${ink} px of ink`);
    });
  }
}
