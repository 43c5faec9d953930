// What a hand meets: in every state each target is large enough and far enough from the next one, and no label of one is cut.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { eachState, useKioskWithStaff } from './support/states.ts';

const app = await useKioskWithStaff();

interface Target {
  readonly name: string;
  /** The shorter side, px. */
  readonly size: number;
  /** What of it is seen. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Leads on, back, home, into a section, or answers a question. */
  readonly isMain: boolean;
  /** px of its words that have no room. */
  readonly lacking: number;
  /** A region on the map of Kazakhstan, which has as much room as the map leaves; the list beside it has all of them in full size. */
  readonly isTile: boolean;
}

/** All that can be touched now, through all shadow roots: visible, not inert, on top. */
function targetsOn(page: Page): Promise<readonly Target[]> {
  return page.evaluate(() => {
    const MAIN = new Set(['korme-menu', 'korme-way-on', 'korme-still-here', 'korme-attract']);
    const found: Target[] = [];
    /** What is not scrolled out of sight. */
    const seenPart = (element: Element): { left: number; top: number; right: number; bottom: number } => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let around: Node | null = element.parentNode; around; around = around instanceof ShadowRoot ? around.host : around.parentNode) {
        if (!(around instanceof Element) || getComputedStyle(around).overflow === 'visible') continue;
        const box = around.getBoundingClientRect();
        [left, top, right, bottom] = [Math.max(left, box.left), Math.max(top, box.top), Math.min(right, box.right), Math.min(bottom, box.bottom)];
      }
      return { left: Math.max(left, 0), top: Math.max(top, 0), right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) };
    };
    const modal = document.querySelector('korme-app')?.shadowRoot?.querySelector('picture-zoom') ?? document.querySelector('korme-staff');
    const look = (root: Document | ShadowRoot | Element): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.closest('[inert]') || (modal && element.getRootNode() === modal.getRootNode() && element !== modal && !modal.contains(element))) continue;
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.matches('button:not(:disabled), summary, input, [role=button], [role=slider]')) continue;
        const { width, height } = element.getBoundingClientRect();
        if (width === 0 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { left, top, right, bottom } = seenPart(element);
        if (right - left < 1 || bottom - top < 1) continue;
        const host = (element.getRootNode() as ShadowRoot).host?.localName ?? '';
        const name = `${host} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()}”`;
        const isMain = MAIN.has(host) || (host === 'korme-controls' && element.closest('.away, .steps') !== null);
        const lacking = Math.max(element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight);
        found.push({ name, size: Math.min(width, height), left, top, right, bottom, isMain, lacking, isTile: element.matches('.tiles button') });
      }
    };
    look(document);
    return found;
  });
}

/** px between two that don't touch each other; negative where they overlap. */
function gap(a: Target, b: Target): number {
  return Math.max(Math.max(a.left, b.left) - Math.min(a.right, b.right), Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom));
}

const WITHIN = 0.6; // px: borders are rounded to the screen's own pixels.

/** @returns what is wrong with them, in sentences. */
function complaints(targets: readonly Target[], least: number, mainLeast: number, apart: number): readonly string[] {
  const said: string[] = [];
  for (const [index, target] of targets.entries()) {
    const { size } = target;
    const wanted = target.isMain ? mainLeast : least;
    if (size < (target.isTile ? 24 : wanted) - WITHIN) said.push(`${target.name} is ${size.toFixed(1)} px, not ${wanted}`);
    if (target.lacking > 1) said.push(`${target.name} lacks ${target.lacking} px`);
    for (const other of targets.slice(index + 1)) {
      const between = gap(target, other);
      if (between < apart - WITHIN && !(target.isTile || other.isTile)) said.push(`${target.name} and ${other.name} are ${between.toFixed(1)} px apart, not ${apart}`);
    }
  }
  return said;
}

/** CSS px to a millimetre, as the staff panel finds it with a bank card; a screen of 24 inches with 1080p has 3.6, one of 10 inches 5.5. */
const KIOSKS = [
  { width: 1920, height: 1080, mm: 3.6 },
  { width: 1080, height: 1920, mm: 3.6 },
  { width: 1280, height: 800, mm: 5.5 },
] as const;

for (const { width, height, mm } of KIOSKS) {
  test(`on a calibrated kiosk of ${width}x${height} main targets are 20 mm, others 15 mm, 3 mm apart`, async () => {
    const most = Math.min(width, height);
    const [main, other, apart] = [Math.min(20 * mm, 0.16 * most), Math.min(15 * mm, 0.12 * most), Math.min(3 * mm, 0.025 * most)];
    const said: string[] = [];
    let seen = 0;
    for await (const [state, page] of eachState(app, { locale: 'kk', theme: 'light' }, { viewport: { width, height } })) {
      await page.evaluate((px) => { document.documentElement.style.setProperty('--mm', `${px}px`); }, mm);
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
      const targets = await targetsOn(page);
      seen += targets.length;
      for (const line of complaints(targets, other, main, apart)) said.push(`${state}: ${line}`);
    }
    assert.ok(seen > 100);
    assert.deepEqual(said, []);
  });
}

for (const { width, height, size } of [{ width: 390, height: 844, size: 100 }, { width: 390, height: 844, size: 200 }, { width: 820, height: 1180, size: 100 }]) {
  test(`on a device of ${width}x${height} every target is 44 px at least (${size} %)`, async () => {
    const said: string[] = [];
    for await (const [state, page] of eachState(app, { locale: 'kk', theme: 'light' }, { viewport: { width, height }, hasTouch: true })) {
      if (size !== 100) await page.evaluate((per) => { document.querySelector('korme-app')?.style.setProperty('--korme-size', String(per / 100)); }, size);
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
      for (const line of complaints(await targetsOn(page), 44, 44, -1)) said.push(`${state}: ${line}`);
    }
    assert.deepEqual(said, []);
  });
}
