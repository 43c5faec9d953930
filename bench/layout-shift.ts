// Whether anything on a slide moves after it has been painted, as the browser counts it (Cumulative Layout Shift), every slide by
// itself: opened anew, not stepped to, for what follows a key within half a second is never counted.
import type { Page } from 'playwright-core';
import type { SourceDeck } from '../src/build/source.ts';

export interface Shift {
  /** `deck/number`. */
  readonly slide: string;
  /** 0 where nothing moved. */
  readonly shift: number;
}

/** @param slides `deck/number` of each. */
export async function layoutShifts(page: Page, kiosk: string, slides: readonly string[]): Promise<Shift[]> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
    // The browser draws the captions of a film itself, at the top first and then at the bottom: they are no part of the slide.
    Object.defineProperty(TextTrack.prototype, 'mode', { value: 'disabled', writable: true });
  });
  const found: Shift[] = [];
  for (const slide of slides) {
    await page.goto('about:blank');
    await page.goto(`${kiosk}#/${slide}`);
    await page.waitForFunction(() => {
      const stage = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-stage')?.shadowRoot;
      const late = stage?.querySelector('slide-frame[shown]')?.shadowRoot?.querySelector(':not(:defined)'); // A film or a map comes after the words.
      return performance.getEntriesByName('korme:slide').length > 0 && !late;
    });
    // Two frames later whatever has come has taken its place.
    const shift = await page.evaluate(() => new Promise<number>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
        resolve((window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
      })));
    }));
    found.push({ slide, shift });
  }
  return found;
}

/** `deck/number` of every slide. */
export function slidesOf(decks: readonly SourceDeck[]): string[] {
  return decks.flatMap(({ json }) => json.slides.map((_, index) => `${json.id}/${index + 1}`));
}
