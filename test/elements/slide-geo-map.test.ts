import { assert } from 'chai';
import { html } from 'lit';
import type { RegionMap } from '../../src/core/deck.ts';
import type { SlideGeoMap } from '../../src/elements/slide-geo-map.ts';
import '../../src/elements/slide-geo-map.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture, type Fixture } from '../support/fixture.ts';

function okrug(id: string, lon: number, kk: string, ru: string, north = 52): object {
  return { type: 'Feature', id, properties: { name_kk: kk, name_ru: ru }, geometry: { type: 'Polygon', coordinates: [[[lon, 50], [lon, north], [lon + 1.5, north], [lon + 1.5, 50], [lon, 50]]] } };
}

const FILE = JSON.stringify({ type: 'FeatureCollection', features: [
  okrug('s', 70, 'Сарысай', 'Сарысай'), okrug('z', 71.5, 'Жарқын', 'Жаркын', 51), okrug('e', 73, 'Ешкілітас', 'Ешкилитас'), okrug('tiny', 74.5, 'Түйір', 'Крупица'),
] });

const MAP: RegionMap = {
  geo: { src: 'a.geojson', key: null, name: null, markers: [{ lon: 72.2, lat: 50.4, label: { kk: 'Бөгет', ru: 'Плотина' }, text: { kk: 'Су осында жиналады.' } }] },
  values: { s: 41, z: 98.5 }, legend: { kk: 'Таза су', ru: 'Чистая вода' }, unit: { kk: '%', ru: '%' },
  details: { z: { kk: 'Аудан орталығы.', ru: 'Центр района.' } },
};

async function shown(file: string | null = FILE, { locale = 'ru', theme = 'light', map = MAP }: { locale?: 'kk' | 'ru'; theme?: 'light' | 'dark'; map?: RegionMap } = {}): Promise<Fixture<SlideGeoMap>> {
  const media = (): { url: string; text: () => Promise<string | null> } => ({ url: 'content/a.geojson', text: async () => file });
  const made = await fixture<SlideGeoMap>(html`<slide-geo-map .map=${map}></slide-geo-map>`, { locale, theme, media });
  Object.assign(made.element.style, { height: '600px', width: '900px' });
  await settled(made.element);
  return made;
}

/** Waits until the file has been read and the map drawn at its size. */
async function settled(map: SlideGeoMap): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise(requestAnimationFrame);
    await map.updateComplete;
  }
}

