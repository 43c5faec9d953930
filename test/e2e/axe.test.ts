import axe, { type RunOptions } from 'axe-core';
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import type { Block } from '../../src/core/deck.ts';
import { normalise } from '../../src/core/normalise.ts';
import { THEMES } from '../../src/core/theme.ts';
import { AXE_RULES, readable } from '../support/axe-findings.ts';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';

const app = useApp();
const { decks } = await readSource(SLIDES, PUBLIC);

/** The address of the first slide of each block in the sample content. */
const slides = new Map<Block, string>();
for (const { id, slides: all } of decks.map(({ json }) => normalise(json))) {
  for (const [index, { block }] of all.entries()) if (!slides.has(block)) slides.set(block, `#/${id}/${index + 1}`);
}

/** What the colours of a theme can spoil. */
const CONTRAST: RunOptions = { runOnly: ['color-contrast'], resultTypes: ['violations'] };

async function assertAccessible(page: Page, options: RunOptions = AXE_RULES): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((rules) => (window as unknown as { axe: typeof axe }).axe.run(document, rules), options);
  assert.equal(readable(violations), '');
}

for (const theme of THEMES) {
  test(`people with weak eyes, a screen reader or a switch can use the menu and every block (${theme})`, async () => {
    const query = `?lang=kk&theme=${theme}&attract=off`;
    const page = await app.visit(query, { reducedMotion: 'reduce' });
    await arrive(page, { state: 'menu', lang: 'kk', theme });
    await assertAccessible(page);
    for (const address of slides.values()) {
      await page.goto(app.address(query + address));
      await arrive(page, { state: 'deck', deck: address.split('/')[1] ?? '', lang: 'kk', theme });
      await assertAccessible(page);
    }
  });

  test(`everyone can read every slide of the sample content (${theme})`, async () => {
    const page = await app.visit('', { reducedMotion: 'reduce' });
    for (const { json: { id } } of decks) {
      await page.goto(app.address(`?lang=ru&theme=${theme}#/${id}`));
      await arrive(page, { deck: id, lang: 'ru', theme });
      for await (const { page: number } of walk(page)) if (number === '1') await assertAccessible(page, CONTRAST);
    }
  });
}

test('the sample content has every block', () => {
  assert.deepEqual([...slides.keys()].sort(), ['chart', 'compare', 'cover', 'facts', 'gallery', 'image', 'map', 'numbers', 'people', 'quote', 'section', 'split', 'table', 'text', 'timeline', 'video']);
});
