// `npm run dev`, as an editor uses it: a file is saved, and the screen follows.
import axe from 'axe-core';
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { Command } from '../cli/support/command.ts';
import { AXE_RULES, readable } from '../support/axe-findings.ts';
import { remove } from './support/built.ts';
import { arrive, at } from './support/screen.ts';
import { writeSlides } from './support/slides-folder.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { useVisitors } from './support/visitors.ts';
import { shown } from './support/words.ts';

const visitors = useVisitors();
let slides = '';
let dev: Command;
let kiosk = '';

before(async () => {
  slides = await writeSlides(SMALL_KIOSK);
  dev = new Command('dev', '--port', '0', '--slides', slides);
  [kiosk] = await dev.says(/http:\/\/[\d.:]+\/(?!preview)/);
});
after(async () => {
  await dev.stop();
  await remove(slides);
});

/** Saves a deck with some of its text changed. */
async function edit(deck: string, from: string | RegExp, to: string): Promise<void> {
  const file = join(slides, deck, 'deck.json');
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text);
  await writeFile(file, changed);
}

/** What a reload would take away. */
function mark(page: Page | Frame): Promise<void> {
  return page.evaluate(() => { Object.assign(window, { untouched: true }); });
}

function isMarked(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => 'untouched' in window);
}

/** The kiosk in a language on the workbench, when it shows a deck. */
async function screenOf(page: Page, title: string): Promise<Frame> {
  const frame = await (await page.locator(`iframe[title="${title}"]`).elementHandle())?.contentFrame();
  assert.ok(frame);
  await frame.locator('korme-app[state=deck]').waitFor();
  return frame;
}

test('a saved deck shows its new words at the same slide and page, without a reload', async () => {
  const page = await visitors.arrive();
  await page.goto(`${kiosk}?lang=ru#/1/long/2`);
  await arrive(page, { slide: 'long', page: '2' });
  await mark(page);
  const number = (await shown(page)).find((word) => /^№\d+/.test(word)) ?? '';
  await edit('1', `${number} предложение`, `${number} исправление`);
  await page.getByText('исправление').waitFor();
  const place = await arrive(page, { slide: 'long' });
  assert.equal(place.page, '2');
  const words = await shown(page);
  assert.equal(words[words.indexOf(number) + 1], 'исправление');
  assert.ok(await isMarked(page));
});

test('longer words before the page leave the reader at the same sentence', async () => {
  const page = await visitors.arrive();
  await page.goto(`${kiosk}?lang=ru#/1/long/3`);
  await arrive(page, { slide: 'long', page: '3' });
  const number = (await shown(page)).find((word) => /^№\d+/.test(word)) ?? '';
  const { pages } = await at(page);
  await edit('1', '№1 предложение', `№1 ${'многословное '.repeat(150)}предложение`);
  await page.waitForFunction((count) => document.querySelector('korme-app')?.getAttribute('pages') !== count && document.querySelector('korme-app')?.hasAttribute('pages'), pages);
  const place = await arrive(page, { slide: 'long' });
  assert.ok(Number(place.page) > 3, `page ${place.page} of ${place.pages}`);
  assert.ok((await shown(page)).includes(number));
});

test('a missing comma is told over the slide, with its place and what to do, and goes when it is mended', async () => {
  const page = await visitors.arrive();
  await page.goto(`${kiosk}?lang=ru#/1.1/map`);
  await arrive(page, { deck: '1.1', slide: 'map' });
  await mark(page);
  await edit('1.1', '"id": "1.1",', '"id": "1.1"');
  await page.getByText('deck.json:2:14').waitFor();
  await page.getByText('Поставьте здесь запятую.').waitFor();
  await arrive(page, { deck: '1.1', slide: 'map' }); // The last state that was good.
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await page.getByText('Осы жерге үтір қойыңыз.').waitFor();
  await edit('1.1', '"id": "1.1"', '"id": "1.1",');
  await page.locator('problem-list').waitFor({ state: 'detached' });
  assert.ok(await isMarked(page));
});

