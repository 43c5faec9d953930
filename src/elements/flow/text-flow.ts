import { consume } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { languageContext, mediaContext, type FindMedia, type Language } from '../../controllers/contexts.ts';
import type { FlowPart } from '../../core/flow.ts';
import { fontsAreLate, fontsLoaded } from '../fonts.ts';
import { flowStyles } from './flow-styles.ts';
import { flowTemplate } from './flow-template.ts';
import { FlowPages } from './flow-pages.ts';

/** The flow has been laid out anew and has this many pages. */
export class FlowPagedEvent extends Event {
  static readonly type = 'flow-paged';
  readonly pages: number;

  constructor(pages: number) {
    super(FlowPagedEvent.type, { bubbles: true, composed: true });
    this.pages = pages;
  }
}

/**
 * A text of any length, shown page by page: one tall flow in a window, cut between measured lines.
 *
 * @fires flow-paged - After each layout, with the number of pages.
 */
@customElement('text-flow')
export class TextFlow extends LitElement {
  static override readonly styles = [flowStyles, css`
    :host { display: block; position: relative; min-height: 0; min-width: 0; }
    .box { position: absolute; inset: 0; container-type: size; }
    .window { position: relative; height: 100%; overflow: hidden; }
    .flow { padding-bottom: 100cqh; }
    .unsettled { visibility: hidden; }
    [data-off] { visibility: hidden; }
  `];

  @property({ attribute: false }) parts: readonly FlowPart[] = [];
  /** From 1; past the end is the last page. */
  @property({ type: Number }) page = 1;
  /** Text size in per cent: a change asks for a new layout. */
  @property({ type: Number }) size = 100;
  /** Short text stands in the middle of the window. */
  @property({ type: Boolean }) centred = false;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private cuts: ReadonlyMap<number, readonly number[]> = new Map();
  @state() private settled = false;

  @query('.window') private readonly window!: HTMLElement;
  @query('.flow') private readonly flow!: HTMLElement;

  #pages: FlowPages | null = null;
  #layout = 0;
  /** The window that was laid out for, so that an equal one asks for nothing. */
  #laidOutFor = '';
  readonly #resized = new ResizeObserver(() => { if (this.hasUpdated && this.#windowSize() !== this.#laidOutFor) void this.#lay(); });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#layout += 1;
  }

  protected override firstUpdated(): void {
    this.flow.addEventListener('load', this.#onPicture, { capture: true }); // It does not bubble.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('parts')) {
      this.cuts = new Map();
      this.settled = false;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('parts') || changed.has('size') || changed.has('centred')) void this.#lay();
    else if (changed.has('page')) this.#show();
  }

  protected override render(): TemplateResult {
    const missing = this.language?.t('image.missing') ?? '';
    return html`<div class="box"><div class="window ${this.settled ? '' : 'unsettled'}" @scroll=${this.#keepPlace}>
      <div class="flow">${flowTemplate({ parts: this.parts, cuts: this.cuts, media: this.media, missing })}</div>
    </div></div>`;
  }

  /** Lays the text out: whole tokens, measured, cut, shown. A newer call wins over this one. */
  async #lay(): Promise<void> {
    this.#layout += 1;
    const layout = this.#layout;
    if (await fontsAreLate()) void fontsLoaded().then(() => this.#lay(), () => undefined);
    if (layout !== this.#layout) return;
    this.cuts = new Map();
    await this.updateComplete;
    if (layout !== this.#layout || this.window.clientHeight === 0) return;
    this.window.scrollTop = 0;
    this.flow.style.paddingTop = '0';
    this.flow.classList.remove('tight');
    if (this.window.scrollWidth > this.window.clientWidth) this.flow.classList.add('tight'); // A table wider than the page: its words may break.
    for (const off of this.flow.querySelectorAll('[data-off]')) off.removeAttribute('data-off');
    this.#laidOutFor = this.#windowSize();
    const pages = new FlowPages(this.flow, this.window.clientHeight);
    this.cuts = pages.cuts();
    await this.updateComplete;
    if (layout !== this.#layout) return;
    this.#pages = pages;
    this.#show();
    this.settled = true;
    await this.updateComplete;
    if (layout === this.#layout) this.dispatchEvent(new FlowPagedEvent(Math.max(1, pages.pages.length)));
  }

  #windowSize(): string {
    return `${this.window.clientWidth} × ${this.window.clientHeight}`;
  }

  #show(): void {
    const pages = this.#pages?.pages ?? [];
    const index = Math.min(Math.max(1, this.page), pages.length) - 1;
    const page = pages[index];
    if (!page) return;
    this.#pages?.show(index);
    const height = this.window.clientHeight;
    const length = page.bottom - page.top + page.head;
    const free = height - length;
    this.flow.style.paddingTop = this.centred && pages.length === 1 ? `${Math.max(0, Math.floor(free / 2))}px` : '0';
    this.window.scrollTop = pages.length === 1 ? 0 : Math.round(page.top - page.head);
    const descenders = Number.parseFloat(getComputedStyle(this.flow).lineHeight) * 0.15;
    const clip = this.centred && pages.length === 1 ? 0 : Math.max(0, Math.floor(free - descenders));
    this.window.style.clipPath = `inset(0 0 ${clip}px 0)`;
  }

  /** A picture whose size the release does not know takes its place only when it has loaded. */
  readonly #onPicture = ({ target }: Event): void => {
    if (target instanceof HTMLImageElement && !target.hasAttribute('width')) void this.#lay();
  };

  /** Nothing but a page turn may move the window: not find, not focus, not a wheel. */
  readonly #keepPlace = (): void => {
    if (this.settled) this.#show();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'text-flow': TextFlow;
  }
  interface HTMLElementEventMap {
    'flow-paged': FlowPagedEvent;
  }
}
