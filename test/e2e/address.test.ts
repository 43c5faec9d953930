import assert from 'node:assert/strict';
import test from 'node:test';
import { contentPath, type Manifest, type Pointer } from '../../src/core/release.ts';
import { useApp } from './support/app.ts';
import { arrive, at } from './support/screen.ts';
import type { Place } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const app = useApp({ slides: SMALL_KIOSK });

const MEANINGS: readonly [address: string, place: Partial<Place>][] = [
  ['', { state: 'attract' }],
  ['#/', { state: 'attract' }],
  ['#/1', { state: 'deck', deck: '1', slide: 'cover', page: '1' }],
  ['#/1/', { state: 'menu', deck: null }],
  ['#/1/2', { deck: '1', slide: '2', page: '1' }],
  ['#/1/3', { deck: '1', slide: 'long', page: '1' }],
  ['#/1/long', { deck: '1', slide: 'long', page: '1' }],
  ['#/1/long/2', { deck: '1', slide: 'long', page: '2' }],
  ['#/1.1/map', { deck: '1.1', slide: 'map' }],
  ['#/2', { state: 'menu', deck: null }],
  ['#/2.1', { deck: '2.1', slide: 'alone' }],
];

for (const [address, place] of MEANINGS) {
  test(`the address "${address}" opens what it names`, async () => {
    const page = await app.visit(address);
    await arrive(page, place);
    assert.equal(await page.getByRole('alert').count(), 0);
  });
}

test('a page that a slide does not have is its last one', async () => {
  const page = await app.visit('#/1/long/99');
  const { page: number, pages } = await arrive(page, { slide: 'long' });
  assert.equal(number, pages);
});

for (const address of ['#/9', '#/1.9', '#/1/nowhere', '#/1/0', '#/1/99', '#/%E0%A4%A', '#/../../etc', '#/__proto__/constructor']) {
  test(`the unknown address "${address}" shows the nearest section, and says so`, async () => {
    const page = await app.visit(`?lang=ru${address}`);
    await arrive(page, { state: 'menu', deck: null });
    await page.getByRole('alert').filter({ hasText: 'Такой страницы нет' }).waitFor();
    assert.match(page.url(), address.startsWith('#/1') ? /#\/1\/$/ : /#\/$/);
  });
}

test('the address of a page, opened elsewhere, shows the same page', async () => {
  const first = await app.visit('#/1/long');
  await arrive(first, { slide: 'long', page: '1' });
  await first.keyboard.press('PageDown');
  const place = await arrive(first, { slide: 'long', page: '2' });
  const second = await app.visit(new URL(first.url()).hash);
  assert.deepEqual({ ...await arrive(second, { slide: 'long', page: '2' }), offline: null }, { ...place, offline: null });
});

test('the browser goes back and forward through what was seen', async () => {
  const page = await app.visit('#/1');
  await arrive(page, { slide: 'cover' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: '2' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'long', page: '1' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'long', page: '2' });
  await page.goBack();
  await arrive(page, { slide: 'long', page: '1' });
  await page.goBack();
  await arrive(page, { slide: '2' });
  await page.goForward();
  await arrive(page, { slide: 'long', page: '1' });
  await page.goBack();
  await page.goBack();
  await arrive(page, { slide: 'cover' });
});

test('an address that is typed into a running kiosk is followed', async () => {
  const page = await app.visit('#/1/2');
  await arrive(page, { slide: '2' });
  await page.evaluate(() => { location.hash = '#/1.1/facts'; });
  await arrive(page, { deck: '1.1', slide: 'facts' });
});

test('the query sets language, theme and text size for the visit', async () => {
  const plain = await app.visit('#/1/2');
  await arrive(plain, { lang: 'kk', theme: 'light', slide: '2' });
  const asked = await app.visit('?lang=ru&theme=dark&size=150#/1/2');
  await arrive(asked, { lang: 'ru', theme: 'dark', slide: '2' });
  const size = (page: typeof plain): Promise<number> => page.locator('slide-frame[shown] p').first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  assert.ok(Math.abs(await size(asked) / await size(plain) - 1.5) < 0.05, 'the text is half as large again');
});

test('a query that makes no sense changes nothing', async () => {
  const page = await app.visit('?lang=xx&theme=pink&size=9%27%22&attract=maybe&unknown=1#/1/2');
  await arrive(page, { lang: 'kk', theme: 'light', slide: '2' });
  assert.equal((await at(page)).pages, '1');
});

for (const [times, place] of [[1, { state: 'deck', deck: '1', slide: 'cover' }], [2, { state: 'menu', deck: null }]] as const) {
  test(`a first deck whose connection breaks ${times === 1 ? 'once is asked for again' : 'twice gives way to the menu, which says so'}`, async () => {
    const page = await app.visitor({ serviceWorkers: 'block' });
    const decks = await decksOf(app.address(''));
    let broken = 0;
    await page.route((url) => decks.has(url.href), (route) => ((broken += 1) <= times ? route.abort() : route.continue()));
    await page.goto(app.address('?lang=ru&attract=off#/1/1'));
    await arrive(page, place);
    const notice = page.getByRole('alert').filter({ hasText: 'ещё не загружена' });
    if (times === 2) await notice.waitFor();
    else assert.equal(await notice.count(), 0);
  });
}

async function decksOf(base: string): Promise<Set<string>> {
  const { manifest } = await (await fetch(new URL('content/pointer.json', base))).json() as Pointer;
  const { decks } = await (await fetch(new URL(contentPath(manifest), base))).json() as Manifest;
  return new Set(decks.map(({ file }) => new URL(contentPath(file), base).href));
}
