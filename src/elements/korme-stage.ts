import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PageMotion } from '../controllers/page-motion.ts';
import { slideRef, type DeckView } from '../core/player.ts';
import { MoveRequest } from './events.ts';
import type { SlideFrame, SlideLaidOutEvent } from './slide-frame.ts';
import './slide-frame.ts';

/** The pages of a slide have been counted; what the reader was at is on this one (from 1). */
export class PagesCountedEvent extends Event {
  static readonly type = 'pages-counted';
  readonly deck: string;
  readonly slide: number;
  readonly pages: number;
  readonly page: number;

  constructor(deck: string, slide: number, { pages, page }: SlideLaidOutEvent) {
    super(PagesCountedEvent.type, { bubbles: true, composed: true });
    this.deck = deck;
    this.slide = slide;
    this.pages = pages;
    this.page = page;
  }
}

/** A page is painted and nothing on it will move any more. */
export class PageShownEvent extends Event {
  static readonly type = 'page-shown';

  constructor() {
    super(PageShownEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Shows the current slide. Its neighbours wait behind it, laid out and with their media loaded, so that a step is one frame;
 * no other slide is in the document.
 *
 * @fires pages-counted - For each slide that was laid out.
 * @fires page-shown - Each time a page is painted and settled.
 * @fires move-request - A finger has turned the page.
 */
@customElement('korme-stage')
export class KormeStage extends LitElement {
  static override readonly styles = css`
    :host { display: block; position: relative; overflow: hidden; contain: strict; touch-action: none; }
  `;

  @property({ attribute: false }) view: DeckView | null = null;
  @property({ type: Number }) size = 100;
  /** The screen is black: nothing plays. */
  @property({ type: Boolean }) quiet = false;

  #motion: PageMotion | null = null;
  /** The latest touch, until what moves the pages has been loaded. */
  #early: PointerEvent[] = [];

  constructor() {
    super();
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) this.addEventListener(type, this.#onPointer);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    return html`${[0, 1, 2].map((slot) => this.#frame(view, slideOfSlot(view.slide, slot)))}`;
  }

  #frame(view: DeckView, index: number): TemplateResult {
    const slide = view.deck.slides[index];
    const shown = index === view.slide;
    return html`<slide-frame .slide=${slide ?? null} .subject=${`${view.deck.id}/${slideRef(view.deck, index)}`} .page=${shown ? view.page : index < view.slide ? 'last' : 1}
      .size=${this.size} ?shown=${shown} ?quiet=${this.quiet} .inert=${!shown} @slide-laid-out=${(event: SlideLaidOutEvent) => { this.#onLaidOut(view.deck.id, index, event); }}></slide-frame>`;
  }

  protected override updated(): void {
    if (this.view?.pages.has(this.view.slide)) void this.#settle();
  }

  #onLaidOut(deck: string, slide: number, event: SlideLaidOutEvent): void {
    this.dispatchEvent(new PagesCountedEvent(deck, slide, event));
    if (slide === this.view?.slide) void this.#settle();
  }

  #settling = 0;

  /** Waits until the page stands still and has been painted; a newer page wins. */
  async #settle(): Promise<void> {
    this.#settling += 1;
    const settling = this.#settling;
    const { view } = this;
    const still = view && view.page !== 'last' ? this.#motion?.turn(view) : null;
    await this.updateComplete;
    await Promise.race([this.renderRoot.querySelector<SlideFrame>('slide-frame[shown]')?.painted(), patience()]);
    await still;
    await painted();
    if (settling !== this.#settling || this.view !== view || !view || view.page === 'last') return;
    this.dispatchEvent(new PageShownEvent());
    this.#loadMotion().catch(() => undefined); // Pages turn without it, too.
  }

  async #loadMotion(): Promise<void> {
    const { PageMotion: Motion } = await import('../controllers/page-motion.ts');
    this.#motion ??= new Motion(this, {
      view: () => this.view,
      frameOf: (slide) => this.renderRoot.querySelectorAll('slide-frame')[slide % 3] ?? null,
      onSwipe: (move) => { this.dispatchEvent(new MoveRequest(move)); },
    });
    for (const event of this.#early.splice(0)) this.#motion.handle(event);
  }

  readonly #onPointer = (event: PointerEvent): void => {
    if (this.#motion) return this.#motion.handle(event);
    if (event.type === 'pointerdown') this.#early = [];
    this.#early.push(event);
  };
}

/** A slide keeps its slot for as long as it is near, so that a step moves nothing: of every three slides in a row each has its own. */
function slideOfSlot(current: number, slot: number): number {
  return [current - 1, current, current + 1].find((index) => (index + 3) % 3 === slot) ?? current;
}

/** The next frame is on the screen: what runs in a frame runs before it is painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
}

/** A picture that is still on its way does not hold the words back for longer. */
function patience(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 1000); });
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-stage': KormeStage;
  }
  interface HTMLElementEventMap {
    'pages-counted': PagesCountedEvent;
    'page-shown': PageShownEvent;
  }
}
