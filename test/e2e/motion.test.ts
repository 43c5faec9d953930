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

/** Presses a key and tells what moves in the next frame. */
async function press(page: Page, key: string): Promise<Motion> {
  const seen = page.evaluate(() => new Promise<Motion>((resolve) => {
    addEventListener('keydown', () => {
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
    }, { once: true });
  }));
  await page.evaluate(() => undefined);
  await page.keyboard.press(key);
  return seen;
}

test('a step moves one thing, for a quarter of a second at most, and the page is in its place when it is marked', async () => {
  const page = await stand('#/1/2');
  const motion = await press(page, 'PageDown');
  assert.deepEqual(motion.properties, ['opacity', 'transform']);
  assert.equal(motion.count, 1);
  assert.ok(motion.longest > 0 && motion.longest <= 250, `${motion.longest} ms`);
  await arrive(page, { slide: 'long', page: '1' });
  assert.equal(await page.evaluate(() => (window as unknown as InPage).moving().length), 0);
  assert.equal(await page.locator('slide-frame[shown]').evaluate((frame) => frame.getBoundingClientRect().x), 0);
});

test('a key that is pressed ten times queues no motion', async () => {
  const page = await stand('#/1/2');
  for (let times = 0; times < 9; times += 1) await page.keyboard.press(times % 2 ? 'PageUp' : 'PageDown');
  const motion = await press(page, 'Home');
  assert.ok(motion.count <= 1, `${motion.count} at once`);
  await arrive(page, { slide: 'cover' });
});

test('somebody who wants less motion sees a plain fade', async () => {
  const page = await stand('#/1/2', { reducedMotion: 'reduce' });
  assert.deepEqual((await press(page, 'PageDown')).properties, ['opacity']);
  await arrive(page, { slide: 'long' });
  assert.deepEqual((await press(page, 'PageDown')).properties, ['opacity']);
});

test('nothing moves where the styles say so', async () => {
  const page = await stand('#/1/2');
  await setMotion(page, '0ms');
  assert.equal((await press(page, 'PageDown')).longest, 0);
  await arrive(page, { slide: 'long' });
});

/** Marks the first and the last frame of what moves after the next key. */
function markMotion(page: Page): Promise<void> {
  return page.evaluate(() => {
    addEventListener('keydown', () => {
      requestAnimationFrame(() => requestAnimationFrame(() => {
        performance.mark('motion-start');
        void Promise.all((window as unknown as InPage).moving().map(({ finished }) => finished)).then(() => performance.mark('motion-end'));
      }));
    }, { once: true });
  });
}

for (const [what, hash, place] of [
  ['another slide', '#/1.1/map', { slide: 'facts' }],
  ['a page of the same slide', '#/1/long', { slide: 'long', page: '2' }],
] as const) {
  test(`the motion to ${what} causes no layout, as the browser’s trace shows`, async (t) => {
    const page = await stand(hash);
    await setMotion(page, '1000ms'); // Long enough to be seen on the busiest machine.
    await markMotion(page);
    const { layouts, styleUpdates, lasted } = await traceMotion(page, async () => {
      await page.keyboard.press('PageDown');
      await arrive(page, place);
    });
    t.diagnostic(`${lasted.toFixed(0)} ms, ${layouts} layouts, ${styleUpdates} updates of styles`);
    assert.ok(lasted > 300, `${lasted} ms`);
    assert.equal(layouts, 0);
  });
}
