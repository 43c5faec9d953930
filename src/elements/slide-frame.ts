import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { arrange, type Arrangement, type Medium } from '../core/arrange.ts';
import { hasSmallLayouts } from '../core/block.ts';
import type { Slide } from '../core/deck.ts';
import { captionLimit, flowOf, longCaptions, type FlowPart } from '../core/flow.ts';
import { pick } from '../core/locale.ts';
import { frameStyles } from './slide-frame-styles.ts';
import type { TilesPagedEvent } from './slide-section.ts';
import type { FlowPagedEvent } from './flow/flow-events.ts';
import type { ChartCrampedEvent } from './slide-chart.ts';
import './flow/text-flow.ts';
import './slide-image.ts';

/** So many of a title are about as wide as its text is large, in per cent. */
const LETTERS = 95;

/** A slide has been laid out: so many pages, and what the reader was at is on this one (from 1). */
export class SlideLaidOutEvent extends Event {
  static readonly type = 'slide-laid-out';
  readonly pages: number;
  readonly page: number;

  constructor(pages: number, page: number) {
    super(SlideLaidOutEvent.type);
    this.pages = pages;
    this.page = page;
  }
}

/**
 * One slide in its layout: the text flows over as many pages as it needs, the leading medium beside it; further media follow
 * on pages of their own.
 *
 * @fires slide-laid-out - After each layout.
 */
@customElement('slide-frame')
export class SlideFrame extends LitElement {
  static override readonly styles = frameStyles;

  @property({ attribute: false }) slide: Slide | null = null;
  /** What the slide is known by: while it stays the same, so does the reader's place, whatever becomes of the words. */
  @property({ attribute: false }) subject: unknown = null;
  /** From 1. */
  @property({ attribute: false }) page: number | 'last' = 1;
  @property({ type: Number }) size = 100;
  /** On the screen, rather than prepared beside it. */
  @property({ type: Boolean, reflect: true }) shown = false;
  /** The screen is black: nothing plays. */
  @property({ type: Boolean }) quiet = false;
  /** Takes the place of a slide that can't be drawn, until there is another slide: one page. */
  @property({ attribute: false }) fallback: TemplateResult | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private flowPages = 0;
  /** Of the tiles of a section; 0 until they are laid out. */
  @state() private tilePages = 0;
  /** The table of a chart that could not write all of its words. */
  @state() private table: FlowPart | null = null;

