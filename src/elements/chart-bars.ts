// Bars lie, so that labels of any length can stand beside or above them.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { barOf, valuesOf } from '../core/chart.ts';
import { seriesMark } from '../core/chart-table.ts';
import { shortNumber } from '../core/short-number.ts';
import { every, numberOrLabel, seriesLegend, type Plot } from './chart-parts.ts';

export function barsTemplate(plot: Plot): TemplateResult {
  const { chart, locale, cramped } = plot;
  const values = valuesOf(chart);
  const several = chart.series.length > 1;
  const step = cramped ? every(chart.labels.length, Math.floor(plot.height / (plot.letter * 1.3))) : 1;
  return html`${seriesLegend(plot, (series) => html`<svg class="sample"><rect class="bar series-${series}" width="100%" height="100%"></rect></svg>`)}
    <div class="bars ${several ? 'grouped' : ''}">
      ${cramped ? html`<svg class="canvas"></svg>` : nothing}
      ${chart.labels.map((_label, index) => html`<div class="group">
        <div class="label word rows-${chart.series.length}">${(index + 1) % step === 0 || step === 1 || index === 0 ? numberOrLabel(plot, index) : nothing}</div>
        ${chart.series.map((series, order) => {
          const value = series.values[index] ?? null;
          const bar = value === null ? null : barOf(value, values);
          return html`<svg class="track">${bar ? rect(bar.start, bar.length, order) : nothing}</svg>
            ${cramped ? nothing : html`<div class="value">${value === null ? '–' : shortNumber(value, locale)}</div>`}`;
        })}</div>`)}
    </div>
    ${cramped && several ? html`<div class="series">${chart.series.map((_series, order) => html`<span class="one"><svg class="sample"><rect class="bar series-${order}" width="100%" height="100%"></rect></svg>${seriesMark(order)}</span>`)}</div>` : nothing}`;
}

function rect(start: number, length: number, order: number): SVGTemplateResult {
  return svg`<rect class="bar series-${order}" x="${(start * 100).toFixed(3)}%" width="${(length * 100).toFixed(3)}%" height="100%"></rect>`;
}
