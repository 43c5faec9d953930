import { assert } from 'chai';
import { html } from 'lit';
import { UNITS } from '../../src/core/cartogram.ts';
import { contrast } from '../../src/core/contrast.ts';
import type { RegionMap } from '../../src/core/deck.ts';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import type { SlideMap } from '../../src/elements/slide-map.ts';
import '../../src/elements/slide-map.ts';
import { fontsLoaded } from '../../src/elements/fonts.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';

const VALUES: RegionMap = {
  geo: null,
  values: { 'KZ-75': 98.5, 'KZ-71': 97, 'KZ-61': 1200, 'KZ-10': -3 },
  legend: { kk: 'Интернеті бар үйлер', ru: 'Дома с интернетом' },
  unit: { kk: 'үй', ru: 'домов' },
  details: { 'KZ-75': { kk: 'Қаланың барлық ауданы.', ru: 'Все районы города.' } },
};

const WALL = { width: 1100, height: 720 };
const PHONE = { width: 350, height: 640 };

async function shown(map: RegionMap, locale: 'kk' | 'ru' = 'ru', theme: Theme = 'light', size = WALL): Promise<SlideMap> {
  const { element } = await fixture<SlideMap>(html`<slide-map .map=${map}></slide-map>`, { locale, theme });
  Object.assign(element.style, { width: `${size.width}px`, height: `${size.height}px`, fontFamily: 'Korme' }); // Letters are as wide in every engine.
  await fontsLoaded();
  await settled(element);
  return element;
}

/** Waits until the map is drawn at its size. */
async function settled(map: SlideMap): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise(requestAnimationFrame);
    await map.updateComplete;
    for (const animation of map.renderRoot.querySelector('.tiles')?.getAnimations() ?? []) animation.finish();
  }
}

function tileOf(map: SlideMap, code: string): HTMLButtonElement {
  const tile = map.renderRoot.querySelector<HTMLButtonElement>(`.tiles [data-code='${code}']`);
  assert.exists(tile);
  return tile;
}

