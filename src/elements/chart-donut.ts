// A ring of parts. Each part has its number, in the ring or beside it, and before its name; numbers are as large as the words.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { sliceNumbers, slicePath, slicesOf } from '../core/chart.ts';
import { shortNumber } from '../core/short-number.ts';
import { numberOrLabel, type Plot } from './chart-parts.ts';

/** The hole, in parts of the ring. */
const HOLE = 0.59;
/** Of the letter: what a number beside the ring needs. */
const BESIDE = 1.4;
/** The total is larger than the words, where it has room; smaller than this nobody reads (px). */
const TOTAL = 1.6;
const SMALLEST = 16;

export function donutTemplate(plot: Plot): TemplateResult {
  const { chart, locale, cramped } = plot;
  const values = chart.series[0]?.values ?? [];
  const slices = slicesOf(values);
  return html`<div class="ring"><svg class="canvas">${plot.width === 0 ? nothing : ring(plot, values)}</svg></div>
    ${cramped ? nothing : html`<div class="parts">${chart.labels.map((_label, index) => {
      const value = values[index] ?? null;
      const slice = slices.find((one) => one.index === index);
      return html`<div class="order">${index + 1}</div><div class="label word">${numberOrLabel(plot, index)}</div>
        <div class="value">${value === null ? '–' : shortNumber(value, locale)}</div><div class="percent">${slice ? `${slice.percent === 0 ? '<1' : slice.percent}\u00A0%` : nothing}</div>`;
    })}</div>`}`;
}

function ring({ locale, width, letter }: Plot, values: readonly (number | null)[]): SVGTemplateResult {
  const slices = slicesOf(values);
  const half = width / 2;
  const outer = half - BESIDE * letter;
  const inner = outer * HOLE;
  const numbers = sliceNumbers(slices, { outer, inner, letter });
  const at = (turn: number, radius: number): readonly [x: string, y: string] => [(Math.sin(2 * Math.PI * turn) * radius).toFixed(1), (-Math.cos(2 * Math.PI * turn) * radius).toFixed(1)];
  const total = shortNumber(values.reduce((sum: number, value) => sum + (value ?? 0), 0), locale);
  const size = Math.min(TOTAL * letter, 1.7 * inner / (total.length * 0.62));
  return svg`<g transform="translate(${half} ${half})">
    ${slices.map((slice, order) => svg`<path class="slice slice-${order % 4}" d=${slicePath(slice, outer, inner)}></path>`)}
    ${slices.map((slice, order) => {
      const { turn, outside } = numbers[order] ?? { turn: 0, outside: false };
      const [x, y] = at(turn, outside ? outer + 0.85 * letter : (outer + inner) / 2);
      return svg`${outside ? svg`<path class="leader" d="M${at((slice.start + slice.end) / 2, outer - 2).join(' ')}L${at(turn, outer + 0.35 * letter).join(' ')}"></path>` : nothing}
        <text class="number ${outside ? 'outside' : ''} on-${order % 4}" font-size=${letter} x=${x} y=${y}>${slice.index + 1}</text>`;
    })}
    ${size < SMALLEST ? nothing : svg`<text class="total" font-size=${size.toFixed(1)} x="0" y="0">${total}</text>`}
  </g>`;
}
