// Charts on a page, and what is seen of their words.
import { html } from 'lit';
import type { Chart } from '../../../src/core/deck.ts';
import type { ChartCrampedEvent, SlideChart } from '../../../src/elements/slide-chart.ts';
import '../../../src/elements/slide-chart.ts';
import { fontsLoaded } from '../../../src/elements/fonts.ts';
import { fixture, type Fixture } from '../../support/fixture.ts';
import { makeChart } from '../../support/make-deck.ts';

export const MONTHS = ['Қаңтар', 'Ақпан', 'Наурыз', 'Сәуір', 'Мамыр', 'Маусым', 'Шілде', 'Тамыз', 'Қыркүйек', 'Қазан', 'Қараша', 'Желтоқсан'];
export const SEASONS = [['Қыс', 'Зима'], ['Көктем', 'Весна'], ['Жаз', 'Лето'], ['Күз', 'Осень']].map(([kk = '', ru = '']) => ({ kk, ru }));
export const ENERGY = makeChart({
  kind: 'bar', labels: SEASONS, unit: { kk: 'МВт', ru: 'МВт' }, caption: { kk: 'Қуат', ru: 'Выработка' },
  series: [{ name: { kk: 'Жел', ru: 'Ветер' }, values: [71, 66, null, 63] }, { name: { kk: 'Күн', ru: 'Солнце' }, values: [8, -27.5, 51, 22] }],
});
export const PARTS = makeChart({ kind: 'donut', labels: SEASONS, series: [{ name: null, values: [40, 30, 20, 10] }] });

export const LONG = makeChart({ labels: Array.from({ length: 24 }, (_, index) => ({ kk: `Көктоған ауылдық округінің ${index + 1}-ауылы` })), series: [{ name: null, values: Array.from({ length: 24 }, (_, index) => index) }] });

interface Wanted {
  readonly locale?: 'kk' | 'ru';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

export async function shown(chart: Chart, { width = 900, height = 500, ...surroundings }: Wanted = {}): Promise<Fixture<SlideChart> & { readonly cramped: ChartCrampedEvent[] }> {
  const cramped: ChartCrampedEvent[] = [];
  const made = await fixture<SlideChart>(html`<slide-chart .chart=${chart} @chart-cramped=${(event: ChartCrampedEvent) => { cramped.push(event); }}></slide-chart>`, surroundings);
  Object.assign(made.element.style, { width: `${width}px`, height: `${height}px`, fontFamily: 'Korme' }); // Letters are as wide in every engine.
  made.element.style.setProperty('--korme-small', '16px');
  await fontsLoaded();
  await settled(made.element);
  cramped.length = 0; // Before it had a size.
  made.element.chart = { ...chart };
  await settled(made.element);
  return { ...made, cramped };
}

export async function settled(chart: SlideChart): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await new Promise(requestAnimationFrame);
    await chart.updateComplete;
  }
}

export function texts(element: SlideChart, selector: string): string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** Words of the drawing that lie outside of it or on one another. */
export function astray(element: SlideChart, selector: string): string[] {
  const place = element.getBoundingClientRect();
  const words = [...element.renderRoot.querySelectorAll(selector)].filter((one) => one.textContent?.trim());
  const boxes = words.map((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return { words: one.textContent ?? '', rect: range.getBoundingClientRect() };
  });
  return boxes.filter(({ rect }, index) => rect.left < place.left - 1 || rect.right > place.right + 1 || rect.top < place.top - 1 || rect.bottom > place.bottom + 1
    || boxes.some((other, position) => position < index && overlap(rect, other.rect))).map((one) => one.words.trim());
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}
