import { assert } from 'chai';
import { html } from 'lit';
import type { Chart } from '../../src/core/deck.ts';
import type { ChartCrampedEvent, SlideChart } from '../../src/elements/slide-chart.ts';
import '../../src/elements/slide-chart.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture, type Fixture } from '../support/fixture.ts';
import { makeChart } from '../support/make-deck.ts';

const SEASONS = [['Қыс', 'Зима'], ['Көктем', 'Весна'], ['Жаз', 'Лето'], ['Күз', 'Осень']].map(([kk = '', ru = '']) => ({ kk, ru }));
const ENERGY = makeChart({
  kind: 'bar', labels: SEASONS, unit: { kk: 'МВт', ru: 'МВт' }, caption: { kk: 'Қуат', ru: 'Выработка' },
  series: [{ name: { kk: 'Жел', ru: 'Ветер' }, values: [71, 66, null, 63] }, { name: { kk: 'Күн', ru: 'Солнце' }, values: [8, -27.5, 51, 22] }],
});
const PARTS = makeChart({ kind: 'donut', labels: SEASONS, series: [{ name: null, values: [40, 30, 20, 10] }] });

const LONG = makeChart({ labels: Array.from({ length: 24 }, (_, index) => ({ kk: `Көктоған ауылдық округінің ${index + 1}-ауылы` })), series: [{ name: null, values: Array.from({ length: 24 }, (_, index) => index) }] });

interface Wanted {
  readonly locale?: 'kk' | 'ru';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

async function shown(chart: Chart, { width = 900, height = 500, ...surroundings }: Wanted = {}): Promise<Fixture<SlideChart> & { readonly cramped: ChartCrampedEvent[] }> {
  const cramped: ChartCrampedEvent[] = [];
  const made = await fixture<SlideChart>(html`<slide-chart .chart=${chart} @chart-cramped=${(event: ChartCrampedEvent) => { cramped.push(event); }}></slide-chart>`, surroundings);
  Object.assign(made.element.style, { width: `${width}px`, height: `${height}px` });
  await settled(made.element);
  cramped.length = 0; // Before it had a size.
  made.element.chart = { ...chart };
  await settled(made.element);
  return { ...made, cramped };
}

async function settled(chart: SlideChart): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await new Promise(requestAnimationFrame);
    await chart.updateComplete;
  }
}

