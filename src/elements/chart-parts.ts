// What the forms of a chart share: series are told apart by pattern, dash, mark and letter, so that colour is never needed.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Chart } from '../core/deck.ts';
import { pick, type Locale } from '../core/locale.ts';

export interface Plot {
  readonly chart: Chart;
  readonly locale: Locale;
  /** Words are in a table beside the drawing, which has their numbers and letters. */
  readonly cramped: boolean;
  /** How closely the words are written, from 0. */
  readonly level: number;
  /** There are too many labels for each to be written: those are that are so many apart, at last none. Null where each is. */
  readonly apart: number | null;
  /** Of the canvas, px; nought until they are known. */
  readonly width: number;
  readonly height: number;
  /** Of the letters, px. */
  readonly letter: number;
}

/** The fills of the four series; the first is plain. */
export function patterns(): TemplateResult {
  return html`<svg class="patterns" width="0" height="0">
    <pattern id="series-1" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="10" height="10" class="pale"></rect><rect width="5" height="10" class="strong"></rect></pattern>
    <pattern id="series-2" width="10" height="10" patternUnits="userSpaceOnUse"><rect width="10" height="10" class="pale"></rect><circle cx="5" cy="5" r="2.6" class="strong"></circle></pattern>
    <pattern id="series-3" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" class="pale"></rect><path d="M0 0h9v2H0zM0 0v9h2V0z" class="strong"></path></pattern>
  </svg>`;
}

/** What a screen shows of a label: itself, or its number in the table beside. */
export function numberOrLabel({ chart, locale, cramped }: Plot, index: number): TemplateResult | string {
  const label = cramped ? null : pick(chart.labels[index], locale);
  return label ? html`<span lang=${label.lang}>${label.words}</span>` : String(index + 1);
}

/** How many numbers apart, so that they don't run into each other. */
export function every(count: number, room: number): number {
  return [1, 2, 5, 10, 20].find((step) => Math.ceil(count / step) <= Math.max(1, room)) ?? 20;
}

/** Every so many, and the first one where it is far enough from the next. */
export function isNumbered(index: number, step: number): boolean {
  return (index + 1) % step === 0 || (index === 0 && step >= 5);
}

/** A mark of a series: a circle, a square, a triangle, a diamond. */
export function mark(series: number, x: number, y: number, radius: number): SVGTemplateResult {
  const r = radius;
  switch (series) {
    case 0: return svg`<circle class="mark series-0" cx=${x} cy=${y} r=${r}></circle>`;
    case 1: return svg`<rect class="mark series-1" x=${x - 0.9 * r} y=${y - 0.9 * r} width=${1.8 * r} height=${1.8 * r}></rect>`;
    case 2: return svg`<path class="mark series-2" d="M${x} ${y - 1.2 * r}L${x + 1.15 * r} ${y + 0.85 * r}H${x - 1.15 * r}Z"></path>`;
    default: return svg`<path class="mark series-3" d="M${x} ${y - 1.3 * r}L${x + 1.3 * r} ${y}L${x} ${y + 1.3 * r}L${x - 1.3 * r} ${y}Z"></path>`;
  }
}

/** The names of the series, each with a sample of how it is drawn. */
export function seriesLegend({ chart, locale, cramped }: Plot, sample: (series: number) => TemplateResult): TemplateResult | typeof nothing {
  if (cramped || chart.series.length < 2) return nothing;
  return html`<div class="series">${chart.series.map(({ name }, index) => {
    const words = pick(name, locale);
    return html`<span class="one">${sample(index)}<span class="word" lang=${words?.lang ?? locale}>${words?.words ?? index + 1}</span></span>`;
  })}</div>`;
}
