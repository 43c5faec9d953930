import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { decimalsFor, stepOf, stepsOf, UNITS, type Step, type Unit } from '../core/cartogram.ts';
import type { RegionMap } from '../core/deck.ts';
import { formatNumber } from '../core/kazakh.ts';
import { pick, type Locale } from '../core/locale.ts';
import { shortNumber } from '../core/short-number.ts';
import { buttonStyles } from './button-styles.ts';
import { laterIcon } from './later-icons.ts';
import { mapStyles } from './slide-map-styles.ts';

/** More steps than this can't be told apart at a glance. */
const STEPS = 5;

/** The map of Kazakhstan: a tile for each of the 20 units, its value in it; a touch opens the details. */
@customElement('slide-map')
export class SlideMap extends LitElement {
  static override readonly styles = [buttonStyles, mapStyles];

  @property({ attribute: false }) map: RegionMap | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private chosen: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('map')) this.chosen = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { map, language } = this;
    if (!map || !language) return nothing;
    const values = Object.values(map.values).filter((value) => value !== null);
    const steps = stepsOf(values, STEPS);
    const longest = Math.max(0, ...values.map((value) => shortNumber(value, language.locale).length));
    return html`<figure aria-label=${language.t('map.label')}>
      <div class="area"><ul class="tiles" role="list" data-length=${longest}>${UNITS.map((unit) => this.#tile(unit, map, steps, language))}</ul></div>
      <figcaption aria-live="polite">${this.#details(map, language) ?? this.#legend(map, steps, language)}</figcaption>
    </figure>`;
  }

  #tile(unit: Unit, map: RegionMap, steps: readonly Step[], { locale }: Language): TemplateResult {
    const value = map.values[unit.code];
    const step = value === undefined ? 'none' : value === null || steps.length === 1 ? 'all' : String(stepOf(value, steps));
    return html`<li data-column=${unit.column} data-row=${unit.row}>
      <button type="button" data-code=${unit.code} data-step=${step} aria-pressed=${this.chosen === unit.code} aria-label=${this.#spoken(unit, map, locale)} @click=${() => this.#choose(unit.code)}>
        <span class="name" data-short=${shortest(unit.short[locale])}>${unit.short[locale]}</span>
        ${typeof value === 'number' ? html`<span class="value">${shortNumber(value, locale)}</span>` : nothing}
      </button>
    </li>`;
  }

  /** Begins with what is written on the tile, so that it can be asked for by voice. */
  #spoken(unit: Unit, map: RegionMap, locale: Locale): string {
    const value = map.values[unit.code];
    const written = typeof value === 'number' ? `${unit.short[locale]} ${shortNumber(value, locale)}` : unit.short[locale];
    return `${written}, ${unit.name[locale]}: ${this.#valueOf(unit.code, map, locale)}`;
  }

  #valueOf(code: string, map: RegionMap, locale: Locale): string {
    const value = map.values[code];
    if (value === null) return '✓';
    if (value === undefined) return this.language?.t('map.no-value') ?? '';
    const unit = pick(map.unit, locale)?.words;
    return unit ? `${formatNumber(value)}\u00A0${unit}` : formatNumber(value);
  }

  #legend(map: RegionMap, steps: readonly Step[], { locale, t }: Language): TemplateResult {
    const legend = pick(map.legend, locale);
    const unit = pick(map.unit, locale);
    const digits = decimalsFor(steps);
    const marked = UNITS.filter(({ code }) => map.values[code] === null);
    return html`<div class="legend">
      ${legend ? html`<p class="meaning" lang=${legend.lang}>${legend.words}${unit ? html`, <span lang=${unit.lang}>${unit.words}</span>` : nothing}</p>` : nothing}
      ${marked.length > 0 ? html`<p class="names">${marked.map(({ name }) => name[locale]).join(', ')}</p>` : nothing}
      ${steps.length > 1 ? html`<ol class="steps" role="list">${steps.map((step, index) => html`<li><span class="swatch" data-step=${index}></span>${shortNumber(step.from, locale, digits)}–${shortNumber(step.to, locale, digits)}</li>`)}</ol>` : nothing}
      <p class="hint">${t('map.hint')}</p>
    </div>`;
  }

  #details(map: RegionMap, { locale, t }: Language): TemplateResult | null {
    const unit = UNITS.find(({ code }) => code === this.chosen);
    if (!unit) return null;
    const more = pick(map.details[unit.code], locale);
    return html`<div class="details">
      <p class="what"><strong>${unit.name[locale]}</strong> <span class="value">${this.#valueOf(unit.code, map, locale)}</span></p>
      ${more ? html`<p class="more" lang=${more.lang}>${more.words}</p>` : nothing}
      <button type="button" class="close" aria-label=${t('map.close')} @click=${() => { this.#close(); }}>${laterIcon('close')}</button>
    </div>`;
  }

  #choose(code: string): void {
    this.chosen = this.chosen === code ? null : code;
  }

  /** The focus goes back to the tile: its button is gone. */
  #close(): void {
    this.renderRoot.querySelector<HTMLButtonElement>(`button[data-code='${this.chosen ?? ''}']`)?.focus();
    this.chosen = null;
  }
}

/** What is left of a name in a tile on a phone; the whole name is a touch away. */
function shortest(name: string): string {
  return name.length > 5 ? `${name.slice(0, 4).trim()}.` : name;
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-map': SlideMap;
  }
}
