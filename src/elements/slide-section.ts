import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { languageContext, offerContext, type Language, type Offer } from '../controllers/contexts.ts';
import { tilePages, tilesOf, type TilePage } from '../core/tiles.ts';
import { menuStyles } from './korme-menu-styles.ts';
import { nothingToShow, tileTemplate } from './section-tile.ts';

/** The tiles have been laid out: so many pages. */
export class TilesPagedEvent extends Event {
  static readonly type = 'tiles-paged';
  readonly pages: number;

  constructor(pages: number) {
    super(TilesPagedEvent.type);
    this.pages = pages;
  }
}

/**
 * What a section holds, as tiles on a slide. More tiles than fit go on over further pages, so that a clicker reaches them too.
 *
 * @fires tiles-paged - After each layout.
 * @fires open-request - A tile was chosen.
 */
@customElement('slide-section')
export class SlideSection extends LitElement {
  static override readonly styles = [menuStyles, css`
    :host { container-type: size; font-size: var(--korme-text); overflow: visible clip; touch-action: none; }
    nav { display: grid; padding: 0; height: auto; transform: translateY(calc(-1px * var(--from, 0))); }
    nav::before { content: none; }
    ul { grid-auto-rows: minmax(calc(var(--korme-text) * 7.5), auto); }
    /* Four in a row where they fit, else two and two: none is alone. */
    ul:where(:has(> :nth-child(4):last-child)) { grid-template-columns: repeat(auto-fill, minmax(clamp((100% - 3 * var(--korme-gap)) / 4 - 1px, (44em + 3 * var(--korme-gap) - 100%) * 999, (100% - var(--korme-gap)) / 2 - 1px), 1fr)); }
    .cover { min-height: calc(var(--korme-text) * 3); }
    [data-off] { visibility: hidden; }
    /* Little room: a row for each tile, its picture beside its name. */
    @container (max-width: 24em) or (max-height: 15em) {
      ul { grid-auto-rows: auto; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr)); gap: 0.5em; }
      ul:where(:has(> :only-child)) { grid-auto-rows: minmax(min-content, min(9em, 100cqh)); align-content: start; }
      ul { --picture: 4.2em; }
      button.tile { position: relative; grid-template: auto auto / minmax(0, 1fr); align-content: center; padding: 0 0 0 var(--picture); min-height: 3.6em; }
      .cover { position: absolute; inset: 0 auto 0 0; inline-size: var(--picture); min-height: 0; }
      .name { padding: 0.35em 0.6em 0; }
      .count { padding: 0.1em 0.75em 0.45em; }
    }
    @container (max-width: 15em) { ul { --picture: 1.6em; } }
  `];

  /** The id of a section; where the kiosk has none of that id, or it is empty, the slide says so calmly. */
  @property({ attribute: false }) section = '';
  /** From 1. */
  @property({ type: Number }) page = 1;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @consume({ context: offerContext, subscribe: true }) @state() private offer: Offer | null = null;
  @state() private pages: readonly TilePage[] = [];
  @query('ul') private readonly list!: HTMLElement | null;

  /** Another size of the screen or of the text, or a font that has come, may cut the tiles elsewhere. */
  readonly #observer = new ResizeObserver(() => { this.#measure(); });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, offer } = this;
    if (!language || !offer) return nothing;
    const section = offer.menu.find(this.section);
    const tiles = section ? tilesOf(offer.menu, section, offer.deck) : [];
    if (tiles.length === 0) return nothingToShow(language);
    const page = this.#page();
    return html`<nav aria-label=${language.t('menu.sections')}>
      <ul role="list">${tiles.map((tile, index) => html`<li ?data-off=${page !== undefined && (index < page.start || index >= page.end)}>${tileTemplate(tile, tiles.length <= 4, language, offer.coverOf)}</li>`)}</ul>
    </nav>`;
  }

  protected override updated(changed: PropertyValues): void {
    this.style.setProperty('--from', String(this.#page()?.from ?? 0));
    if (this.list) this.#observer.observe(this.list);
    if (changed.has('section') || changed.has('language') || changed.has('offer')) this.#measure();
  }

  #page(): TilePage | undefined {
    return this.pages[Math.min(this.page, this.pages.length) - 1];
  }

  #measure(): void {
    if (!this.hasUpdated || this.clientHeight === 0) return;
    const tiles = [...this.list?.children ?? []] as HTMLElement[];
    this.pages = tilePages(tiles.map(({ offsetTop, offsetHeight }) => ({ top: offsetTop, bottom: offsetTop + offsetHeight })), this.clientHeight);
    this.dispatchEvent(new TilesPagedEvent(this.pages.length));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-section': SlideSection;
  }
  interface HTMLElementEventMap {
    'tiles-paged': TilesPagedEvent;
  }
}