function text(map: SlideGeoMap, selector: string): string {
  return (map.renderRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function areaOf(map: SlideGeoMap, id: string): SVGElement {
  const area = map.renderRoot.querySelector<SVGElement>(`[data-item='${id}']`);
  assert.exists(area);
  return area;
}

function touch(element: Element): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

function zoomOf(map: SlideGeoMap): number {
  const drawing = map.renderRoot.querySelector('.drawing');
  return new DOMMatrix(drawing ? (drawing as SVGElement).style.transform.replace(/translate\([^)]*\)/, '') : '').a;
}

describe('slide-geo-map', () => {
  it('draws every area of the file, coloured by its value, side by side as they lie', async () => {
    const { element } = await shown();
    assert.deepEqual([...element.renderRoot.querySelectorAll<SVGElement>('.unit')].map(({ dataset }) => dataset['step']), ['0', '4', 'none', 'none']);
    const lefts = ['s', 'z', 'e', 'tiny'].map((key) => areaOf(element, `unit ${key}`).getBoundingClientRect().left);
    assert.deepEqual(lefts, lefts.toSorted((a, b) => a - b));
    const box = element.getBoundingClientRect();
    for (const area of element.renderRoot.querySelectorAll('.unit')) {
      const { left, right, top, bottom } = area.getBoundingClientRect();
      assert.isTrue(left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom);
    }
  });

  it('writes the values on the areas, and what an empty area means in the legend', async () => {
    const { element } = await shown();
    assert.sameMembers([...element.renderRoot.querySelectorAll('.on-unit .number')].map((one) => one.textContent), ['41', '98,5']);
    assert.include(text(element, '.legend'), 'Чистая вода, %');
    assert.include(text(element, '.legend'), 'нет данных');
  });

  it('lists all areas by the alphabet with their values, then the places, for those who hear the map', async () => {
    const { element } = await shown();
    const said = [...element.renderRoot.querySelectorAll('.list button')].map((button) => button.textContent?.replace(/\s+/g, ' ').trim());
    assert.deepEqual(said, ['Ешкилитас нет данных', 'Жаркын 98,5 %', 'Крупица нет данных', 'Сарысай 41 %', 'Плотина']);
    assert.equal(element.renderRoot.querySelector('.drawing')?.getAttribute('aria-hidden'), 'true');
  });

  it('opens the area that is touched, goes near to it, and back at the second touch', async () => {
    const { element } = await shown();
    touch(areaOf(element, 'unit z'));
    await element.updateComplete;
    assert.include(text(element, '.details'), 'Жаркын 98,5 % Центр района.');
    assert.isAbove(zoomOf(element), 1);
    assert.equal(element.shadowRoot?.activeElement?.getAttribute('data-item'), 'unit z');
    touch(areaOf(element, 'unit z'));
    await element.updateComplete;
    assert.notExists(element.renderRoot.querySelector('.details'));
    assert.equal(zoomOf(element), 1);
  });

  it('goes back by the close button and by Escape, which does not leave the slide, and keeps the focus where it was', async () => {
    const { element } = await shown();
    let left = 0;
    element.parentElement?.addEventListener('keydown', () => { left += 1; });
    for (const back of [() => element.renderRoot.querySelector<HTMLButtonElement>('.close')?.click(), () => element.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', bubbles: true, composed: true }))]) {
      touch(areaOf(element, 'unit s'));
      await element.updateComplete;
      back();
      await element.updateComplete;
      assert.notExists(element.renderRoot.querySelector('.details'));
      assert.equal(element.shadowRoot?.activeElement?.getAttribute('data-item'), 'unit s');
    }
    assert.equal(left, 0);
    element.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', bubbles: true, composed: true }));
    assert.equal(left, 1);
  });

  it('opens a place, in the other language where its text lacks this one', async () => {
    const { element, ...made } = await shown();
    touch(areaOf(element, 'marker 0').querySelector('.touch') ?? element);
    await element.updateComplete;
    assert.include(text(element, '.what'), 'Плотина');
    assert.equal(element.renderRoot.querySelector('.more')?.getAttribute('lang'), 'kk');
    await made.speak('kk');
    assert.include(text(element, '.what'), 'Бөгет');
  });

  it('writes no word that the edge of the map would cut, however near it is', async () => {
    const { element } = await shown();
    for (const id of ['unit z', 'marker 0', 'unit tiny', 'unit s']) {
      touch([...element.renderRoot.querySelectorAll<HTMLButtonElement>('.list button')].find(({ dataset }) => dataset['item'] === id) ?? element);
      await settled(element);
      for (const animation of element.renderRoot.querySelector('.drawing')?.getAnimations() ?? []) animation.finish();
      const edge = element.renderRoot.querySelector('.area')!.getBoundingClientRect();
      const cut = [...element.renderRoot.querySelectorAll('.drawing text')].filter((words) => {
        const { left, right, top, bottom } = words.getBoundingClientRect();
        return left < edge.left - 2 || right > edge.right + 2 || top < edge.top - 2 || bottom > edge.bottom + 2;
      });
      assert.deepEqual(cut.map((words) => words.textContent), [], id);
    }
  });

  it('draws the focus of the list on the map', async () => {
    const { element } = await shown();
    const button = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.list button')].find(({ dataset }) => dataset['item'] === 'unit e');
    (button as HTMLElement & { focus(options: { focusVisible: boolean }): void }).focus({ focusVisible: true });
    await element.updateComplete;
    const seen = button?.matches(':focus-visible') ? areaOf(element, 'unit e').getAttribute('d') : undefined; // WebKit shows it to keys only.
    assert.equal(element.renderRoot.querySelector('.ring.focus')?.getAttribute('d'), seen);
  });

  it('shows the whole map while keys are at another item than the one that is open, and its details all along', async () => {
    const { element } = await shown();
    const focus = async (selector: string): Promise<boolean> => {
      const button = element.renderRoot.querySelector<HTMLElement>(selector);
      (button as HTMLElement & { focus(options: { focusVisible: boolean }): void }).focus({ focusVisible: true });
      await element.updateComplete;
      return button?.matches(':focus-visible') ?? false; // WebKit shows it to keys only.
    };
    touch(areaOf(element, 'unit z'));
    await focus('.list [data-item="unit z"]');
    assert.isAbove(zoomOf(element), 1);
    const byKeys = await focus('.list [data-item="unit e"]');
    assert.equal(zoomOf(element) > 1, !byKeys);
    assert.include(text(element, '.details'), 'Жаркын');
    await focus('.close');
    assert.isAbove(zoomOf(element), 1);
  });

  it('rings the chosen area in ink below the gold, which is too pale for light paper', async () => {
    const { element } = await shown();
    touch(areaOf(element, 'unit z'));
    await element.updateComplete;
    const [below, gold] = element.renderRoot.querySelectorAll('.ring');
    assert.isTrue(below?.matches('.below') && gold?.matches(':not(.below)'));
    assert.equal(getComputedStyle(below!).stroke, getComputedStyle(element).color);
    assert.isAbove(Number.parseFloat(getComputedStyle(below!).strokeWidth), Number.parseFloat(getComputedStyle(gold!).strokeWidth));
  });

  it('names a place at the very edge of the map', async () => {
    const { element } = await shown(FILE, { map: { ...MAP, geo: { ...MAP.geo!, markers: [{ lon: 75.95, lat: 51.9, label: { ru: 'Далёкая пристань у границы' }, text: null }] } } });
    const name = element.renderRoot.querySelector('.place-name')?.getBoundingClientRect();
    const edge = element.renderRoot.querySelector('.area')!.getBoundingClientRect();
    assert.isTrue(name !== undefined && name.left >= edge.left && name.right <= edge.right && name.top >= edge.top);
  });

  it('shows the dots of places in the corners whole on a phone, at any size of the text', async () => {
    const at = (lon: number, lat: number): NonNullable<RegionMap['geo']>['markers'][number] => ({ lon, lat, label: { kk: 'Ауыл', ru: 'Село' }, text: null });
    const { element } = await shown(FILE, { map: { ...MAP, geo: { ...MAP.geo!, markers: [at(70, 50), at(76, 50), at(70, 52), at(76, 52)] } } });
    Object.assign(element.style, { height: '560px', width: '350px' });
    for (const letters of [16, 28]) {
      element.style.setProperty('--korme-small', `${letters}px`);
      element.requestUpdate();
      await settled(element);
      const edge = element.renderRoot.querySelector('.area')!.getBoundingClientRect();
      const dots = [...element.renderRoot.querySelectorAll('.place')].map((dot) => dot.getBoundingClientRect());
      assert.lengthOf(dots, 4);
      for (const { left, right, top, bottom } of dots) assert.isTrue(left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom);
    }
  });

  it('writes smaller than asked for where a name would be lost otherwise', async () => {
    const { element } = await shown(FILE, { map: { ...MAP, geo: { ...MAP.geo!, markers: [{ lon: 72.2, lat: 50.4, label: { ru: 'Насосная станция Жагалау-Арна' }, text: null }] } } });
    Object.assign(element.style, { height: '400px', width: '350px' });
    element.style.setProperty('--korme-small', '28px');
    element.requestUpdate();
    await settled(element);
    assert.equal(element.renderRoot.querySelector('.place-name')?.textContent, 'Насосная станция Жагалау-Арна');
  });

  it('writes names on a phone larger in larger text', async () => {
    const { element } = await shown();
    Object.assign(element.style, { height: '400px', width: '350px' });
    const seen: { readonly px: number; readonly names: number }[] = [];
    for (const letters of [16, 28]) {
      element.style.setProperty('--korme-small', `${letters}px`);
      element.requestUpdate();
      await settled(element);
      const names = [...element.renderRoot.querySelectorAll<SVGElement>('.drawing text')];
      const scale = element.renderRoot.querySelector('.drawing')!.getBoundingClientRect().width / element.renderRoot.querySelector<SVGSVGElement>('.drawing')!.viewBox.baseVal.width;
      seen.push({ px: Number(names[0]?.getAttribute('font-size')) * scale, names: names.length });
    }
    const [usual, large] = seen;
    assert.isAbove(large?.px ?? 0, (usual?.px ?? 0) + 1);
    assert.isAtLeast(large?.names ?? 0, usual?.names ?? 9);
  });

  it('shows the list in the place of the map to those who ask for it, and the map again when one is chosen', async () => {
    const { element } = await shown();
    element.renderRoot.querySelector<HTMLButtonElement>('.switch')?.click();
    await element.updateComplete;
    const list = element.renderRoot.querySelector('.list');
    assert.isAbove(list?.getBoundingClientRect().width ?? 0, 300);
    await assertAccessible(element);
    list?.querySelector<HTMLButtonElement>(`[data-item='unit tiny']`)?.click();
    await element.updateComplete;
    assert.include(text(element, '.details'), 'Крупица нет данных');
    assert.isBelow(list?.getBoundingClientRect().width ?? 900, 10);
  });

  for (const [what, file] of [['is not there', null], ['is no map', '<html>']] as const) {
    it(`says so where the file ${what}, and still tells the places`, async () => {
      const { element } = await shown(file);
      assert.equal(text(element, '.failed'), 'Эту карту сейчас нельзя показать');
      assert.equal(text(element, '.list'), 'Плотина');
    });
  }

  it('takes no key of an object for a value', async () => {
    const { element } = await shown(JSON.stringify({ type: 'FeatureCollection', features: [okrug('constructor', 70, 'А', 'А'), okrug('__proto__', 72, 'Ә', 'Б')] }));
    assert.deepEqual([...element.renderRoot.querySelectorAll<SVGElement>('.unit')].map(({ dataset }) => dataset['step']), ['none', 'none']);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible (${theme})`, async () => {
      const { element } = await shown(FILE, { locale: 'kk', theme });
      await assertAccessible(element);
      touch(areaOf(element, 'unit z'));
      await element.updateComplete;
      await assertAccessible(element);
    });
  }
});
