// The map of Kazakhstan as it is drawn, and what can be read off it.
import { assert } from 'chai';
import { html } from 'lit';
import type { RegionMap } from '../../../src/core/deck.ts';
import type { Theme } from '../../../src/core/theme.ts';
import { fontsLoaded } from '../../../src/elements/fonts.ts';
import type { SlideMap } from '../../../src/elements/slide-map.ts';
import '../../../src/elements/slide-map.ts';
import { fixture } from '../../support/fixture.ts';

export const VALUES: RegionMap = {
  geo: null,
  values: { 'KZ-75': 98.5, 'KZ-71': 97, 'KZ-61': 1200, 'KZ-10': -3 },
  legend: { kk: 'Интернеті бар үйлер', ru: 'Дома с интернетом' },
  unit: { kk: 'үй', ru: 'домов' },
  details: { 'KZ-75': { kk: 'Қаланың барлық ауданы.', ru: 'Все районы города.' } },
};

export const WALL = { width: 1100, height: 720 };
export const PHONE = { width: 350, height: 640 };

export async function shown(map: RegionMap, locale: 'kk' | 'ru' = 'ru', theme: Theme = 'light', size = WALL): Promise<SlideMap> {
  const { element } = await fixture<SlideMap>(html`<slide-map .map=${map}></slide-map>`, { locale, theme });
  Object.assign(element.style, { width: `${size.width}px`, height: `${size.height}px`, fontFamily: 'Korme' }); // Letters are as wide in every engine.
  await fontsLoaded();
  await settled(element);
  return element;
}

/** Waits until the map is drawn at its size. */
export async function settled(map: SlideMap): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise(requestAnimationFrame);
    await map.updateComplete;
    for (const animation of map.renderRoot.querySelector('.tiles')?.getAnimations() ?? []) animation.finish();
  }
}

export function tileOf(map: SlideMap, code: string): HTMLButtonElement {
  const tile = map.renderRoot.querySelector<HTMLButtonElement>(`.tiles [data-code='${code}']`);
  assert.exists(tile);
  return tile;
}

/** The first colour of a computed style. */
export function hex(style: string): string {
  const [, ...parts] = /rgb\((\d+), (\d+), (\d+)\)/.exec(style) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

export function words(map: SlideMap, selector: string): string[] {
  return [...map.renderRoot.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
}

export function zoomOf(map: SlideMap): number {
  return new DOMMatrix(getComputedStyle(map.renderRoot.querySelector('.tiles')!).transform).a;
}

/** All that is written in tiles, with its size on the screen. */
export function written(map: SlideMap): { readonly words: string; readonly px: number; readonly cut: boolean }[] {
  return [...map.renderRoot.querySelectorAll('.tiles span')].filter((span) => getComputedStyle(span).visibility === 'visible').map((span) => {
    const tile = span.closest('button')!.getBoundingClientRect();
    const { left, right, top, bottom } = span.getBoundingClientRect();
    return { words: span.textContent ?? '', px: Number.parseFloat(getComputedStyle(span).fontSize) * zoomOf(map), cut: left < tile.left || right > tile.right || top < tile.top - 1 || bottom > tile.bottom + 1 };
  });
}

export async function touch(map: SlideMap, name: string): Promise<void> {
  [...map.renderRoot.querySelectorAll<HTMLButtonElement>('.tiles button')].find((tile) => tile.getAttribute('aria-label')?.includes(name))?.click();
  await settled(map);
}
