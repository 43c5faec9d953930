import { consume } from '@lit/context';
import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { languageContext, mediaContext, type FindMedia, type Language, type MediaFile } from '../controllers/contexts.ts';
import { STEPS, stepsOf } from '../core/cartogram.ts';
import type { GeoSource, RegionMap } from '../core/deck.ts';
import { drawGeo, type GeoDrawing } from '../core/geo-drawing.ts';
import { itemsOf, type MapItem } from '../core/geo-items.ts';
import { readGeo, type GeoMap } from '../core/geo.ts';
import { buttonStyles } from './button-styles.ts';
import { hatches } from './geo-hatches.ts';
import { largestNames, pointOf, viewOf, type NameOnMap } from './geo-view.ts';
import { listStyles, mapFoot, mapList } from './map-list.ts';
import { detailsTemplate, legendTemplate, panelStyles, valueOf } from './map-panel.ts';
import { geoMapStyles } from './slide-geo-map-styles.ts';

interface Shown {
  readonly geo: GeoMap;
  readonly drawing: GeoDrawing;
}

/**
 * A map of the deck's own, with places on it. A touch opens a unit and goes near to it; touching it again, the close button or
 * Escape goes back. All units stand in a list too, which is what keys and screen readers use.
 */
@customElement('slide-geo-map')
export class SlideGeoMap extends LitElement {
  static override readonly styles = [buttonStyles, panelStyles, listStyles, geoMapStyles];

  @property({ attribute: false }) map: RegionMap | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @state() private shown: Shown | 'failed' | null = null;
  @state() private chosen: string | null = null;
  /** The item of the list that keys have reached. */
  @state() private focused: string | null = null;
  @state() private listed = false;
  /** px of the screen in one unit of the drawing; nought until it is known. */
  @state() private scale = 0;
  /** px of the words on the map. */
  @state() private letter = 16;

  /** Of the place of the drawing, px. */
  @state() private area = { width: 0, height: 0 };

  @query('.drawing') private readonly drawing!: SVGSVGElement | null;