  #arrangement: Arrangement = { shape: 'flow', lead: null, further: [] };
  #parts: readonly FlowPart[] = [];
  /** The most characters of a caption below its picture. */
  #limit = 0;
  /** What of the arrangement depends on the size of the screen and of the text. */
  #fit = '';
  /** The pages of the text in the layout before the one that is being made; 0 where there was none. */
  #textPages = 0;
  /** Of all of its media. */
  #loading: Promise<unknown> | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('slide')) this.fallback = null;
    if (this.fallback) {
      this.#arrangement = { shape: 'feature', lead: null, further: [] };
      this.flowPages = 0;
      return;
    }
    if (!this.slide || !this.language) return;
    const other = changed.has('slide') || changed.has('language') || changed.has('fallback');
    if (other || changed.has('size')) this.table = null; // It may have room now.
    const { locale } = this.language;
    const letters = LETTERS * Math.min(this.clientWidth, this.clientHeight) / this.size / Number.parseFloat(getComputedStyle(this).getPropertyValue('--korme-base'));
    const limit = captionLimit(this.slide, letters);
    const title = pick(this.slide.title, locale)?.words ?? '';
    // A word of the title is wider than the screen, however that is turned, or all of them leave a picture no room: they need smaller letters, or hyphens, as text has them.
    const isWide = title.length > letters * letters * 0.7 || new RegExp(`[^\\s-]{${Math.ceil(letters)}}`).test(title);
    const long = longCaptions(this.slide, locale, limit);
    const fit = `${isWide} ${long.length}`;
    if (other || changed.has('table') || fit !== this.#fit) {
      this.#fit = fit;
      this.#limit = limit;
      this.#arrangement = arrange(this.slide, isWide || long.length > 0 || this.table !== null);
      this.#parts = [...flowOf(this.slide, locale, long), ...this.table ? [this.table] : []];
      this.flowPages = 0;
      if (changed.has('subject')) this.#textPages = 0;
      if (other) this.tilePages = 0;
    }
    const { lead, further } = this.#arrangement;
    const { slide } = this;
    // Tiles have pages, which the neighbour counts before it is shown.
    const needed = [lead, ...further].filter((medium) => this.shown || medium === 'section');
    this.#loading = Promise.all(needed.map((medium) => loadMedium(medium, slide).catch(() => { if (medium === 'section' && this.tilePages === 0) this.#count(1); })));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { slide } = this;
    if (!slide || !this.language) return nothing;
    if (this.fallback) return this.fallback;
    const { shape, lead, further } = this.#arrangement;
    const page = this.#page();
    const alone = further[Math.min(page - this.#ownPages(), further.length) - 1];
    const headline = shape === 'feature' ? this.#parts.find((part) => part.kind === 'title') : undefined;
    const flow = shape !== 'feature';
    return html`<article class="slide ${shape} ${headline || flow ? '' : 'alone'} ${lead ? `with-${lead}` : ''} block-${slide.block} ${hasSmallLayouts(slide) ? 'roomy' : ''}" ?data-off=${alone !== undefined}>
        ${headline ? html`<h2 lang=${headline.lang}>${headline.text}</h2>` : nothing}
        ${flow ? html`<text-flow .subject=${this.subject} .parts=${this.#parts} .page=${page} .size=${this.size} ?centred=${shape === 'cover' || shape === 'statement'} @flow-paged=${this.#onPaged}></text-flow>` : nothing}
        ${this.#medium(lead, alone === undefined, shape === 'cover')}
      </article>
      ${further.map((medium) => html`<article class="slide alone with-${medium}" ?data-off=${medium !== alone}>${this.#medium(medium, medium === alone, false)}</article>`)}`;
  }

  protected override updated(changed: PropertyValues): void {
    const other = changed.has('slide') || changed.has('language') || changed.has('table') || changed.has('fallback') || changed.has('size');
    if (other && this.#arrangement.shape === 'feature') this.#tell();
  }

  /** Resolves when its pictures and drawings are ready to be painted, so that none pops in after the words. */
  async painted(): Promise<void> {
    await this.updateComplete;
    await this.#loading;
    for (const drawing of this.renderRoot.querySelectorAll<Element & Partial<LitElement>>('slide-chart, slide-geo-map, slide-map')) while (await drawing.updateComplete === false);
    await this.updateComplete;
    if (this.table && this.flowPages === 0) await new Promise((resolve) => { this.addEventListener('slide-laid-out', resolve, { once: true }); });
    await Promise.all([...this.renderRoot.querySelectorAll('slide-image')].map((image) => image.decoded()));
  }

  #medium(medium: Medium | null, visible: boolean, cropped: boolean): TemplateResult | typeof nothing {
    switch (medium) {
      case null: return nothing;
      case 'image': return html`<slide-image .image=${this.slide?.image ?? null} ?cropped=${cropped} .limit=${this.#limit}></slide-image>`;
      case 'video': return html`<slide-video .video=${this.slide?.video ?? null} .name=${this.slide?.title ?? null} ?shown=${this.shown && visible} ?quiet=${this.quiet} .limit=${this.#limit}></slide-video>`;
      case 'section': return html`<slide-section .section=${this.slide?.section ?? ''} .page=${this.#tilePage()} @tiles-paged=${this.#onTiles}></slide-section>`;
      case 'map': return this.slide?.map?.geo ? html`<slide-geo-map .map=${this.slide.map}></slide-geo-map>` : html`<slide-map .map=${this.slide?.map ?? null}></slide-map>`;
      case 'chart': return html`<slide-chart .chart=${this.slide?.chart ?? null} .size=${this.size} @chart-cramped=${this.#onCramped}></slide-chart>`;
    }
  }

  /** Those of the words, and of the tiles beside them. */
  #ownPages(): number {
    return Math.max(1, this.flowPages, this.#arrangement.lead === 'section' ? this.tilePages : 0);
  }

  #pages(): number {
    return this.#ownPages() + this.#furtherPages();
  }

  /** A page for each, but for tiles as many as they need: they come last. */
  #furtherPages(): number {
    const { further } = this.#arrangement;
    return further.length + (further.includes('section') ? Math.max(0, this.tilePages - 1) : 0);
  }

  #tilePage(): number {
    const { lead, further } = this.#arrangement;
    return this.#page() - (lead === 'section' ? 0 : this.#ownPages() + further.length - 1);
  }

  /** While the text is being counted, its first page is as far as anyone can be. */
  #page(): number {
    if (this.page !== 'last') return this.page;
    return this.flowPages === 0 && this.#arrangement.shape !== 'feature' ? 1 : this.#pages();
  }

  readonly #onTiles = (event: TilesPagedEvent): void => {
    this.#count(event.pages);
  };

  #count(tilePages: number): void {
    this.tilePages = tilePages;
    this.#tell();
  }

  /** The pages are known when all that has pages has been laid out. */
  #tell(here?: number): void {
    const { shape, lead, further } = this.#arrangement;
    if ((shape !== 'feature' && this.flowPages === 0) || ([lead, ...further].includes('section') && this.tilePages === 0)) return;
    const pages = this.#pages();
    this.dispatchEvent(new SlideLaidOutEvent(pages, Math.min(here ?? this.#page(), pages)));
  }

  readonly #onPaged = (event: FlowPagedEvent): void => {
    event.stopPropagation();
    const { page } = this;
    const pastText = page === 'last' || this.#textPages === 0 ? 0 : page - this.#textPages; // Who looks at a medium goes on looking at it.
    this.flowPages = event.pages;
    this.#textPages = event.pages;
    this.#tell(pastText > 0 ? event.pages + pastText : event.page);
  };

  readonly #onCramped = (event: ChartCrampedEvent): void => {
    event.stopPropagation();
    this.table = event.table;
  };
}

/** What few slides need is loaded after the first slide, or at once where the first slide needs it; its empty place is the fallback. */
async function loadMedium(medium: Medium | null, { map }: Slide): Promise<void> {
  if (medium === 'video') await import('./slide-video.ts');
  if (medium === 'map') await (map?.geo ? import('./slide-geo-map.ts') : import('./slide-map.ts'));
  if (medium === 'chart') await import('./slide-chart.ts');
  if (medium === 'section') await import('./slide-section.ts');
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-frame': SlideFrame;
  }
  interface HTMLElementEventMap {
    'slide-laid-out': SlideLaidOutEvent;
  }
}
