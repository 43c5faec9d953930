// No frame shows a text that is not laid out: every painted frame has the words of before or those of after.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const app = useApp({ slides: { ...SMALL_KIOSK, 'kiosk.json': { title: { kk: 'Сынақ алаңы', ru: 'Пробная площадка' }, languages: ['kk', 'ru'] } } });

const PHONE = { width: 390, height: 844 };

/** From now on notes what each frame shows, without repetitions. */
function watchFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const frames: string[] = [];
    const isSeen = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';
    const look = (): string => {
      const flow = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-stage')?.shadowRoot
        ?.querySelector('slide-frame[shown]')?.shadowRoot?.querySelector('text-flow')?.shadowRoot;
      const box = flow?.querySelector('.window');
      const words = [...flow?.querySelectorAll('.token') ?? []].filter(isSeen).map((token) => token.textContent).join(' ').slice(0, 60);
      return `${box?.clientWidth ?? 0} × ${box?.clientHeight ?? 0}, ${Math.round(box?.scrollTop ?? 0)} px: ${words}`;
    };
    const screen = (): string => `${innerWidth} × ${innerHeight}`;
    const afterPaint = new MessageChannel();
    afterPaint.port1.addEventListener('message', ({ data: painted }) => {
      const seen = look();
      // A screen that was turned after the paint, and before this look, has not been painted yet.
      if (frames.at(-1) !== seen && painted === screen()) frames.push(seen);
      requestAnimationFrame(() => { afterPaint.port2.postMessage(screen()); });
    });
    afterPaint.port1.start();
    afterPaint.port2.postMessage(screen());
    Object.assign(window, { painted: frames });
  });
}

function framesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { painted: string[] }).painted.splice(1));
}

/** What divides the words of both languages comes after the first slide. */
async function allIsThere(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some((entry) => entry.name.includes('hyphenate-ru') && (entry as PerformanceResourceTiming).responseEnd > 0));
}

async function settledAgain(page: Page, change: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => performance.getEntriesByName('korme:slide').at(-1)?.startTime ?? 0);
  await change();
  await page.waitForFunction((time) => (performance.getEntriesByName('korme:slide').at(-1)?.startTime ?? 0) > time, before);
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }); })); // Until the last frame has been noted.
}

test('a narrow text changes from one language, one page and one screen to another in a single frame', async () => {
  const page = await app.visit('?lang=kk#/1/long/2', { viewport: PHONE });
  await arrive(page, { slide: 'long', page: '2' });
  await allIsThere(page);
  for (const [what, change] of [
    ['another language', () => page.locator('korme-controls [lang=ru]').first().click()],
    ['another page', () => page.keyboard.press('PageDown')],
    ['another screen', () => page.setViewportSize({ width: 844, height: 390 })],
    ['the first screen again', () => page.setViewportSize(PHONE)],
    ['the first language again', () => page.locator('korme-controls [lang=kk]').first().click()],
  ] as const) {
    await watchFrames(page);
    await settledAgain(page, change);
    const frames = await framesOf(page);
    assert.equal(frames.length, 1, `${what} shows\n${frames.join('\n')}`);
  }
});
