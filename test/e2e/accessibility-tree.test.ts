// The way of most visitors as a screen reader has it: the accessibility tree of each step, compared with the one that somebody has
// read. After a change that is meant, RENEW_TREES=1 writes them anew, and their difference is to be read before it is committed.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { ROOT } from '../../src/cli/project.ts';
import { useApp } from './support/app.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { treeOf } from './support/tree.ts';

const TREES = join(ROOT, 'test/fixtures/accessibility');
const app = useApp({ slides: SMALL_KIOSK });

/** The menu tells it. */
function withoutDay(tree: string): string {
  const day = String.raw`\d{1,2}\s(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`;
  return tree.replaceAll(new RegExp(String.raw`(?<=“)(?:\d{4}\sж\.\s${day},\s[^”]+|[^“”,]+,\s${day}\s\d{4}\sг\.)`, 'g'), 'DATE');
}

async function compare(page: Page, name: string): Promise<void> {
  const tree = `${withoutDay(await treeOf(page))}\n`;
  const path = join(TREES, `${name}.txt`);
  if (process.env['RENEW_TREES']) {
    await mkdir(TREES, { recursive: true });
    await writeFile(path, tree);
  }
  assert.equal(tree, await readFile(path, 'utf8'), name);
}

for (const lang of ['kk', 'ru'] as const) {
  test(`the main path reads as it should (${lang})`, async () => {
    const page = await app.visitor({ reducedMotion: 'reduce' });
    await holdLongTimers(page);
    await page.goto(app.address(`?lang=${lang}`));
    await arrive(page, { state: 'attract', offline: 'ready' });
    await page.locator('attract-slide[seen]').waitFor();
    await compare(page, `1-attract.${lang}`);
    await page.keyboard.press('Enter');
    await arrive(page, { state: 'menu' });
    await compare(page, `2-greeting.${lang}`);
    for (const [name, hash, place] of [
      ['3-section', '#/1/', { state: 'menu' }], ['4-cover', '#/1', { slide: 'cover' }], ['5-long-page-2', '#/1/long/2', { slide: 'long', page: '2' }], ['6-map', '#/1.1/map', { slide: 'map' }],
      ['7-other-language', '#/1.2', { slide: 'russian' }], ['8-last', '#/1/last', { slide: 'last' }],
    ] as const) {
      await page.evaluate((address) => { location.hash = address; }, hash);
      await arrive(page, place);
      if (name === '3-section') await page.getByRole('heading', { level: 2 }).waitFor();
      if (name === '6-map') await page.locator('slide-map .tiles').waitFor();
      await compare(page, `${name}.${lang}`);
    }
    await page.keyboard.press('PageDown');
    await page.locator('korme-way-on').getByRole('heading').waitFor();
    await compare(page, `9-way-on.${lang}`);
    await passTime(page, 151);
    await page.getByRole('alertdialog').waitFor();
    await compare(page, `10-asking.${lang}`);
  });
}

test('of a text in pages only the page on the screen is read out, every sentence once in all', async () => {
  const page = await app.visit('?lang=ru&attract=off#/1/long');
  const { pages } = await arrive(page, { slide: 'long', page: '1' });
  const heard: string[] = [];
  for (let number = 1; number <= Number(pages); number += 1) {
    await arrive(page, { slide: 'long', page: String(number) });
    const tree = await treeOf(page);
    heard.push(...[...tree.matchAll(/№(\d+) /g)].map(([, sentence]) => sentence ?? ''));
    await page.keyboard.press('PageDown');
  }
  assert.ok(Number(pages) > 1);
  assert.deepEqual([...new Set(heard)], Array.from({ length: 40 }, (_, index) => String(index + 1)));
  assert.ok(heard.length < 40 + Number(pages), 'Only a sentence over the end of a page is read twice.');
});
