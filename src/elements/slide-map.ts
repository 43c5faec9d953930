import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { colourOf, STEPS, stepsOf, UNITS, type Step, type Unit } from '../core/cartogram.ts';
import type { RegionMap } from '../core/deck.ts';
import { itemsOf, unitId } from '../core/geo-items.ts';
import { pick, type Words } from '../core/locale.ts';
import { shortNumber } from '../core/short-number.ts';
import { viewOfTile, WHOLE, type TileView } from '../core/tile-view.ts';
import { tileWords, type TileWords, type WidestWords } from '../core/tile-words.ts';
import { buttonStyles } from './button-styles.ts';
import { fontsAreLate, fontsLoaded } from './fonts.ts';
import { listStyles, mapFoot, mapList } from './map-list.ts';
import { detailsTemplate, legendTemplate, panelStyles, valueOf } from './map-panel.ts';
import { mapStyles } from './slide-map-styles.ts';
import { rulerOf } from './text-width.ts';

/** Of the grid as a whole, px. */
interface Measures {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly area: { readonly width: number; readonly height: number };
  /** Of the letters that the visitor has chosen. */
  readonly letter: number;
  readonly family: string;
}

/** The borders of a tile; and a hair beside its words. */
const BORDERS = 4;
const HAIR = 2;

/**
 * The map of Kazakhstan: a tile for each of the 20 units, its value in it. A touch opens the details, and goes near where the
 * tiles are too small for all of their words; touching it again, the close button or Escape goes back.
 */
@customElement('slide-map')
export class SlideMap extends LitElement {
  static override readonly styles = [buttonStyles, panelStyles, listStyles, mapStyles];

  @property({ attribute: false }) map: RegionMap | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  /** The code of a unit. */
  @state() private chosen: string | null = null;
  /** The tile that keys have reached. */
  @state() private focused: string | null = null;
  @state() private listed = false;
  /** Null until they are known. */
  @state() private measures: Measures | null = null;

  @query('.tiles') private readonly tiles!: HTMLElement | null;

