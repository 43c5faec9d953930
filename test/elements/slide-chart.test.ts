import { assert } from 'chai';
import { assertAccessible } from '../support/axe.ts';
import { makeChart } from '../support/make-deck.ts';
import { astray, ENERGY, LONG, MONTHS, PARTS, SEASONS, settled, shown, texts } from './support/charts.ts';

describe('slide-chart', () => {
  for (const kind of ['bar', 'line', 'donut'] as const) {
    it(`tells the name of the only series above a ${kind} chart`, async () => {
      const { element } = await shown(makeChart({ kind, series: [{ name: { kk: 'Оқырмандар' }, values: [3, 5] }] }));
      assert.include(texts(element, '.caption').join(), 'Оқырмандар');
    });
  }

  it('is named by its caption, in the language that this has', async () => {
    const { element } = await shown(makeChart({ caption: { kk: 'Қуат' } }));
    const name = element.renderRoot.querySelector(`#${element.renderRoot.querySelector('figure')?.getAttribute('aria-labelledby') ?? 'none'}`);
    assert.deepEqual([name?.getAttribute('lang'), name?.textContent], ['kk', 'Қуат']);
  });

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

  it('draws a line at nought for a value of nought, and nothing for a gap', async () => {
    const { element } = await shown(makeChart({ labels: SEASONS, series: [{ name: null, values: [0, 0, null, 0] }] }));
    const lines = [...element.renderRoot.querySelectorAll('.track line')].map((line) => line.getBoundingClientRect());
    assert.lengthOf(lines, 3);
    assert.isAbove(Math.min(...lines.map(({ height }) => height)), 10);
    assert.lengthOf(new Set(lines.map(({ left }) => left)), 1);
    assert.notEqual(getComputedStyle(element.renderRoot.querySelector('.track line')!).stroke, 'none');
    await assertAccessible(element);
  });

  it('leaves more room between labels than between the bars of one label, however little there is', async () => {
    const { element } = await shown({ ...LONG, series: [LONG.series[0]!, LONG.series[0]!] }, { width: 400, height: 300 });
    assert.exists(element.renderRoot.querySelector('.plot.cramped'));
    const tracks = [...element.renderRoot.querySelectorAll('.track')].map((track) => track.getBoundingClientRect());
    const gap = (index: number): number => (tracks[index + 1]?.top ?? 0) - (tracks[index]?.bottom ?? 0);
    assert.isAtLeast(gap(1), gap(0) + 2);
  });

  it('says that a part is less than one per cent, not that it is nothing', async () => {
    const { element } = await shown(makeChart({ kind: 'donut', labels: SEASONS.slice(0, 3), series: [{ name: null, values: [0.2, 60, 39.8] }] }));
    assert.deepEqual(texts(element, '.percent'), ['<1 %', '60 %', '40 %']);
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

  it('draws a line above the labels of its axis, as high as its scale', async () => {
    const { element } = await shown({ ...ENERGY, kind: 'line' });
    const [canvas, axis, scale] = ['.canvas', '.axis', '.scale'].map((selector) => element.renderRoot.querySelector(selector)!.getBoundingClientRect());
    assert.isAtMost(canvas?.bottom ?? 0, (axis?.top ?? 0) + 1);
    assert.closeTo(((scale?.top ?? 0) + (scale?.bottom ?? 0)) / 2, ((canvas?.top ?? 0) + (canvas?.bottom ?? 0)) / 2, 2);
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
