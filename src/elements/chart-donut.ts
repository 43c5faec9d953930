// A ring of parts. Each part has its number, in the ring and before its name.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { slicePath, slicesOf } from '../core/chart.ts';
import { shortNumber } from '../core/short-number.ts';
import { numberOrLabel, type Plot } from './chart-parts.ts';

const OUTER = 98;
const INNER = 58;
/** Turns: a thinner slice has its number outside. */
const THIN = 0.05;

export function donutTemplate(plot: Plot): TemplateResult {
  const { chart, locale, cramped } = plot;
  const values = chart.series[0]?.values ?? [];
  const slices = slicesOf(values);
  const total = values.reduce((sum: number, value) => sum + (value ?? 0), 0);
  return html`<div class="ring">
      <svg viewBox="-112 -112 224 224">
        ${slices.map((slice, order) => {
          const middle = (slice.start + slice.end) * Math.PI;
          const radius = slice.end - slice.start < THIN ? OUTER + 8 : (OUTER + INNER) / 2;
          return svg`<path class="slice slice-${order % 4}" d=${slicePath(slice, OUTER, INNER)}></path>
            <text class="number ${slice.end - slice.start < THIN ? 'outside' : ''} on-${order % 4}" x=${(Math.sin(middle) * radius).toFixed(1)} y=${(-Math.cos(middle) * radius).toFixed(1)}>${slice.index + 1}</text>`;
        })}
        <text class="total" x="0" y="0">${shortNumber(total, locale)}</text>
      </svg>
    </div>
    ${cramped ? nothing : html`<div class="parts">${chart.labels.map((_label, index) => {
      const value = values[index] ?? null;
      const slice = slices.find((one) => one.index === index);
      return html`<div class="order">${index + 1}</div><div class="label word">${numberOrLabel(plot, index)}</div>
        <div class="value">${value === null ? '–' : shortNumber(value, locale)}</div><div class="percent">${slice ? `${slice.percent}\u00A0%` : nothing}</div>`;
    })}</div>`}`;
}
