import assert from 'node:assert/strict';
import test from 'node:test';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import type { Block } from '../../src/core/deck.ts';
import { normalise } from '../../src/core/normalise.ts';
import { THEMES } from '../../src/core/theme.ts';
import { useApp } from './support/app.ts';
import { axeFindings, CONTRAST } from './support/axe.ts';
import { LOOKS } from './support/looks.ts';
import { arrive, walk } from './support/screen.ts';

const app = useApp();
const { decks } = await readSource(SLIDES, PUBLIC);

/** The address of the first slide of each block in the sample content. */
const slides = new Map<Block, string>();
for (const { id, slides: all } of decks.map(({ json }) => normalise(json))) {
  for (const [index, { block }] of all.entries()) if (!slides.has(block)) slides.set(block, `#/${id}/${index + 1}`);
}

for (const { locale: lang, theme } of LOOKS) {
  test(`people with weak eyes, a screen reader or a switch can use the menu and every block (${theme}, ${lang})`, async () => {
    const page = await app.visit(`?lang=${lang}&theme=${theme}&attract=off`, { reducedMotion: 'reduce' });
    await arrive(page, { state: 'menu', lang, theme });
    assert.equal(await axeFindings(page), '');
    for (const [block, address] of slides) {
      await page.evaluate((hash) => { location.hash = hash; }, address);
      await arrive(page, { state: 'deck', deck: address.split('/')[1] ?? '', lang, theme });
      assert.equal(await axeFindings(page), '', block);
    }
  });
}

for (const theme of THEMES) {
  test(`everyone can read every slide of the sample content (${theme})`, async () => {
    const page = await app.visit('', { reducedMotion: 'reduce' });
    for (const { json: { id } } of decks) {
      await page.goto(app.address(`?lang=ru&theme=${theme}#/${id}`));
      await arrive(page, { deck: id, lang: 'ru', theme });
      for await (const { page: number } of walk(page)) if (number === '1') assert.equal(await axeFindings(page, CONTRAST), '');
    }
  });
}

test('the sample content has every block', () => {
  assert.deepEqual([...slides.keys()].sort(), ['chart', 'compare', 'cover', 'facts', 'gallery', 'image', 'map', 'numbers', 'people', 'quote', 'section', 'split', 'table', 'text', 'timeline', 'video']);
});
