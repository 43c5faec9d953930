// What moves when a page is turned: softly, never in the way, and without any work for the layout.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { tellWhatMoves, type InPage } from './support/moving.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { traceMotion } from './support/trace.ts';

const app = useApp({ slides: SMALL_KIOSK });

interface Motion {
  /** Animated properties of the stage. */
  readonly properties: readonly string[];
  readonly longest: number;
  readonly count: number;
}

/** Somebody before a slide; what moves the pages has been loaded, which comes after the first page. */
async function stand(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await app.visitor(options);
  await tellWhatMoves(page);
  await page.goto(app.address(hash));
  await arrive(page, { slide: hash.split('/')[2] ?? '' });
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('page-motion')));
  return page;
}

function setMotion(page: Page, duration: string): Promise<void> {
  return page.locator('korme-app').evaluate((element: HTMLElement, ms) => { element.style.setProperty('--korme-motion', ms); }, duration);
}

/** Tells what moves in the frame after a key, or after a touch on Next. */
async function seenAfter(page: Page, type: 'keydown' | 'click', act: () => Promise<void>): Promise<Motion> {
  const seen = page.evaluate((input) => new Promise<Motion>((resolve) => {
    addEventListener(input, () => {
      requestAnimationFrame(() => {
        const running = (window as unknown as InPage).moving();
        const keyframes = running.flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes());
        const own = new Set(['offset', 'computedOffset', 'easing', 'composite']);
        resolve({
          properties: [...new Set(keyframes.flatMap((keyframe) => Object.keys(keyframe)))].filter((name) => !own.has(name)).sort(),
          longest: Math.max(0, ...running.map(({ effect }) => Number(effect?.getComputedTiming().duration))),
          count: running.length,
        });
      });
    }, { once: true, capture: true });
  }), type);
  await page.evaluate(() => undefined);
  await act();
  return seen;
}

function press(page: Page, key: string): Promise<Motion> {
  return seenAfter(page, 'keydown', () => page.keyboard.press(key));
}

function touchNext(page: Page): Promise<Motion> {
  return seenAfter(page, 'click', () => next(page));
}

function next(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Келесі' }).click();
}

test('a touch moves one thing, for a quarter of a second at most, and the page is in its place when it is marked', async () => {
  const page = await stand('#/1/2');
  const motion = await touchNext(page);
  assert.deepEqual(motion.properties, ['opacity', 'transform']);
  assert.equal(motion.count, 1);
  assert.ok(motion.longest > 0 && motion.longest <= 250, `${motion.longest} ms`);
  await arrive(page, { slide: 'long', page: '1' });
  assert.equal(await page.evaluate(() => (window as unknown as InPage).moving().length), 0);
  assert.equal(await page.locator('slide-frame[shown]').evaluate((frame) => frame.getBoundingClientRect().x), 0);
});

test('a key moves nothing: the page is there in the next frame, even while another one is still moving', async () => {
  const page = await stand('#/1/2');
  assert.equal((await press(page, 'PageDown')).count, 0);
  await arrive(page, { slide: 'long', page: '1' });
  await touchNext(page);
  assert.equal((await press(page, 'Home')).count, 0);
  await arrive(page, { slide: 'cover' });
});

test('who touches Next again and again queues no motion', async () => {
  const page = await stand('#/1/cover');
  await setMotion(page, '5000ms');
  await next(page);
  await next(page);
  assert.ok((await touchNext(page)).count <= 1);
});

test('somebody who wants less motion sees a plain fade', async () => {
  const page = await stand('#/1/2', { reducedMotion: 'reduce' });
  assert.deepEqual((await touchNext(page)).properties, ['opacity']);
  await arrive(page, { slide: 'long' });
  assert.deepEqual((await touchNext(page)).properties, ['opacity']);
});

test('nothing moves where the styles say so', async () => {
  const page = await stand('#/1/2');
  await setMotion(page, '0ms');
  assert.equal((await touchNext(page)).longest, 0);
  await arrive(page, { slide: 'long' });
});

/** Marks the first and the last frame of what moves after the next touch. */
function markMotion(page: Page): Promise<void> {
  return page.evaluate(() => {
    addEventListener('click', () => {
      requestAnimationFrame(() => requestAnimationFrame(() => {
        performance.mark('motion-start');
        void Promise.all((window as unknown as InPage).moving().map(({ finished }) => finished)).then(() => performance.mark('motion-end'));
      }));
    }, { once: true, capture: true });
  });
}

for (const [what, hash, place] of [
  ['another slide', '#/1.1/map', { slide: 'facts' }],
  ['a page of the same slide', '#/1/long', { slide: 'long', page: '2' }],
] as const) {
  test(`the motion to ${what} causes no layout, as the browser’s trace shows`, async (t) => {
    const page = await stand(hash);
    await page.waitForFunction(() => document.querySelector('korme-app')?.getAttribute('offline') === 'ready'); // Nothing else arrives meanwhile.
    await setMotion(page, '1000ms'); // Long enough to be seen on the busiest machine.
    await markMotion(page);
    const { layouts, styleUpdates, lasted } = await traceMotion(page, async () => {
      await next(page);
      await arrive(page, place);
    });
    t.diagnostic(`${lasted.toFixed(0)} ms, ${layouts} layouts, ${styleUpdates} updates of styles`);
    assert.ok(lasted > 300, `${lasted} ms`);
    assert.equal(layouts, 0);
  });
}