test('a fault of another deck is only counted, and told when it is asked for', async () => {
  const page = await visitors.arrive();
  await page.goto(`${kiosk}?lang=ru#/1/cover`);
  await arrive(page, { deck: '1', slide: 'cover' });
  await edit('2.1', '"id": "2.1",', '"id": "2.1"');
  const count = page.getByRole('button', { name: 'Ошибки и предупреждения' });
  await page.locator('problem-overlay button.error').waitFor(); // Warnings are counted before.
  assert.equal(await page.locator('problem-list').count(), 0);
  await count.click();
  await page.getByText('2.1/deck.json:2:14').waitFor();
  await page.getByRole('button', { name: 'Скрыть' }).click();
  await edit('2.1', '"id": "2.1"', '"id": "2.1",');
  await page.locator('problem-overlay button.error').waitFor({ state: 'detached' }); // Warnings stay.
});

test('the workbench shows both languages side by side, and one screen follows the other', async () => {
  const page = await visitors.arrive({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${kiosk}preview/?lang=ru#/1/2`);
  const [kazakh, russian] = [await screenOf(page, 'Қазақша'), await screenOf(page, 'Русский')];
  await kazakh.getByText('Бір ғана сөйлем.').waitFor();
  await russian.getByText('Всего одно предложение.').waitFor();
  await mark(russian);
  await kazakh.getByRole('button', { name: 'Келесі' }).click();
  await russian.locator('korme-app[slide=long]').waitFor();
  await russian.getByRole('button', { name: 'Дальше' }).click();
  await kazakh.locator('korme-app[slide=long][page="2"]').waitFor();
  assert.match(page.url(), /#\/1\/long\/2$/);
  await edit('1', 'Осымен бітті.', 'Осымен тәмам.');
  await kazakh.locator('korme-app').press('End');
  await kazakh.getByText('Осымен тәмам.').waitFor();
  await russian.locator('korme-app[slide=last]').waitFor();
  assert.ok(await isMarked(russian));
});

test('a click shows the kiosk on another screen, in larger letters, in other colours, in one language', async () => {
  const page = await visitors.arrive({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${kiosk}preview/?lang=ru#/1/long`);
  const kazakh = await screenOf(page, 'Қазақша');
  const widths = [1920, 1080, 1280, 800, 390];
  for (const width of widths.toReversed()) {
    await page.getByRole('button', { name: new RegExp(`^${width} ?×`) }).click();
    await kazakh.waitForFunction((wanted) => innerWidth === wanted, width);
  }
  await page.getByRole('button', { name: '160 %' }).click();
  await page.getByRole('button', { name: 'Тёмные' }).click();
  await page.frameLocator('iframe[title="Русский"]').locator('korme-app[theme=dark][slide=long]').waitFor();
  assert.equal(await page.frameLocator('iframe[title="Русский"]').locator('korme-app').evaluate((app: HTMLElement) => app.style.getPropertyValue('--korme-size')), '1.6');
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await page.locator('iframe[title="Қазақша"]').waitFor({ state: 'detached' });
  await page.reload();
  await page.frameLocator('iframe[title="Русский"]').locator('korme-app[theme=dark][slide=long]').waitFor();
  assert.equal(await page.locator('iframe').count(), 1);
});

test('everyone can use the workbench, also while something is wrong', async () => {
  for (const lang of ['kk', 'ru', 'en']) {
    const page = await visitors.arrive({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${kiosk}preview/?lang=${lang}#/1.1/facts`);
    await screenOf(page, 'Русский');
    await edit('1.1', '"id": "1.1",', '"id": "1.1"');
    await page.locator('.problems problem-list').first().waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate((rules) => (window as unknown as { axe: typeof axe }).axe.run(document, { ...rules, iframes: false }), AXE_RULES);
    assert.equal(readable(violations), '');
    await edit('1.1', '"id": "1.1"', '"id": "1.1",');
    await page.close();
  }
});
