import { assert } from 'chai';
import { html } from 'lit';
import type { RegionMap } from '../../src/core/deck.ts';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import type { SlideMap } from '../../src/elements/slide-map.ts';
import '../../src/elements/slide-map.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';

const VALUES: RegionMap = {
  geo: null,
  values: { 'KZ-75': 98.5, 'KZ-71': 97, 'KZ-61': 1200, 'KZ-10': -3 },
  legend: { kk: 'Интернеті бар үйлер', ru: 'Дома с интернетом' },
  unit: { kk: 'үй', ru: 'домов' },
  details: { 'KZ-75': { kk: 'Қаланың барлық ауданы.', ru: 'Все районы города.' } },
};

async function shown(map: RegionMap, locale: 'kk' | 'ru' = 'ru', theme: Theme = 'light'): Promise<SlideMap> {
  const { element } = await fixture<SlideMap>(html`<slide-map style="height: 600px; width: 900px" .map=${map}></slide-map>`, { locale, theme });
  return element;
}

async function touch(map: SlideMap, name: string): Promise<void> {
  [...map.renderRoot.querySelectorAll<HTMLButtonElement>('.tiles button')].find((tile) => tile.getAttribute('aria-label')?.includes(name))?.click();
  await map.updateComplete;
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

  it('shows the details of the unit that is touched, and the legend again at the second touch', async () => {
    const map = await shown(VALUES);
    await touch(map, 'город Алматы');
    assert.include(map.renderRoot.querySelector('.details')?.textContent, 'Все районы города.');
    assert.include(map.renderRoot.querySelector('.details')?.textContent, '98,5\u00A0домов');
    await touch(map, 'город Алматы');
    assert.include(map.renderRoot.querySelector('.legend')?.textContent, 'Дома с интернетом');
  });

  it('gives the focus back to the tile when the details are closed', async () => {
    const map = await shown(VALUES);
    await touch(map, 'город Алматы');
    map.renderRoot.querySelector<HTMLButtonElement>('.close')?.click();
    await map.updateComplete;
    assert.include(map.shadowRoot?.activeElement?.getAttribute('aria-label'), 'город Алматы');
    assert.isNotNull(map.renderRoot.querySelector('.legend'));
  });

  it('says that a unit has no data', async () => {
    const map = await shown(VALUES, 'kk');
    await touch(map, 'Атырау облысы');
    assert.include(map.renderRoot.querySelector('.details')?.textContent, 'дерек жоқ');
  });

  it('names the units that are only highlighted', async () => {
    const map = await shown({ geo: null, values: { 'KZ-10': null, 'KZ-62': null }, legend: null, unit: null, details: {} }, 'kk');
    assert.equal(map.renderRoot.querySelector('.names')?.textContent, 'Абай облысы, Ұлытау облысы');
  });

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => { await assertAccessible(await shown(VALUES, 'kk', theme)); });
  }
});
