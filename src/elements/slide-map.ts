import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { colourOf, STEPS, stepsOf, UNITS, type Step, type Unit } from '../core/cartogram.ts';
import type { RegionMap } from '../core/deck.ts';
import { pick } from '../core/locale.ts';
import { shortNumber } from '../core/short-number.ts';
import { buttonStyles } from './button-styles.ts';
import { detailsTemplate, legendTemplate, panelStyles, valueOf } from './map-panel.ts';
import { mapStyles } from './slide-map-styles.ts';

/** The map of Kazakhstan: a tile for each of the 20 units, its value in it; a touch opens the details. */
@customElement('slide-map')
export class SlideMap extends LitElement {
  static override readonly styles = [buttonStyles, panelStyles, mapStyles];

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
      <figcaption aria-live="polite">${this.#details(map, language) ?? legendTemplate(map, steps, UNITS.filter(({ code }) => map.values[code] === null).map(({ name }) => name[language.locale]), language)}</figcaption>
    </figure>`;
  }

  #tile(unit: Unit, map: RegionMap, steps: readonly Step[], language: Language): TemplateResult {
    const { locale } = language;
    const value = map.values[unit.code];
    return html`<li data-column=${unit.column} data-row=${unit.row}>
      <button type="button" data-code=${unit.code} data-step=${colourOf(value, steps)} aria-pressed=${this.chosen === unit.code} aria-label=${this.#spoken(unit, map, language)} @click=${() => this.#choose(unit.code)}>
        <span class="name" data-short=${shortest(unit.short[locale])}>${unit.short[locale]}</span>
        ${typeof value === 'number' ? html`<span class="value">${shortNumber(value, locale)}</span>` : nothing}
      </button>
    </li>`;
  }

  /** Begins with what is written on the tile, so that it can be asked for by voice. */
  #spoken(unit: Unit, map: RegionMap, language: Language): string {
    const { locale } = language;
    const value = map.values[unit.code];
    const written = typeof value === 'number' ? `${unit.short[locale]} ${shortNumber(value, locale)}` : unit.short[locale];
    return `${written}, ${unit.name[locale]}: ${valueOf(unit.code, map, language)}`;
  }

  #details(map: RegionMap, language: Language): TemplateResult | null {
    const { locale } = language;
    const unit = UNITS.find(({ code }) => code === this.chosen);
    if (!unit) return null;
    return detailsTemplate({ lang: locale, words: unit.name[locale] }, valueOf(unit.code, map, language), pick(map.details[unit.code], locale), () => { this.#close(); }, language);
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
