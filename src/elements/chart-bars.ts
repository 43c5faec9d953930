// Bars lie, so that labels of any length can stand beside or above them.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { barOf, valuesOf } from '../core/chart.ts';
import { seriesMark } from '../core/chart-table.ts';
import { shortNumber } from '../core/short-number.ts';
import { every, isNumbered, numberOrLabel, seriesLegend, type Plot } from './chart-parts.ts';

export function barsTemplate(plot: Plot): TemplateResult {
  const { chart, cramped, apart } = plot;
  const several = chart.series.length > 1;
  return html`${seriesLegend(plot, (series) => html`<svg class="sample"><rect class="bar series-${series}" width="100%" height="100%"></rect></svg>`)}
    ${apart === null ? all(plot) : sampled(plot, apart)}
    ${cramped && several ? html`<div class="series">${chart.series.map((_series, order) => html`<span class="one"><svg class="sample"><rect class="bar series-${order}" width="100%" height="100%"></rect></svg>${seriesMark(order)}</span>`)}</div>` : nothing}`;
}

function all(plot: Plot): TemplateResult {
  const { chart, locale, cramped } = plot;
  const values = valuesOf(chart);
  const step = cramped ? every(chart.labels.length, Math.floor(plot.height / (plot.letter * 1.3))) : 1;
  return html`<div class="bars ${chart.series.length > 1 ? 'grouped' : ''}">
    ${cramped ? html`<svg class="canvas"></svg>` : nothing}
    ${chart.labels.map((_label, index) => html`<div class="group">
      <div class="label word rows-${chart.series.length}">${isNumbered(index, step) ? numberOrLabel(plot, index) : nothing}</div>
      ${chart.series.map((series, order) => {
        const value = series.values[index] ?? null;
        return html`${track(value, values, order)}${cramped ? nothing : html`<div class="value">${value === null ? '–' : shortNumber(value, locale)}</div>`}`;
      })}</div>`)}
  </div>`;
}

/** A label and its value begin at their bar and have the room of those that are left out below. */
function sampled(plot: Plot, apart: number): TemplateResult {
  const { chart, locale } = plot;
  const values = valuesOf(chart);
  const [only, ...further] = chart.series;
  return html`<div class="bars sampled ${further.length > 0 ? 'grouped' : ''}">${chart.labels.map((_label, index, { length }) => {
    const written = index % apart === 0 && index + apart <= length;
    const value = only?.values[index] ?? null;
    return html`${written ? html`<div class="label word">${numberOrLabel(plot, index)}</div>` : nothing}
      ${chart.series.map((series, order) => html`<div class="slot">${track(series.values[index] ?? null, values, order)}</div>`)}
      ${written && further.length === 0 ? html`<div class="value word">${value === null ? '–' : shortNumber(value, locale)}</div>` : nothing}`;
  })}</div>`;
}

function track(value: number | null, values: readonly number[], order: number): TemplateResult {
  const bar = value === null ? null : barOf(value, values);
  const nought = bar?.length === 0 ? `${(bar.start * 100).toFixed(3)}%` : null;
  return html`<svg class="track ${order === 0 ? 'first' : ''}">${nought !== null ? svg`<line class="nought" x1=${nought} x2=${nought} y1="0" y2="100%"></line>` : bar ? rect(bar.start, bar.length, order) : nothing}</svg>`;
}

function rect(start: number, length: number, order: number): SVGTemplateResult {
  return svg`<rect class="bar series-${order}" x="${(start * 100).toFixed(3)}%" width="${(length * 100).toFixed(3)}%" height="100%"></rect>`;
}
