import { assert } from 'chai';
import { assertAccessible } from '../support/axe.ts';
import { makeChart } from '../support/make-deck.ts';
import { astray, MONTHS, PARTS, shown, settled, texts } from './support/charts.ts';

describe('slide-chart with little room for its words', () => {
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

  it('keeps the labels of an axis apart, whatever its width', async () => {
    const labels = Array.from({ length: 5 }, (_, index) => ({ kk: `Маусым ${index + 1}` }));
    for (let width = 320; width <= 420; width += 10) {
      const { element } = await shown(makeChart({ kind: 'line', labels, series: [{ name: null, values: [1, 2, 3, 4, 5] }] }), { width, height: 600 });
      const rects = [...element.renderRoot.querySelectorAll('.axis .word')].map((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        return range.getBoundingClientRect();
      });
      for (const [index, { left, right, top, bottom }] of rects.entries()) {
        for (const next of rects.slice(index + 1)) assert.isTrue(next.top >= bottom - 1 || next.bottom <= top + 1 || next.left - right >= 4 || left - next.right >= 4, `${index + 1} at ${width} px`);
      }
    }
  });

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
    assert.isAbove(element.renderRoot.querySelector('.canvas')?.getBoundingClientRect().height ?? 0, 40);
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

  it('keeps the numbers of a ring whole in a place that is lower than it would like', async () => {
    const { element } = await shown({ ...PARTS, caption: { kk: 'Бір жылғы қуат, төрт мезгіл бойынша' } }, { width: 350, height: 300 });
    element.style.setProperty('--korme-small', '30px');
    element.size = 200;
    await settled(element);
    assert.exists(element.renderRoot.querySelector('.cramped'));
    assert.deepEqual(astray(element, '.ring text'), []);
  });
});
