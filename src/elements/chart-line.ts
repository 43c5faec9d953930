// Lines over a scale of round numbers; a gap in the values is a gap in the line.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { partOf, runsOf, scaleOf, valuesOf, type Scale } from '../core/chart.ts';
import { seriesMark } from '../core/chart-table.ts';
import { pick } from '../core/locale.ts';
import { shortNumber } from '../core/short-number.ts';
import { every, isNumbered, mark, numberOrLabel, seriesLegend, type Plot } from './chart-parts.ts';

export function lineTemplate(plot: Plot): TemplateResult {
  const { chart, locale, cramped, level, apart, width, height, letter } = plot;
  const scale = scaleOf(valuesOf(chart), Math.max(2, Math.min(6, Math.floor(height / (letter * 3)))));
  const count = chart.labels.length;
  const rows = cramped ? 1 : [1, 2, 2, 3][level] ?? 3;
  const step = cramped ? every(count, Math.floor(width / (letter * 2))) : 1;
  const atEnd = cramped || (apart === null && level <= 1);
  return html`${atEnd ? nothing : seriesLegend(plot, (series) => html`<svg class="sample line-sample" viewBox="0 0 40 16"><path class="line series-${series}" d="M0 8H40"></path>${mark(series, 20, 8, 5)}</svg>`)}
    <div class="graph">
      <div class="scale">${scale.ticks.toReversed().map((tick) => html`<span>${shortNumber(tick, locale, 6)}</span>`)}</div>
      <div class="room"><svg class="canvas" viewBox="0 0 ${Math.max(1, width)} ${Math.max(1, height)}">${width === 0 ? nothing : lines(plot, scale)}</svg></div>
      ${atEnd && chart.series.length > 1 ? html`<div class="ends">${chart.series.map(({ name, values }, index) => {
        const last = values.findLast((value) => value !== null) ?? 0;
        const words = cramped ? null : pick(name, locale);
        return html`<span class="end-name word series-${index}" data-middle=${(1 - partOf(last, scale)) * height} lang=${words?.lang ?? locale}>${words?.words ?? seriesMark(index)}</span>`;
      })}</div>` : nothing}
      ${apart !== null ? sampled(plot, apart) : html`<div class="axis rows-${rows}">${chart.labels.map((_label, index) => html`<span class="word">${isNumbered(index, step) ? numberOrLabel(plot, index) : nothing}</span>`)}</div>`}
    </div>`;
}

/** A label begins at its place and has the room of those that are left out after it. */
function sampled(plot: Plot, apart: number): TemplateResult {
  const indices = plot.chart.labels.flatMap((_label, index, { length }) => index % apart === 0 && index + apart <= length ? [index] : []);
  return html`<div class="axis sampled">${indices.map((index) => html`<span class="word">${numberOrLabel(plot, index)}</span>`)}</div>`;
}

function lines({ chart, apart, width, height, letter }: Plot, scale: Scale): SVGTemplateResult[] {
  const count = chart.labels.length;
  const x = (index: number): number => round((index + 0.5) / count * width);
  const y = (value: number): number => round((1 - partOf(value, scale)) * height);
  const labelled = (index: number): boolean => apart !== null && index % apart === 0 && index + apart <= count;
  const marked = (index: number): boolean => apart === null || index % apart === 0; // Closer together they would cut the line into dashes.
  const radius = Math.min(letter * 0.3, width / count * 0.3 * (apart ?? 1));
  return [
    ...scale.ticks.map((tick) => svg`<path class="grid ${tick === 0 ? 'nought' : ''}" d="M0 ${y(tick)}H${width}"></path>`),
    ...chart.labels.flatMap((_label, index) => labelled(index) ? svg`<path class="tick" d="M${x(index)} ${height}v${0.4 * letter}"></path>` : []),
    ...chart.series.map(({ values }, series) => svg`
      ${runsOf(values).map((run) => svg`<path class="line series-${series}" d=${run.map((index, order) => `${order === 0 ? 'M' : 'L'}${x(index)} ${y(values[index] ?? 0)}`).join('')}></path>`)}
      ${values.map((value, index) => value === null || !marked(index) ? nothing : mark(series, x(index), y(value), radius))}`),
  ];
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