/** The first colour of a computed style. */
function hex(style: string): string {
  const [, ...parts] = /rgb\((\d+), (\d+), (\d+)\)/.exec(style) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

function words(map: SlideMap, selector: string): string[] {
  return [...map.renderRoot.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function zoomOf(map: SlideMap): number {
  return new DOMMatrix(getComputedStyle(map.renderRoot.querySelector('.tiles')!).transform).a;
}

/** All that is written in tiles, with its size on the screen. */
function written(map: SlideMap): { readonly words: string; readonly px: number; readonly cut: boolean }[] {
  return [...map.renderRoot.querySelectorAll('.tiles span')].filter((span) => getComputedStyle(span).visibility === 'visible').map((span) => {
    const tile = span.closest('button')!.getBoundingClientRect();
    const { left, right, top, bottom } = span.getBoundingClientRect();
    return { words: span.textContent ?? '', px: Number.parseFloat(getComputedStyle(span).fontSize) * zoomOf(map), cut: left < tile.left || right > tile.right || top < tile.top - 1 || bottom > tile.bottom + 1 };
  });
}

async function touch(map: SlideMap, name: string): Promise<void> {
  [...map.renderRoot.querySelectorAll<HTMLButtonElement>('.tiles button')].find((tile) => tile.getAttribute('aria-label')?.includes(name))?.click();
  await settled(map);
}

describe('slide-map', () => {
  it('has a tile for each of the 20 units, none on another', async () => {
    const boxes = [...(await shown(VALUES)).renderRoot.querySelectorAll('.tiles li')].map((tile) => tile.getBoundingClientRect());
    assert.lengthOf(boxes, 20);
    assert.lengthOf(new Set(boxes.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)), 20);
  });

  it('writes values as Kazakhstan does, with the unit in the spoken name', async () => {
    const map = await shown(VALUES);
    const tile = map.renderRoot.querySelector('.tiles button[aria-label*="Туркестанская"]')!;
    assert.include(tile.textContent, '1\u00A0200');
    assert.include(tile.getAttribute('aria-label'), '1\u00A0200\u00A0домов');
  });

  it('says a unit of measure in its own language where it is there in the other one only', async () => {
    const map = await shown({ ...VALUES, unit: { kk: 'үй' } });
    const tile = map.renderRoot.querySelector('.tiles [data-code="KZ-75"]')!;
    const parts = tile.getAttribute('aria-labelledby')?.split(' ').map((id) => map.renderRoot.querySelector(`#${id}`)) ?? [];
    assert.deepEqual(parts.map((part) => part?.getAttribute('lang')), [null, 'kk']);
    assert.notInclude(tile.ariaLabel, 'үй');
    await touch(map, 'город Алматы');
    assert.equal(map.renderRoot.querySelector('.details .value [lang]')?.getAttribute('lang'), 'kk');
    await assertAccessible(map);
  });

  it('shows the details of the unit that is touched, and the legend again at the second touch', async () => {
    const map = await shown(VALUES);
    await touch(map, 'город Алматы');
    assert.include(map.renderRoot.querySelector('.details')?.textContent, 'Все районы города.');
    assert.include(map.renderRoot.querySelector('.details')?.textContent, '98,5\u00A0домов');
    await touch(map, 'город Алматы');
    assert.include(map.renderRoot.querySelector('.legend')?.textContent, 'Дома с\u00A0интернетом');
  });

  it('gives the focus back to the tile when the details are closed', async () => {
    const map = await shown(VALUES);
    await touch(map, 'город Алматы');
    map.renderRoot.querySelector<HTMLButtonElement>('.close')?.click();
    await map.updateComplete;
    assert.include(map.shadowRoot?.activeElement?.getAttribute('aria-label'), 'город Алматы');
    assert.isNotNull(map.renderRoot.querySelector('.legend'));
  });

  for (const [width, height, letters] of [[1812, 752, 26.5], [1812, 752, 53], [1212, 534, 37.4], [800, 250, 16], [350, 640, 28]] as const) {
    it(`keeps a long unit of measure and the close button inside the details at ${width}×${height} with letters of ${letters} px`, async () => {
      const map = await shown({ ...VALUES, values: { 'KZ-71': 11111.04 }, unit: { kk: 'мың шаршы метр', ru: 'тыс. квадратных метров' } }, 'ru', 'light', { width, height });
      map.style.setProperty('--korme-small', `${letters}px`);
      await touch(map, 'город Астана');
      const panel = map.renderRoot.querySelector('.details')!.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(map.renderRoot.querySelector('.said')!);
      for (const { left, right, top, bottom } of [...range.getClientRects(), map.renderRoot.querySelector('.close')!.getBoundingClientRect()]) {
        assert.isTrue(left >= panel.left && right <= panel.right && top >= panel.top && bottom <= panel.bottom, 'in the panel');
      }
      assert.isTrue(panel.left >= map.getBoundingClientRect().left && panel.right <= map.getBoundingClientRect().right, 'in the slide');
    });
  }

  it('keeps the close button in sight while long details are read', async () => {
    const map = await shown({ ...VALUES, details: { 'KZ-75': { kk: '', ru: 'Все районы города. '.repeat(60) } } }, 'ru', 'light', PHONE);
    await touch(map, 'город Алматы');
    const details = map.renderRoot.querySelector('.details')!;
    details.scrollTop = details.scrollHeight;
    assert.isAbove(details.scrollTop, 0);
    const [panel, close] = [details, map.renderRoot.querySelector('.close')!].map((one) => one.getBoundingClientRect());
    assert.isTrue(close!.top >= panel!.top && close!.bottom <= panel!.bottom);
  });

  it('tells small values as exactly in the details as on the tile', async () => {
    const map = await shown({ ...VALUES, values: { 'KZ-75': 0.00025, 'KZ-71': 0.5 } });
    await touch(map, 'город Алматы');
    assert.equal(map.renderRoot.querySelector('.details .value')?.textContent, '0,00025\u00A0домов');
    assert.include(tileOf(map, 'KZ-75').textContent, '0,00025');
  });

  it('says that a unit has no data', async () => {
    const map = await shown(VALUES, 'kk');
    await touch(map, 'Атырау облысы');
    assert.include(map.renderRoot.querySelector('.details')?.textContent, 'дерек жоқ');
  });

  it('hatches units without data and names the hatch, but not where nothing is compared', async () => {
    const hatch = (map: SlideMap, code: string): boolean => getComputedStyle(tileOf(map, code)).backgroundImage.includes('gradient');
    const map = await shown(VALUES);
    assert.deepEqual([hatch(map, 'KZ-11'), hatch(map, 'KZ-75')], [true, false]);
    assert.equal(words(map, '.steps li').at(-1), 'нет данных');
    assert.include(getComputedStyle(map.renderRoot.querySelector('.steps li:last-child .swatch')!).backgroundImage, 'gradient');
    const marked = await shown({ ...VALUES, values: { 'KZ-10': null } });
    assert.isFalse(hatch(marked, 'KZ-11'));
    assert.notInclude(marked.renderRoot.querySelector('.legend')?.textContent, 'нет данных');
  });

  for (const [about, values, legend] of [
    ['values below nought so that no sign stands beside a dash', { 'KZ-10': -40, 'KZ-11': -10, 'KZ-15': 20 }, ['−40 … −20', '−20 … 0', '0–20']],
    ['two values as they are', { 'KZ-71': 1, 'KZ-75': 1000000 }, ['1', '1 млн']],
    ['one value that all have', { 'KZ-71': 5, 'KZ-75': 5 }, ['5']],
  ] as const) {
    it(`writes ${about} in the legend, in the colours of their tiles`, async () => {
      const map = await shown({ ...VALUES, values });
      assert.deepEqual(words(map, '.steps li').slice(0, -1), [...legend]);
      const tiles = Object.keys(values).map((code) => getComputedStyle(tileOf(map, code)).backgroundColor);
      const swatches = [...map.renderRoot.querySelectorAll('.steps .swatch:not(.gap)')].map((swatch) => getComputedStyle(swatch).backgroundColor);
      assert.includeMembers(swatches, tiles);
    });
  }

  it('writes names on a phone, not the same value twenty times', async () => {
    const map = await shown({ ...VALUES, values: Object.fromEntries(UNITS.map(({ code }) => [code, 5])) }, 'ru', 'light', { width: 350, height: 290 });
    assert.include(written(map).map((one) => one.words), 'Пав');
    assert.deepEqual(words(map, '.steps li'), ['5']);
  });

  it('names the units that are only highlighted', async () => {
    const map = await shown({ geo: null, values: { 'KZ-10': null, 'KZ-62': null }, legend: null, unit: null, details: {} }, 'kk');
    assert.equal(map.renderRoot.querySelector('.names')?.textContent, 'Абай облысы, Ұлытау облысы');
  });

  for (const [where, size, names] of [['on a wall', WALL, 'Павлодар'], ['on a phone', PHONE, 'Пав'], ['in half a phone', { width: 350, height: 300 }, null]] as const) {
    for (const letters of [16, 21, 34, 53]) {
      it(`writes no word below 16 px ${where}, and none that its tile would cut, at letters of ${letters} px`, async () => {
        const map = await shown(VALUES, 'kk', 'light', size);
        map.style.setProperty('--korme-small', `${letters}px`);
        map.map = { ...VALUES };
        await settled(map);
        const all = written(map);
        assert.deepEqual(all.filter(({ px, cut }) => px < 16 || cut), []);
        if (letters === 16 && names) assert.include(all.map((one) => one.words), names);
      });
    }
  }

  it('writes larger words for those who ask for larger text', async () => {
    const map = await shown(VALUES);
    const sizes: number[] = [];
    for (const letters of [16, 24, 40]) {
      map.style.setProperty('--korme-small', `${letters}px`);
      map.map = { ...VALUES };
      await settled(map);
      sizes.push(Math.min(...written(map).map(({ px }) => px)));
    }
    assert.deepEqual(sizes, [...new Set(sizes)].toSorted((a, b) => a - b));
  });

  it('goes near to the unit that is touched on a phone, where its whole name and its neighbours have room, and back', async () => {
    const map = await shown(VALUES, 'kk', 'light', PHONE);
    await touch(map, 'Түркістан облысы');
    assert.isAbove(zoomOf(map), 1.5);
    assert.includeMembers(written(map).map((one) => one.words), ['Түркістан', '1\u00A0200', 'Қызылорда', 'Жамбыл']);
    assert.deepEqual(written(map).filter(({ px, cut }) => px < 15.99 || cut).map((one) => JSON.stringify(one)), []);
    const [tile, edge] = [tileOf(map, 'KZ-61'), map.renderRoot.querySelector('.area')!].map((one) => one.getBoundingClientRect());
    assert.isTrue(tile && edge && tile.left >= edge.left && tile.right <= edge.right && tile.bottom <= edge.bottom + 1);
    await touch(map, 'Түркістан облысы');
    assert.equal(getComputedStyle(map.renderRoot.querySelector('.tiles')!).transform, 'none');
  });

  it('shows the whole map again when a key leaves what is seen of it', async () => {
    const map = await shown(VALUES, 'kk', 'light', PHONE);
    await touch(map, 'Шымкент');
    tileOf(map, 'KZ-39').focus();
    await settled(map);
    assert.equal(getComputedStyle(map.renderRoot.querySelector('.tiles')!).transform, 'none');
    assert.equal(map.shadowRoot?.activeElement, tileOf(map, 'KZ-39'));
    map.renderRoot.querySelector<HTMLElement>('.close')?.focus();
    await settled(map);
    assert.isAbove(zoomOf(map), 1.5);
  });

  it('goes back by Escape, which does not leave the slide', async () => {
    const map = await shown(VALUES);
    let left = 0;
    map.parentElement?.addEventListener('keydown', () => { left += 1; });
    await touch(map, 'город Алматы');
    for (let times = 0; times < 2; times += 1) {
      tileOf(map, 'KZ-75').dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', bubbles: true, composed: true }));
      await settled(map);
    }
    assert.exists(map.renderRoot.querySelector('.legend'));
    assert.equal(left, 1);
  });

  it('lists all units by the alphabet with their values, and opens the one that is chosen', async () => {
    const map = await shown(VALUES, 'kk');
    assert.notExists(map.renderRoot.querySelector('.list')); // The tiles are read already.
    map.renderRoot.querySelector<HTMLButtonElement>('.switch')?.click();
    await settled(map);
    assert.deepEqual(words(map, '.list button').slice(0, 4), ['Абай облысы −3 үй', 'Ақмола облысы дерек жоқ', 'Ақтөбе облысы дерек жоқ', 'Алматы қаласы 98,5 үй']);
    assert.lengthOf(words(map, '.list button'), 20);
    assert.equal(getComputedStyle(map.renderRoot.querySelector('.tiles button')!).visibility, 'hidden');
    await assertAccessible(map);
    map.renderRoot.querySelector<HTMLButtonElement>(`.list [data-item='unit KZ-75']`)?.click();
    await settled(map);
    assert.notExists(map.renderRoot.querySelector('.list'));
    assert.include(map.renderRoot.querySelector('.details')?.textContent, 'Қаланың барлық ауданы.');
    assert.equal(map.shadowRoot?.activeElement, tileOf(map, 'KZ-75'));
  });

  it('keeps the legend beside the map in the place that a phone on its side has', async () => {
    const map = await shown({ ...VALUES, legend: { kk: '', ru: 'Доля домов с широкополосным интернетом в двадцати областях и городах' } }, 'ru', 'light', { width: 380, height: 220 });
    const [aside, place, last] = [map.renderRoot.querySelector('.aside')!, map.getBoundingClientRect(), map.renderRoot.querySelector('.switch')!];
    const { top, bottom } = aside.getBoundingClientRect();
    assert.isAtLeast(top, place.top - 1);
    assert.isAtMost(bottom, place.bottom + 1);
    assert.isAtMost(last.getBoundingClientRect().bottom, place.bottom + 1, 'the button is seen without scrolling');
  });

  it('gives details the whole height that a phone on its side has', async () => {
    const map = await shown({ ...VALUES, details: { 'KZ-75': { kk: '', ru: 'Все районы города. '.repeat(60) } } }, 'ru', 'light', { width: 800, height: 160 });
    await touch(map, 'город Алматы');
    assert.closeTo(map.renderRoot.querySelector('.details')!.getBoundingClientRect().height, 160, 1);
    map.renderRoot.querySelector<HTMLButtonElement>('.close')?.click();
    await settled(map);
    assert.isAbove(map.renderRoot.querySelector('.switch')!.getBoundingClientRect().height, 30);
  });

  for (const [where, width, heights] of [['on a wall', 1812, [752, 640]], ['in half a wall', 1100, [560, 500]], ['on a phone', 350, [600, 560]]] as const) {
    it(`writes the legend no smaller ${where} when larger text leaves the map a lower place`, async () => {
      const map = await shown(VALUES, 'ru', 'light', { width, height: heights[0] });
      map.style.setProperty('--korme-base', '34px');
      const sizes: number[] = [];
      for (const [letters, height] of [[26.5, heights[0]], [53, heights[1]]] as const) {
        map.style.setProperty('--korme-small', `${letters}px`);
        map.style.height = `${height}px`;
        await settled(map);
        sizes.push(Number.parseFloat(getComputedStyle(map.renderRoot.querySelector('.steps')!).fontSize));
      }
      const [usual = 0, large = 0] = sizes;
      assert.isAtLeast(large, usual);
    });
  }

  for (const theme of THEMES) {
    it(`rings the chosen unit so that it is seen on the paper (${theme})`, async () => {
      const map = await shown(VALUES, 'kk', theme);
      await touch(map, 'Алматы қаласы');
      const [ring, paper] = [getComputedStyle(tileOf(map, 'KZ-75')).boxShadow, getComputedStyle(map.closest('main')!).backgroundColor];
      assert.isAtLeast(contrast(hex(ring), hex(paper)), 3);
    });

    it(`is accessible (${theme})`, async () => {
      await assertAccessible(await shown(VALUES, 'kk', theme));
      await assertAccessible(await shown(VALUES, 'kk', theme, PHONE));
    });
  }
});
