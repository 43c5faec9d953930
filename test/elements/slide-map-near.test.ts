// How one gets closer to a unit of the map, and back: by touch, by keys, by the list.
import { assert } from 'chai';
import { assertAccessible } from '../support/axe.ts';
import { PHONE, settled, shown, tileOf, touch, VALUES, words, written, zoomOf } from './support/shown-map.ts';

describe('slide-map, near', () => {
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
});
