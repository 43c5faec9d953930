import { assert } from 'chai';
import { UNITS } from '../../src/core/cartogram.ts';
import { contrast } from '../../src/core/contrast.ts';
import { THEMES } from '../../src/core/theme.ts';
import type { SlideMap } from '../../src/elements/slide-map.ts';
import { assertAccessible } from '../support/axe.ts';
import { passOverNotices } from '../support/expect-errors.ts';
import { hex, PHONE, settled, shown, tileOf, touch, VALUES, WALL, words, written } from './support/shown-map.ts';

describe('slide-map', () => {
  beforeEach(passOverNotices); // Tiles are measured, and their words set anew.

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
