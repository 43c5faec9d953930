import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { arrange, type Arrangement, type Medium } from '../core/arrange.ts';
import { hasSmallLayouts } from '../core/block.ts';
import type { Slide } from '../core/deck.ts';
import { flowOf, type FlowPart } from '../core/flow.ts';
import { frameStyles } from './slide-frame-styles.ts';
import type { FlowPagedEvent } from './flow/text-flow.ts';
import './flow/text-flow.ts';
import './slide-image.ts';

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
  /** From 1. */
  @property({ attribute: false }) page: number | 'last' = 1;
  @property({ type: Number }) size = 100;
  /** On the screen, rather than prepared beside it. */
  @property({ type: Boolean, reflect: true }) shown = false;
  /** The screen is black: nothing plays. */
  @property({ type: Boolean }) quiet = false;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private flowPages = 0;

  #arrangement: Arrangement = { shape: 'flow', lead: null, further: [] };
  #parts: readonly FlowPart[] = [];
  /** The pages of the text in the layout before the one that is being made; 0 where there was none. */
  #textPages = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.slide || !this.language) return;
    if (changed.has('slide') || changed.has('language')) {
      this.#arrangement = arrange(this.slide);
      this.#parts = flowOf(this.slide, this.language.locale);
      this.flowPages = 0;
      if (changed.has('slide')) this.#textPages = 0;
    }
    if (!this.shown) return;
    const { lead, further } = this.#arrangement;
    for (const medium of [lead, ...further]) void loadMedium(medium);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { slide } = this;
    if (!slide || !this.language) return nothing;
    const { shape, lead, further } = this.#arrangement;
    const page = this.#page();
    const alone = further[page - this.#ownPages() - 1];
    const headline = shape === 'feature' ? this.#parts.find((part) => part.kind === 'title') : undefined;
    const flow = shape !== 'feature';
    return html`<article class="slide ${shape} ${headline || flow ? '' : 'alone'} ${lead ? `with-${lead}` : ''} block-${slide.block} ${hasSmallLayouts(slide) ? 'roomy' : ''}" ?data-off=${alone !== undefined}>
        ${headline ? html`<h2 lang=${headline.lang}>${headline.text}</h2>` : nothing}
        ${flow ? html`<text-flow .subject=${slide} .parts=${this.#parts} .page=${page} .size=${this.size} ?centred=${shape === 'cover' || shape === 'statement'} @flow-paged=${this.#onPaged}></text-flow>` : nothing}
        ${this.#medium(lead, alone === undefined, shape === 'cover')}
      </article>
      ${further.map((medium) => html`<article class="slide alone with-${medium}" ?data-off=${medium !== alone}>${this.#medium(medium, medium === alone, false)}</article>`)}`;
  }

  protected override updated(changed: PropertyValues): void {
    const other = changed.has('slide') || changed.has('language');
    if (other && this.#arrangement.shape === 'feature') this.dispatchEvent(new SlideLaidOutEvent(this.#pages(), Math.min(this.#page(), this.#pages())));
  }

  /** Resolves when its pictures are ready to be painted, so that none pops in after the words. */
  async painted(): Promise<void> {
    await this.updateComplete;
    await Promise.all([...this.renderRoot.querySelectorAll('slide-image')].map((image) => image.decoded()));
  }

  #medium(medium: Medium | null, visible: boolean, cropped: boolean): TemplateResult | typeof nothing {
    switch (medium) {
      case null: return nothing;
      case 'image': return html`<slide-image .image=${this.slide?.image ?? null} ?cropped=${cropped}></slide-image>`;
      case 'video': return html`<slide-video .video=${this.slide?.video ?? null} ?shown=${this.shown && visible} ?quiet=${this.quiet}></slide-video>`;
      case 'map': return html`<slide-map .map=${this.slide?.map ?? null}></slide-map>`;
    }
  }

  #ownPages(): number {
    return Math.max(1, this.flowPages);
  }

  #pages(): number {
    return this.#ownPages() + this.#arrangement.further.length;
  }

  /** While the text is being counted, its first page is as far as anyone can be. */
  #page(): number {
    if (this.page !== 'last') return this.page;
    return this.flowPages === 0 && this.#arrangement.shape !== 'feature' ? 1 : this.#pages();
  }

  readonly #onPaged = (event: FlowPagedEvent): void => {
    event.stopPropagation();
    const { page } = this;
    const pastText = page === 'last' || this.#textPages === 0 ? 0 : page - this.#textPages; // Who looks at a medium goes on looking at it.
    this.flowPages = event.pages;
    this.#textPages = event.pages;
    this.dispatchEvent(new SlideLaidOutEvent(this.#pages(), pastText > 0 ? Math.min(event.pages + pastText, this.#pages()) : event.page));
  };
}

/** What few slides need is loaded after the first slide, or at once where the first slide needs it; its empty place is the fallback. */
async function loadMedium(medium: Medium | null): Promise<void> {
  if (medium === 'video') await import('./slide-video.ts');
  if (medium === 'map') await import('./slide-map.ts');
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-frame': SlideFrame;
  }
  interface HTMLElementEventMap {
    'slide-laid-out': SlideLaidOutEvent;
  }
}
