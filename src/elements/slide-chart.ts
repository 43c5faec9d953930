import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { chartPart, chartTable } from '../core/chart-table.ts';
import { formOf, MANY_LABELS, spread, stepsApart, type ChartForm } from '../core/chart.ts';
import type { Chart } from '../core/deck.ts';
import { isLong, LONGEST_LEGEND, type FlowPart } from '../core/flow.ts';
import { pick } from '../core/locale.ts';
import { buttonStyles } from './button-styles.ts';
import { barsTemplate } from './chart-bars.ts';
import { donutTemplate } from './chart-donut.ts';
import { lineTemplate } from './chart-line.ts';
import { patterns, type Plot } from './chart-parts.ts';
import { forcedColours } from './forced-colours.ts';
import { scrollByKeys } from './scroll-by-keys.ts';
import { chartStyles } from './slide-chart-styles.ts';

/** Not all words of a chart have room in its place: they are to be read as a table, whose numbers and letters are those in the drawing. */
export class ChartCrampedEvent extends Event {
  static readonly type = 'chart-cramped';
  readonly table: FlowPart;

  constructor(table: FlowPart) {
    super(ChartCrampedEvent.type);
    this.table = table;
  }
}

/** On a wide screen the text has so much of a slide with a chart (slide-frame-styles). */
const SHARE_OF_TEXT = 0.36;

/** Ways to write the same words closer; after the last of them they are left to the table. */
const LEVELS: Readonly<Record<ChartForm, number>> = { bar: 1, line: 3, donut: 1 };

/** Many labels are written ever farther apart. All of them are in the table that the button shows: in the text it would have no end. */
function lastLevel(chart: Chart): number {
  return chart.labels.length > MANY_LABELS ? stepsApart(chart.labels.length).length - 1 : LEVELS[formOf(chart)];
}

/**
 * Numbers as bars, lines or a ring. A button shows the same as a table, which is what screen readers get in any case.
 *
 * @fires chart-cramped - When its words don't fit into its place.
 */
@customElement('slide-chart')
export class SlideChart extends LitElement {
  static override readonly styles = [buttonStyles, forcedColours, chartStyles];

  @property({ attribute: false }) chart: Chart | null = null;
  /** Text size in per cent: a change asks for a new layout. */
  @property({ type: Number }) size = 100;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private tabled = false;
  /** How closely the words are written, from 0. */
  @state() private level = 0;
  /** px; nought until it is known. */
  @state() private width = 0;
  @state() private height = 0;
  @state() private letter = 16;

  @query('.plot') private readonly plot!: HTMLElement | null;
  @query('.canvas') private readonly canvas!: SVGSVGElement | null;