function texts(element: SlideChart, selector: string): string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** Words of the drawing that lie outside of it or on one another. */
function astray(element: SlideChart, selector: string): string[] {
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

describe('slide-chart', () => {
  for (const kind of ['bar', 'line', 'donut'] as const) {
    it(`tells the name of the only series above a ${kind} chart`, async () => {
      const { element } = await shown(makeChart({ kind, series: [{ name: { kk: 'Оқырмандар' }, values: [3, 5] }] }));
      assert.include(texts(element, '.caption').join(), 'Оқырмандар');
    });
  }

  it('tells the name of the only series where its words stand in the text too', async () => {
    const { element, cramped } = await shown({ ...LONG, series: [{ name: { kk: 'Оқырмандар' }, values: LONG.labels.map(() => 1) }] }, { width: 400, height: 300 });
    assert.lengthOf(cramped, 1);
    assert.include(texts(element, '.caption').join(), 'Оқырмандар');
  });

  it('draws bars from nought, with the values beside them and a dash for a gap', async () => {
    const { element } = await shown(ENERGY);
    assert.deepEqual(texts(element, '.group > .value'), ['71', '8', '66', '−27,5', '–', '51', '63', '22']);
    const bars = [...element.renderRoot.querySelectorAll('.bars .bar')].map((bar) => bar.getBoundingClientRect());
    assert.lengthOf(bars, 7);
    const [winter, , , below] = bars;
    assert.closeTo(below?.right ?? 0, winter?.left ?? 1, 2);
    assert.closeTo((below?.width ?? 0) / (winter?.width ?? 1), 27.5 / 71, 0.03);
  });

  it('tells series apart without colour: by pattern or dash, mark and name', async () => {
    const { element } = await shown(ENERGY);
    const fills = [...element.renderRoot.querySelectorAll('.group:first-of-type .bar')].map((bar) => getComputedStyle(bar).fill);
    assert.include(fills[1], 'url(');
    assert.notInclude(fills[0], 'url(');
    assert.deepEqual(texts(element, '.series .one'), ['Ветер', 'Солнце']);
    const { element: line } = await shown({ ...ENERGY, kind: 'line' });
    const dashes = ['.line.series-0', '.line.series-1'].map((selector) => getComputedStyle(line.renderRoot.querySelector(`.canvas ${selector}`)!).strokeDasharray);
    assert.equal(new Set(dashes).size, 2);
    assert.exists(line.renderRoot.querySelector('.canvas circle.mark'));
    assert.exists(line.renderRoot.querySelector('.canvas rect.mark'));
    assert.deepEqual(texts(line, '.end-name'), ['Ветер', 'Солнце']);
  });

  it('breaks a line where there is no value, and writes round numbers beside it', async () => {
    const { element } = await shown({ ...ENERGY, kind: 'line' });
    assert.lengthOf([...element.renderRoot.querySelectorAll('.canvas .line.series-0')], 2);
    const scale = texts(element, '.scale span').map((tick) => Number(tick.replace('−', '-')));
    assert.isTrue(scale.every((tick) => tick % 5 === 0) && Math.max(...scale) >= 71 && Math.min(...scale) <= -27.5, String(scale));
  });

  it('numbers the parts of a ring and names each with its share', async () => {
    const { element } = await shown(PARTS);
    assert.deepEqual(texts(element, 'text.number'), ['1', '2', '3', '4']);
    assert.deepEqual(texts(element, '.parts > *'), ['1', 'Зима', '40', '40 %', '2', 'Весна', '30', '30 %', '3', 'Лето', '20', '20 %', '4', 'Осень', '10', '10 %']);
    assert.equal(texts(element, '.total')[0], '100');
  });

  it('is a table for screen readers, and for everyone at a touch of the button', async () => {
    const { element } = await shown(ENERGY);
    assert.equal(element.renderRoot.querySelector('.plot')?.getAttribute('aria-hidden'), 'true');
    assert.deepEqual(texts(element, 'thead th'), ['Ветер', 'Солнце']);
    assert.deepEqual(texts(element, 'tbody tr').map((row) => row.replaceAll(' ', '')), ['Зима718', 'Весна66−27,5', 'Лето–51', 'Осень6322']);
    const table = element.renderRoot.querySelector('.table');
    assert.isBelow(table?.getBoundingClientRect().width ?? 900, 10);
    element.renderRoot.querySelector<HTMLButtonElement>('.head button')?.click();
    await element.updateComplete;
    assert.isAbove(table?.getBoundingClientRect().width ?? 0, 800);
    assert.equal(getComputedStyle(element.renderRoot.querySelector('.plot')!).visibility, 'hidden');
    await assertAccessible(element);
  });

  it('speaks the language of the visitor, and marks what is said in another', async () => {
    const { element, ...made } = await shown({ ...PARTS, labels: [{ kk: 'Қыс' }, ...SEASONS.slice(1)] });
    assert.deepEqual([...element.renderRoot.querySelectorAll('.parts .label span')].map((label) => label.getAttribute('lang')), ['kk', 'ru', 'ru', 'ru']);
    await made.speak('kk');
    assert.deepEqual(texts(element, '.parts .label'), ['Қыс', 'Көктем', 'Жаз', 'Күз']);
  });

  const MONTHS = ['Қаңтар', 'Ақпан', 'Наурыз', 'Сәуір', 'Мамыр', 'Маусым', 'Шілде', 'Тамыз', 'Қыркүйек', 'Қазан', 'Қараша', 'Желтоқсан'];
  const year = makeChart({ kind: 'line', labels: MONTHS.map((kk) => ({ kk })), series: ENERGY.series.map((series) => ({ ...series, values: MONTHS.map((_month, index) => index * (series.values[0] ?? 0)) })) });

  for (const [what, chart, size] of [
    ['bars', ENERGY, {}], ['bars in a narrow place', ENERGY, { width: 300, height: 600 }],
    ['a line', { ...ENERGY, kind: 'line' }, {}], ['a year', year, {}], ['a year in a narrow place', year, { width: 720, height: 500 }],
    ['a ring', PARTS, {}], ['a ring in a narrow place', PARTS, { width: 330, height: 600 }],
    ['equal values', makeChart({ kind: 'line', series: [{ name: null, values: [5, 5] }] }), {}],
    ['nothing but nought', makeChart({ series: [{ name: null, values: [0, 0] }] }), {}],
    ['huge values', makeChart({ kind: 'line', series: [{ name: null, values: [1e12, -1e12] }] }), {}],
    ['four lines that end at one point', makeChart({ kind: 'line', series: ['Бір', 'Екі', 'Үш', 'Төрт'].map((kk) => ({ name: { kk }, values: [1, 2] })) }), {}],
  ] as const) {
    it(`writes all words of ${what}, none outside and none on another`, async () => {
      const { element, cramped } = await shown(chart, size);
      assert.lengthOf(cramped, 0);
      assert.deepEqual(astray(element, '.plot .word, .plot .value, .plot .scale span, .plot .percent, .plot .order'), []);
      const labels = texts(element, '.bars .label, .axis .word, .parts .label');
      assert.lengthOf(labels.filter(Boolean), chart.labels.length);
    });
  }

  for (const kind of ['bar', 'line'] as const) {
    it(`gives its words to the text of the slide where they have no room (${kind}), and keeps numbers in their place`, async () => {
      const { element, cramped } = await shown({ ...LONG, kind }, { width: 400, height: 300 });
      assert.lengthOf(cramped, 1);
      const part = JSON.stringify(cramped[0]?.table);
      for (const { kk = '' } of LONG.labels) assert.include(part, kk);
      assert.notExists(element.renderRoot.querySelector('table, .head button'));
      const numbers = texts(element, '.bars .label, .axis .word').filter(Boolean);
      assert.isAbove(numbers.length, 1);
      for (const number of numbers) assert.match(number, /^\d+$/);
      assert.deepEqual(astray(element, '.bars .label, .axis .word, .scale span'), []);
    });
  }

  const YEARS = Array.from({ length: 60 }, (_, index) => ({ kk: `${MONTHS[index % 12]} ${2021 + Math.floor(index / 12)}` }));
  const waves = [40, 20].map((height, order) => ({ name: { kk: order === 0 ? 'Суару' : 'Үйлер' }, values: YEARS.map((_label, index) => 100 + Math.round(height * Math.sin(index / 2))) }));

  for (const kind of ['bar', 'line'] as const) {
    for (const [where, size] of [['on a wall', { width: 1700, height: 800 }], ['on a phone', { width: 350, height: 600 }], ['in half a phone', { width: 350, height: 330 }]] as const) {
      it(`writes some of sixty labels ${where}, each whole, at even distances, and all of them in its table (${kind})`, async () => {
        const { element, cramped } = await shown(makeChart({ kind, labels: YEARS, series: kind === 'bar' ? waves.slice(0, 1) : waves }), size);
        assert.lengthOf(cramped, 0);
        assert.deepEqual(astray(element, '.plot .word, .plot .scale span'), []);
        const found = texts(element, '.bars .label, .axis .word').map((label) => YEARS.findIndex(({ kk }) => kk === label));
        assert.isAtLeast(found.length, 2);
        const apart = found[1] ?? 0;
        assert.deepEqual(found, found.map((_label, order) => order * apart));
        assert.include([1, 2, 3, 4, 6, 12, 24], apart);
        if (kind === 'bar') assert.lengthOf(texts(element, '.bars .value'), found.length);
        assert.lengthOf(texts(element, 'tbody tr'), 60);
        assert.exists(element.renderRoot.querySelector('.head button'));
        await assertAccessible(element);
      });
    }
  }

  it('draws all bars of sixty labels, each as long as its value', async () => {
    const { element } = await shown(makeChart({ labels: YEARS, series: waves.slice(0, 1) }));
    const bars = [...element.renderRoot.querySelectorAll('.bars .bar')].map((bar) => bar.getBoundingClientRect());
    assert.lengthOf(bars, 60);
    const longest = Math.max(...waves[0]!.values.map(Number));
    assert.closeTo((bars[30]?.width ?? 0) / Math.max(...bars.map(({ width }) => width)), (waves[0]?.values[30] ?? 0) / longest, 0.02);
    for (const [index, bar] of bars.entries()) if (index > 0) assert.isAtLeast(bar.top, (bars[index - 1]?.bottom ?? 0) - 0.5);
  });

  it('leaves so many labels out that a long one among them is whole', async () => {
    const labels = YEARS.map((label, index) => index === 24 ? { kk: 'Көктоған, Жарқын және Сарысай ауылдық округтеріндегі қаңтар' } : label);
    const { element } = await shown(makeChart({ labels, series: waves.slice(0, 1) }), { width: 350, height: 600 });
    const words = [...element.renderRoot.querySelectorAll<HTMLElement>('.bars .label')];
    assert.include(words.map((one) => one.textContent), labels[24]?.kk);
    assert.deepEqual(words.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent), []);
  });

  it('writes no label where none has room, and keeps the drawing', async () => {
    const { element } = await shown(makeChart({ kind: 'line', labels: YEARS.map(({ kk }) => ({ kk: `${kk} жылғы Көктоған, Жарқын және Сарысай ауылдық округтері` })), series: waves }), { width: 300, height: 250 });
    assert.deepEqual(texts(element, '.axis .word'), []);
    assert.deepEqual(texts(element, '.series .one'), ['Суару', 'Үйлер']);
    assert.isAbove(element.renderRoot.querySelector('.canvas')?.clientHeight ?? 0, 40);
  });

  it('writes the numbers of a ring as large as its words, on thin slices beside them', async () => {
    const { element } = await shown(makeChart({ kind: 'donut', labels: YEARS.slice(0, 8), series: [{ name: null, values: [400, 2, 3, 2, 300, 1, 2, 90] }] }), { width: 350, height: 560 });
    const letter = Number.parseFloat(getComputedStyle(element.renderRoot.querySelector('.plot')!).fontSize);
    for (const number of element.renderRoot.querySelectorAll('text.number')) assert.closeTo(Number.parseFloat(getComputedStyle(number).fontSize), letter, 0.1);
    assert.deepEqual(texts(element, 'text.outside'), ['2', '3', '4', '6', '7']);
    assert.deepEqual(astray(element, '.ring text'), []);
    const ring = element.renderRoot.querySelector('.ring svg')!.getBoundingClientRect();
    for (const number of element.renderRoot.querySelectorAll('text.outside')) {
      const { left, right, top, bottom } = number.getBoundingClientRect();
      assert.isTrue(left >= ring.left - 1 && right <= ring.right + 1 && top >= ring.top - 3 && bottom <= ring.bottom + 3);
    }
  });

  it('tries again when the text is made smaller', async () => {
    const { element } = await shown(LONG, { width: 400, height: 300 });
    assert.exists(element.renderRoot.querySelector('.cramped'));
    Object.assign(element.style, { width: '900px', height: '2400px' });
    element.size = 90;
    await settled(element);
    assert.notExists(element.renderRoot.querySelector('.cramped'));
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const chart of [ENERGY, { ...ENERGY, kind: 'line' as const }, PARTS]) {
      it(`is accessible (${chart.kind}, ${theme})`, async () => { await assertAccessible((await shown(chart, { theme })).element); });
    }
  }
});