  readonly #resized = new ResizeObserver(() => { this.#measure(); });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    this.addEventListener('keydown', this.#onKey);
    fontsLoaded().then(() => { this.requestUpdate(); }, () => undefined); // Words are as wide as before.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('map')) [this.chosen, this.listed] = [null, false];
  }

  /** Whoever waits for an update waits for the letters that it is measured by. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await fontsAreLate();
    return await super.getUpdateComplete() && !this.isUpdatePending;
  }

  protected override updated(): void {
    this.#measure();
    const { words, view } = this.#layout();
    const { style } = this.tiles ?? {};
    style?.setProperty('--name', `${words.name / view.zoom}px`);
    style?.setProperty('--value', `${(words.value ?? 0) / view.zoom}px`);
    style?.setProperty('--zoom', view.zoom.toFixed(4));
    style?.setProperty('transform', view.zoom === 1 ? 'none' : `translate(${view.x.toFixed(1)}px, ${view.y.toFixed(1)}px) scale(${view.zoom.toFixed(4)})`);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { map, language } = this;
    if (!map || !language) return nothing;
    const steps = stepsOf(Object.values(map.values).filter((value) => value !== null), STEPS);
    const { words, view } = this.#layout();
    const measure = this.#foreignUnit(map, language);
    const gaps = steps.length > 0 && UNITS.some(({ code }) => map.values[code] === undefined);
    return html`<figure aria-label=${language.t('map.label')}>
      ${measure ? html`<span id="measure" hidden lang=${measure.lang}>${measure.words}</span>` : nothing}
      <div class="area ${view.zoom > 1 ? 'near' : ''}">
        <ul class="tiles ${this.listed ? 'covered' : ''} ${gaps ? 'gaps' : ''}" role="list" @focusin=${this.#onFocus} @focusout=${this.#onFocus}>${UNITS.map((unit) => this.#tile(unit, map, steps, language, words, view))}</ul>
        ${this.listed ? mapList(itemsOf(map, UNITS.map(({ code, name }) => ({ key: code, name })), steps, language.locale), unitId(this.chosen ?? ''), true, map, language, this.#chooseListed) : nothing}
      </div>
      <div class="aside">
        <figcaption aria-live="polite">${this.#details(map, language) ?? legendTemplate(map, steps, UNITS.filter(({ code }) => map.values[code] === null).map(({ name }) => name[language.locale]), language, gaps)}</figcaption>
        ${mapFoot(this.listed, this.chosen !== null, language, this.#toggleList)}
      </div>
    </figure>`;
  }

  #tile(unit: Unit, map: RegionMap, steps: readonly Step[], language: Language, words: TileWords, { columns, rows }: TileView): TemplateResult {
    const { locale } = language;
    const value = map.values[unit.code];
    const foreign = this.#foreignUnit(map, language) && typeof value === 'number';
    const within = unit.column >= columns[0] && unit.column <= columns[1] && unit.row >= rows[0] && unit.row <= rows[1];
    return html`<li data-column=${unit.column} data-row=${unit.row} class=${within ? '' : 'beyond'}>
      <button type="button" id=${unit.code} data-code=${unit.code} data-step=${colourOf(value, steps)} aria-pressed=${this.chosen === unit.code} aria-label=${this.#spoken(unit, words, map, language)} aria-labelledby=${ifDefined(foreign ? `${unit.code} measure` : undefined)} @click=${() => { this.#choose(unit.code); }}>
        ${words.names === 'none' ? nothing : html`<span class="name">${nameOn(unit, words)[locale]}</span>`}
        ${typeof value === 'number' && words.value !== null ? html`<span class="value">${shortNumber(value, locale)}</span>` : nothing}
      </button>
    </li>`;
  }

  /** Begins with what is written on the tile, so that it can be asked for by voice. */
  #spoken(unit: Unit, words: TileWords, map: RegionMap, language: Language): string {
    const { locale } = language;
    const value = map.values[unit.code];
    const name = nameOn(unit, words)[locale];
    const written = typeof value === 'number' ? `${name} ${shortNumber(value, locale)}` : name;
    const { figure, unit: measure } = valueOf(unit.code, map, language);
    return `${written}, ${unit.name[locale]}: ${figure}${measure?.lang === locale ? measure.words : ''}`;
  }

  /** A unit of measure that is there in the other language only has its own part of a name. */
  #foreignUnit(map: RegionMap, { locale }: Language): Words | null {
    const measure = pick(map.unit, locale);
    return measure && measure.lang !== locale ? measure : null;
  }

  #details(map: RegionMap, language: Language): TemplateResult | null {
    const { locale } = language;
    const unit = UNITS.find(({ code }) => code === this.chosen);
    if (!unit) return null;
    return detailsTemplate({ lang: locale, words: unit.name[locale] }, valueOf(unit.code, map, language), pick(map.details[unit.code], locale), this.#close, language);
  }

  /**
   * Which words are written, and from how near: what is chosen is looked at closely where the whole has no room for its words, but not
   * where keys have gone on to another tile, which might be out of sight.
   */
  #layout(): { readonly words: TileWords; readonly view: TileView } {
    const { map, language, measures } = this;
    if (!map || !language || !measures) return { words: { names: 'none', name: 0, value: null }, view: WHOLE };
    const widest = this.#widest(map, language, measures.family);
    const at = (zoom: number): TileWords => tileWords({ width: (measures.width - BORDERS) * zoom - HAIR, height: (measures.height - BORDERS) * zoom, wanted: measures.letter }, widest);
    const words = at(1);
    const unit = UNITS.find(({ code }) => code === this.chosen && (this.focused ?? code) === code);
    const whole = words.names === 'whole' && (words.value !== null || widest.value === 0);
    if (!unit || whole) return { words, view: WHOLE };
    const view = viewOfTile(unit, measures, measures.area);
    return { words: at(view.zoom), view };
  }

  #widest(map: RegionMap, { locale }: Language, family: string): WidestWords {
    const ruler = rulerOf(family);
    const most = (words: readonly string[], weight: number): number => Math.max(0, ...words.map((one) => ruler(one, weight)));
    const values = new Set(UNITS.flatMap(({ code }) => map.values[code] ?? []).map((value) => shortNumber(value, locale)));
    return { name: most(UNITS.map(({ short }) => short[locale]), 400), short: most(UNITS.map(({ brief }) => brief[locale]), 400), value: most([...values], 700), alike: values.size === 1 };
  }

  #measure(): void {
    const tile = this.tiles?.querySelector('li');
    if (!this.tiles || !tile) return;
    const { fontSize, fontFamily, columnGap } = getComputedStyle(this.tiles);
    const { width, height } = getComputedStyle(tile);
    const { clientWidth = 0, clientHeight = 0 } = this.tiles.parentElement ?? {};
    const measures = { width: Number.parseFloat(width), height: Number.parseFloat(height), gap: Number.parseFloat(columnGap), area: { width: clientWidth, height: clientHeight }, letter: Number.parseFloat(fontSize), family: fontFamily };
    if (measures.width > 0 && JSON.stringify(measures) !== JSON.stringify(this.measures)) this.measures = measures;
  }

  #choose(code: string): void {
    this.chosen = this.chosen === code ? null : code;
  }

  readonly #chooseListed = (id: string): void => {
    this.listed = false;
    this.chosen = UNITS.find(({ code }) => unitId(code) === id)?.code ?? null;
    void this.updateComplete.then(() => { this.#focusChosen(); });
  };

  /** The focus goes back to the tile: the button is gone. */
  readonly #close = (): void => {
    this.#focusChosen();
    this.chosen = null;
  };

  #focusChosen(): void {
    this.renderRoot.querySelector<HTMLButtonElement>(`.tiles [data-code='${this.chosen ?? ''}']`)?.focus({ preventScroll: true });
  }

  /** A tile that a finger presses stays where it is; beyond the edge there is none to be pressed. */
  readonly #onFocus = ({ type, target }: FocusEvent): void => {
    const tile = type === 'focusin' && target instanceof HTMLElement && target.matches(':focus-visible, .beyond > *') ? target : null;
    this.focused = tile?.dataset['code'] ?? null;
  };

  readonly #toggleList = (): void => {
    this.listed = !this.listed;
    this.chosen = null;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || (this.chosen === null && !this.listed)) return;
    event.stopPropagation();
    event.preventDefault();
    this.listed = false;
    this.#close();
  };
}

function nameOn({ short, brief }: Unit, { names }: TileWords): Unit['short'] {
  return names === 'short' ? brief : short;
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-map': SlideMap;
  }
}