  readonly #resized = new ResizeObserver(() => { this.#fit(); });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('chart')) this.tabled = false;
    if (changed.has('chart') || changed.has('size') || changed.has('language')) this.level = 0;
  }

  protected override updated(): void {
    const { labels, series } = this.chart ?? { labels: [], series: [] };
    this.plot?.style.setProperty('--count', String(labels.length));
    this.plot?.style.setProperty('--rows', String(series.length));
    this.plot?.style.setProperty('--apart', String(stepsApart(labels.length)[this.level] ?? 1));
    this.#fit();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { chart, language } = this;
    if (!chart || !language) return nothing;
    const form = formOf(chart);
    const { locale, t } = language;
    const many = chart.labels.length > MANY_LABELS;
    const cramped = !many && this.level > lastLevel(chart);
    const caption = isLong(chart.caption, locale, LONGEST_LEGEND) ? null : pick(chart.caption, locale);
    const unit = pick(chart.unit, locale);
    const [only, ...further] = chart.series; // One line or ring needs no legend: its name stands above it.
    const name = further.length > 0 ? null : pick(only?.name, locale);
    const heading = [caption, name, unit].filter((words) => words !== null);
    const plot: Plot = { chart, locale, cramped, level: this.level, apart: many ? stepsApart(chart.labels.length)[this.level] ?? Infinity : null, width: this.width, height: this.height, letter: this.letter };
    return html`<figure aria-labelledby=${ifDefined(caption ? 'heading-0' : undefined)} aria-label=${ifDefined(caption ? undefined : t('chart.chart'))}>
      <div class="head">
        ${heading.length > 0 ? html`<p class="caption">${heading.map(({ lang, words }, index) => html`${index > 0 ? ', ' : nothing}<span id="heading-${index}" lang=${lang}>${words}</span>`)}</p>` : html`<span></span>`}
        ${cramped ? nothing : html`<button type="button" aria-expanded=${this.tabled} @click=${this.#toggle}>${t(this.tabled ? 'chart.chart' : 'chart.table')}</button>`}
      </div>
      <div class="body">
        <div class="plot ${form} level-${this.level} ${cramped ? 'cramped' : ''} ${this.tabled ? 'away' : ''}" aria-hidden="true">${patterns()}${this.#drawing(form, plot)}</div>
        ${cramped ? nothing : this.#table(chart, language)}
      </div>
    </figure>`;
  }

  #drawing(form: ChartForm, plot: Plot): TemplateResult {
    switch (form) {
      case 'bar': return barsTemplate(plot);
      case 'line': return lineTemplate(plot);
      case 'donut': return donutTemplate(plot);
    }
  }

  #table(chart: Chart, { locale, t }: Language): TemplateResult {
    const { columns, rows } = chartTable(chart, locale);
    const named = columns.some((name) => name !== null);
    return html`<div class="table ${this.tabled ? '' : 'unseen'}" tabindex=${this.tabled ? 0 : -1} role="region" aria-label=${t('chart.table')} @keydown=${scrollByKeys}><table>
      ${named ? html`<thead><tr><td></td>${columns.map((name) => html`<th scope="col" lang=${name?.lang ?? locale}>${name?.words}</th>`)}</tr></thead>` : nothing}
      <tbody>${rows.map(({ label, values }) => html`<tr><th scope="row" lang=${label?.lang ?? locale}>${label?.words}</th>${values.map((value) => html`<td>${value}</td>`)}</tr>`)}</tbody>
    </table></div>`;
  }

  /** Takes the measures of its place, moves names apart, and writes closer where words don't fit. */
  #fit(): void {
    const { chart, plot, canvas, language } = this;
    if (!chart || !plot || !language || plot.clientHeight === 0) return;
    this.letter = Number.parseFloat(getComputedStyle(plot).fontSize);
    const box = canvas?.getBoundingClientRect();
    if (box && (Math.abs(box.width - this.width) > 0.5 || Math.abs(box.height - this.height) > 0.5)) {
      [this.width, this.height] = [box.width, box.height];
      return; // Drawn anew first.
    }
    const apart = this.#moveNamesApart(plot);
    if (this.level > lastLevel(chart) || (apart && !overflows(plot))) return;
    this.level += 1;
    if (this.level <= lastLevel(chart) || chart.labels.length > MANY_LABELS) return;
    this.tabled = false;
    this.dispatchEvent(new ChartCrampedEvent(chartPart(chart, language.locale, this.#besideIt())));
  }

  /** How wide the text beside the chart will be, in heights of its letters; the letters of a table are a tenth smaller. */
  #besideIt(): number {
    const text = this.letter / 0.78 * 0.9;
    return this.clientWidth * (innerWidth > innerHeight ? SHARE_OF_TEXT : 1) / text;
  }

  /** Names at the ends of lines; false where they don't fit one below the other. */
  #moveNamesApart(plot: HTMLElement): boolean {
    const names = [...plot.querySelectorAll<HTMLElement>('.end-name')];
    const tops = spread(names.map((name) => ({ middle: Number(name.dataset['middle']), height: name.offsetHeight })), this.height);
    for (const [index, name] of names.entries()) name.style.setProperty('top', `${tops?.[index] ?? 0}px`);
    return tops !== null;
  }

  readonly #toggle = (): void => { this.tabled = !this.tabled; };
}

/** Labels may not take the place of the drawing: it is at least so many letters high. */
const LOWEST = 5;

/** Something is higher than its place, or a word is wider than its own. */
function overflows(plot: HTMLElement): boolean {
  const place = plot.getBoundingClientRect();
  const graph = plot.querySelector('.graph .canvas');
  if (plot.querySelector('.axis.sampled .word') && graph && graph.getBoundingClientRect().height < LOWEST * Number.parseFloat(getComputedStyle(plot).fontSize)) return true;
  const range = document.createRange();
  return plot.scrollHeight > plot.clientHeight + 1 || [...plot.querySelectorAll<HTMLElement>('.word')].some((word) => {
    range.selectNodeContents(word);
    const { left, right, bottom } = range.getBoundingClientRect();
    return word.scrollWidth > word.clientWidth + 1 || (word.closest('.bars.sampled') && word.scrollHeight > word.clientHeight + 1) || left < place.left - 1 || right > place.right + 1 || bottom > place.bottom + 1;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-chart': SlideChart;
  }
  interface HTMLElementEventMap {
    'chart-cramped': ChartCrampedEvent;
  }
}
