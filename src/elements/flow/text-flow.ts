import { consume } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { languageContext, mediaContext, type FindMedia, type Language } from '../../controllers/contexts.ts';
import type { FlowPart } from '../../core/flow.ts';
import { fontsAreLate, fontsLoaded } from '../fonts.ts';
import { FlowPagedEvent } from './flow-events.ts';
import { breaksWords, fitFlow } from './flow-fit.ts';
import { FlowGrowth } from './flow-growth.ts';
import { FlowPages, type Place } from './flow-pages.ts';
import { flowStyles } from './flow-styles.ts';
import { flowTemplate } from './flow-template.ts';
import { loadDivider } from './lazy-divider.ts';
import { loadSmallLayouts, needsSmallLayouts, smallLayouts } from './lazy-layouts.ts';
import type { Division, RenderDivision, WordDivider } from './word-divider.ts';

/** Lines with more room than this (em) need no hyphens. */
const WIDE = 24;

/** Text up to this length (characters) is not worth what hyphens weigh: most first slides are covers. */
const BRIEF = 160;

const WHOLE: Division = { cuts: new Map(), ends: new Map(), hyphenate: null };

/**
 * A text of any length, shown page by page: one tall flow in a window, set as closely as it needs and cut between measured lines.
 *
 * @fires flow-paged - After each layout, with the number of pages and the page of the reader's words.
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
  /** What the text belongs to: while it stays the same, so do the reader's words, in any language and at any size. */
  @property({ attribute: false }) subject: unknown = null;
  /** From 1; past the end is the last page. */
  @property({ type: Number }) page = 1;
  /** Text size in per cent: a change asks for a new layout. */
  @property({ type: Number }) size = 100;
  /** Short text stands in the middle of the window. */
  @property({ type: Boolean }) centred = false;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private division = WHOLE;
  @state() private settled = false;

  @query('.window') private readonly window!: HTMLElement;
  @query('.flow') private readonly flow!: HTMLElement;

  #pages: FlowPages | null = null;
  #place: Place | null = null;
  #layout = 0;
  /** The window that was laid out for, so that an equal one asks for nothing. */
  #laidOutFor = '';
  /** The letters (px) of the last layout. */
  #askedFor = 0;
  readonly #resized = new ResizeObserver(() => { if (this.hasUpdated && this.#windowSize() !== this.#laidOutFor) void this.#lay(); });
  readonly #growth = new FlowGrowth(() => { void this.#lay(); });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    if (this.hasUpdated) this.#growth.watch(this.flow);
  }

  protected override firstUpdated(): void {
    this.#growth.watch(this.flow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#growth.stop();
    this.#layout += 1;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('subject')) this.#place = null;
    if (changed.has('parts')) {
      this.division = WHOLE;
      this.settled = false;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('parts') || changed.has('size') || changed.has('centred')) void this.#lay();
    else if (changed.has('page') && this.settled) this.#turn();
  }

  protected override render(): TemplateResult {
    return html`<div class="box"><div class="window ${this.settled ? '' : 'unsettled'}" @scroll=${this.#keepPlace}>
      <div class="flow">${flowTemplate({ parts: this.parts, ...this.division, large: this.centred, room: this.hasUpdated ? this.#room : 0, media: this.media, missing: { text: this.language?.t('image.missing') ?? '', lang: this.language?.locale ?? 'kk' } })}</div>
    </div></div>`;
  }

  /** Lays the text out: whole tokens, fitted, measured, cut, shown. A newer call wins over this one. */
  async #lay(): Promise<void> {
    this.#layout += 1;
    const layout = this.#layout;
    this.#growth.begin();
    const isOld = (): boolean => layout !== this.#layout;
    const { page, flow } = this;
    if (await fontsAreLate()) void fontsLoaded().then(() => this.#lay(), () => undefined);
    if (needsSmallLayouts(this.parts)) await this.#prepareLayouts();
    if (isOld()) return;
    const render: RenderDivision = async (division) => {
      this.division = { ...WHOLE, ...division };
      await this.updateComplete;
      return !isOld();
    };
    const height = this.window.clientHeight;
    this.#laidOutFor = this.#windowSize();
    let divider = this.#needsDivider() ? await this.#loadDivider() : null;
    let pages: FlowPages | null = null;
    if (!divider && await render({})) {
      this.#fit(null);
      pages = new FlowPages(flow, height);
      if (pages.pages.length > 1 || breaksWords(flow)) divider = await this.#loadDivider();
    }
    if (divider) pages = await divider.lay(flow, height, render, () => { this.#fit(divider); });
    if (!pages || height === 0) return;
    if (!await render({ ends: this.division.ends, cuts: pages.cuts })) return;
    this.#pages = pages;
    if (this.page !== page) this.#place = null; // The reader went on meanwhile: that page counts.
    const index = this.#place ? pages.pageOf(this.#place) : this.page - 1;
    this.#show(index);
    this.#place ??= pages.placeOf(this.#within(index));
    this.settled = true;
    await this.updateComplete;
    if (isOld()) return;
    this.#growth.end();
    this.dispatchEvent(new FlowPagedEvent(Math.max(1, pages.pages.length), this.#within(index) + 1));
  }

  /** Lines are short, and more than a few. */
  #needsDivider(): boolean {
    return this.#room < WIDE && (needsSmallLayouts(this.parts) || this.flow.textContent.length > BRIEF);
  }

  /** Null where it can't be loaded. */
  async #loadDivider(): Promise<WordDivider | null> {
    return loadDivider(this.parts.map((part) => part.kind === 'layouts' ? smallLayouts()?.parts(part) : part), this.#room >= WIDE).catch(() => null);
  }

  #fit(divider: WordDivider | null): void {
    const { flow, window } = this;
    this.#askQueriesAnew();
    const floor = Number.parseFloat(getComputedStyle(this).getPropertyValue('--korme-floor')) * this.size / 100 || this.#baseSize();
    window.scrollTop = 0;
    flow.style.paddingTop = '0';
    flow.style.setProperty('--floor', `${floor}px`);
    for (const off of flow.querySelectorAll('[data-off]')) off.removeAttribute('data-off');
    fitFlow(flow, window, floor, divider);
  }

  /** Chromium asks a query in em anew when its container has another size, not when that has other letters. */
  #askQueriesAnew(): void {
    const box = this.window.parentElement;
    const letters = this.#baseSize();
    if (!box || letters === this.#askedFor) return;
    this.#askedFor = letters;
    box.style.containerType = 'normal';
    box.getBoundingClientRect();
    box.style.removeProperty('container-type');
  }

  #baseSize(): number {
    return Number.parseFloat(getComputedStyle(this.window).fontSize) || 1;
  }

  /** Em. */
  get #room(): number {
    return this.window.clientWidth / this.#baseSize();
  }

  /** Without them the words around them are shown; they are asked for again at the next layout. */
  async #prepareLayouts(): Promise<void> {
    const styles = (await loadSmallLayouts().catch(() => null))?.styles.styleSheet;
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (styles && !adoptedStyleSheets.includes(styles)) adoptedStyleSheets.push(styles);
  }

  #windowSize(): string {
    return `${this.window.clientWidth} × ${this.window.clientHeight}`;
  }

  /** The reader has gone to another page, or the words that were being read are on another one now. */
  #turn(): void {
    const index = this.#within(this.page - 1);
    if (!this.#place || this.#pages?.pageOf(this.#place) !== index) this.#place = this.#pages?.placeOf(index) ?? null;
    this.#show(index);
  }

  #within(index: number): number {
    return Math.max(0, Math.min(index, (this.#pages?.pages.length ?? 1) - 1));
  }

  #shown = 0;

  #show(wanted: number): void {
    const pages = this.#pages?.pages ?? [];
    const index = this.#within(wanted);
    const page = pages[index];
    if (!page) return;
    this.#shown = index;
    this.#pages?.show(index);
    const height = this.window.clientHeight;
    const isSingle = pages.length === 1;
    const start = isSingle && page.bottom <= height ? 0 : page.top - page.head; // An ornament may stand above the first line.
    const free = height - page.bottom + start;
    this.flow.style.paddingTop = this.centred && isSingle ? `${Math.max(0, Math.floor((height - page.bottom + page.top) / 2))}px` : '0';
    this.window.scrollTop = Math.round(start);
    const descenders = Number.parseFloat(getComputedStyle(this.flow).lineHeight) * 0.15;
    const clip = this.centred && isSingle ? 0 : Math.max(0, Math.floor(free - descenders));
    this.window.style.clipPath = `inset(0 0 ${clip}px 0)`;
  }

  /** Nothing but a page turn may move the window: not find, not focus, not a wheel. */
  readonly #keepPlace = (): void => {
    if (this.settled) this.#show(this.#shown);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'text-flow': TextFlow;
  }
}