  #asked: string | null = null;
  #loading: Promise<void> | null = null;
  readonly #resized = new ResizeObserver(() => { this.#measure(); });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('map')) [this.chosen, this.listed, this.focused] = [null, false, null];
    this.#seek();
  }

  /** Whoever waits for an update waits for the map too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loading;
    return done && !this.isUpdatePending;
  }

  protected override updated(): void {
    const drawn = this.shown !== null && this.shown !== 'failed' ? this.shown.drawing : null;
    if (!drawn) return;
    this.style.setProperty('--ratio', String(drawn.width / drawn.height));
    const { x, y, zoom } = viewOf(drawn, this.map, this.#near);
    this.drawing?.style.setProperty('--zoom', zoom.toFixed(3));
    this.drawing?.style.setProperty('transform', zoom === 1 ? 'none' : `translate(${(50 - x / drawn.width * zoom * 100).toFixed(2)}%, ${(50 - y / drawn.height * zoom * 100).toFixed(2)}%) scale(${zoom.toFixed(3)})`);
    this.#measure();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { map, language, shown } = this;
    if (!map || !language) return nothing;
    const steps = stepsOf(Object.values(map.values).filter((value) => value !== null), STEPS);
    const items = itemsOf(map, shown === null || shown === 'failed' ? [] : shown.geo.units, steps, language.locale);
    const chosen = items.find(({ id }) => id === this.chosen);
    return html`<figure aria-label=${language.t('map.map')}>
      <div class="area">
        ${shown === 'failed' ? html`<p class="failed">${language.t('map.failed')}</p>` : shown ? this.#drawing(shown.drawing, items, language) : nothing}
        <div class="followed" @focusin=${this.#onFocus} @focusout=${this.#onFocus}>${mapList(items, this.chosen, this.listed, map, language, this.#choose)}</div>
      </div>
      <div class="aside ${shown === null ? 'unsettled' : ''}">
        <figcaption aria-live="polite">${chosen
          ? detailsTemplate(chosen.name, chosen.kind === 'unit' ? valueOf(chosen.id.slice('unit '.length), map, language) : null, chosen.more, this.#close, language)
          : legendTemplate(map, steps, [], language, items.some(({ kind, value }) => kind === 'unit' && value === null))}</figcaption>
        ${mapFoot(this.listed, this.chosen !== null, language, this.#toggleList)}
      </div>
    </figure>`;
  }

  /** What is looked at closely: not where keys have gone on to another item, which might be out of sight. */
  get #near(): string | null {
    return this.chosen === (this.focused ?? this.chosen) ? this.chosen : null;
  }

  /** A picture for eyes and fingers; everything in it can be had from the list. */
  #drawing(drawing: GeoDrawing, items: readonly MapItem[], { locale }: Language): TemplateResult {
    const byId = new Map(items.map((item) => [item.id, item]));
    const { x, y, zoom } = viewOf(drawing, this.map, this.#near);
    const px = this.scale === 0 ? 0 : 1 / (this.scale * zoom);
    const [width, height] = zoom === 1 ? [Math.max(drawing.width, this.area.width * px), Math.max(drawing.height, this.area.height * px)] : [this.area.width * px, this.area.height * px];
    const { letter, names } = px === 0 ? { letter: this.letter, names: [] } : largestNames(drawing, items, { px, letter: this.letter, locale, map: this.map, seen: { x: x - width / 2, y: y - height / 2, width, height } });
    return html`<svg class="drawing" viewBox="0 0 ${drawing.width} ${drawing.height}" aria-hidden="true" @click=${this.#onTouch}>
      <pattern id="no-value" width=${12 * px} height=${12 * px} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatched" width="100%" height="100%"></rect><path class="hatch" d="M0 0V2000"></path></pattern>
      ${hatches(px)}
      ${drawing.units.map(({ key, path }) => svg`<path class="unit" data-item=${`unit ${key}`} data-step=${byId.get(`unit ${key}`)?.step ?? 'none'} d=${path}></path>`)}
      ${drawing.water.map((path) => svg`<path class="water" d=${path}></path>`)}
      ${drawing.lines.map((path) => svg`<path class="line" d=${path}></path>`)}
      ${[this.chosen, this.focused].map((id, index) => this.#ring(drawing, id, index === 1))}
      ${names.filter(({ lines }) => lines.length > 0).map((name) => svg`<text class="on-unit" data-step=${name.step} font-size=${name.size} x=${name.x} y=${name.y}>
        ${name.lines.map((line) => svg`<tspan class=${line.number ? 'number' : ''} x=${name.x} dy=${line.dy}>${line.words}</tspan>`)}</text>`)}
      ${items.filter(({ kind }) => kind === 'marker').map((item) => this.#place(drawing, item, px, letter, names.find(({ id }) => id === item.id)))}
    </svg>`;
  }

  #ring(drawing: GeoDrawing, id: string | null, focus: boolean): SVGTemplateResult | typeof nothing {
    const unit = drawing.units.find(({ key }) => `unit ${key}` === id);
    return unit ? svg`<path class="ring below" d=${unit.path}></path><path class="ring ${focus ? 'focus' : ''}" d=${unit.path}></path>` : nothing;
  }

  #place(drawing: GeoDrawing, { id, name }: MapItem, px: number, letter: number, label: NameOnMap | undefined): SVGTemplateResult | typeof nothing {
    const at = pointOf(drawing, this.map, id);
    if (!at || px === 0) return nothing;
    return svg`<g data-item=${id}>
      <circle class="touch" cx=${at.x} cy=${at.y} r=${24 * px}></circle>
      <circle class="place ${this.chosen === id ? 'chosen' : ''}" cx=${at.x} cy=${at.y} r=${0.38 * letter * px}></circle>
      ${this.focused === id ? ['below', 'focus'].map((kind) => svg`<circle class="ring ${kind}" cx=${at.x} cy=${at.y} r=${0.8 * letter * px}></circle>`) : nothing}
      ${label?.plate ? svg`<rect class="plate" x=${label.plate.x} y=${label.plate.y} width=${label.plate.width} height=${label.plate.height} rx=${0.25 * label.size}></rect><text class="place-name" lang=${name.lang} font-size=${label.size} x=${label.x} y=${label.y}>${name.words}</text>` : nothing}
    </g>`;
  }

  /** Asks for the file once. */
  #seek(): void {
    const source = this.map?.geo ?? null;
    const file = source ? this.media(source.src) : null;
    const asked = source && file ? `${source.src} ${file.url}` : null;
    if (asked === this.#asked && asked !== null) return;
    this.#asked = asked;
    this.shown = source && !file ? 'failed' : null;
    if (source && file) this.#loading = this.#load(source, file);
  }

  /** A newer map wins. */
  async #load(source: GeoSource, file: MediaFile): Promise<void> {
    const asked = this.#asked;
    const text = await file.text?.() ?? null;
    if (asked !== this.#asked) return;
    const reading = text === null ? null : readGeo(text, source);
    this.shown = reading?.ok ? { geo: reading.map, drawing: drawGeo(reading.map) } : 'failed';
  }

  /** How large the drawing is on the screen before it is zoomed, and how large words are. */
  #measure(): void {
    const { drawing, shown } = this;
    if (!drawing || shown === null || shown === 'failed') return;
    const style = getComputedStyle(drawing);
    const { clientWidth: width = 0, clientHeight: height = 0 } = drawing.parentElement ?? {};
    if (width !== this.area.width || height !== this.area.height) this.area = { width, height };
    const scale = Number.parseFloat(style.width) / shown.drawing.width;
    if (Math.abs(scale - this.scale) > 1e-4) this.scale = scale;
    this.letter = Number.parseFloat(style.fontSize) || 16;
  }

  readonly #choose = (id: string): void => {
    this.chosen = this.chosen === id ? null : id;
    this.listed = false;
  };

  readonly #onTouch = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest<SVGElement>('[data-item]') : null;
    const id = target?.dataset['item'] ?? null;
    if (id === null) return this.#close();
    this.#choose(id);
    this.#button(id)?.focus({ preventScroll: true });
  };

  /** The focus goes back to the button of what was open. */
  readonly #close = (): void => {
    if (this.chosen !== null) this.#button(this.chosen)?.focus({ preventScroll: true });
    this.chosen = null;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || (this.chosen === null && !this.listed)) return;
    event.stopPropagation();
    event.preventDefault();
    this.listed = false;
    this.#close();
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const button = event.type === 'focusin' && event.target instanceof HTMLElement && event.target.matches(':focus-visible') ? event.target : null;
    this.focused = button?.dataset['item'] ?? null;
  };

  readonly #toggleList = (): void => {
    this.listed = !this.listed;
    this.chosen = null;
  };

  #button(id: string): HTMLButtonElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.list button')].find(({ dataset }) => dataset['item'] === id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-geo-map': SlideGeoMap;
  }
}
