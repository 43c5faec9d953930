import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Locale } from '../core/locale.ts';
import type { PreviewNews } from '../core/preview-news.ts';
import type { Size } from './arrange-screens.ts';
import { NAMES } from './texts.ts';
import './problem-overlay.ts';

/** The kiosk in it is at another place. */
export class ScreenMovedEvent extends Event {
  static readonly type = 'screen-moved';
  /** As in the address: '#/1.2/cover'. */
  readonly hash: string;
  readonly deck: string | null;
  readonly theme: string | null;

  constructor(hash: string, deck: string | null, theme: string | null) {
    super(ScreenMovedEvent.type);
    this.hash = hash;
    this.deck = deck;
    this.theme = theme;
  }
}

/** Somebody uses this screen. */
export class ScreenTouchedEvent extends Event {
  static readonly type = 'screen-touched';

  constructor() {
    super(ScreenTouchedEvent.type);
  }
}

/**
 * The kiosk in one language on a screen of a given size, drawn smaller where it must be.
 *
 * @fires screen-moved - The kiosk shows another place.
 * @fires screen-touched - Somebody uses it.
 */
@customElement('kiosk-screen')
export class KioskScreen extends LitElement {
  static override readonly styles = css`
    :host { display: grid; grid-template-rows: 36px auto; justify-content: center; color: var(--korme-cover-ink); }
    header { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-width: 0; white-space: nowrap; overflow: hidden; }
    h2 { margin: 0; font-size: 17px; font-weight: 600; color: var(--korme-cover-title); }
    header span { font-size: 14px; font-variant-numeric: tabular-nums; }
    .glass { position: relative; overflow: hidden; border-radius: 6px; background: var(--korme-paper); box-shadow: 0 0 0 2px rgb(0 0 0 / 45%), 0 16px 48px rgb(0 0 0 / 40%); }
    .glass:focus-within { outline: 3px solid var(--korme-cover-gold); outline-offset: 3px; }
    iframe { border: 0; display: block; transform-origin: 0 0; outline: none; }
    problem-overlay { position: absolute; }
  `;

  @property({ attribute: false }) locale: Locale = 'kk';
  @property({ attribute: false }) screen: Size = { width: 0, height: 0 };
  @property({ type: Number }) scale = 1;
  /** Of the kiosk's address; another one loads it anew, at the same place. */
  @property({ attribute: false }) query = '';
  /** Where to start; later, go() leads elsewhere. */
  @property({ attribute: false }) start = '#/';
  @property({ attribute: false }) news: PreviewNews | null = null;

  @state() private deck: string | null = null;

  @query('iframe') private readonly iframe!: HTMLIFrameElement;
  @query('.glass') private readonly glass!: HTMLElement;

  #src = '';
  #hash = '';
  readonly #watch = new MutationObserver(() => { this.#tell(); });

  /** Shows another place; the visitor's history stays as it is. */
  go(hash: string): void {
    this.#hash = hash;
    const { contentWindow } = this.iframe;
    if (contentWindow && this.#app() && contentWindow.location.hash !== hash) contentWindow.location.replace(new URL(hash, contentWindow.location.href));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#hash === '') this.#hash = this.start;
    if (changed.has('query')) this.#src = new URL(`../${this.query}${this.#hash}`, document.baseURI).href;
  }

  protected override render(): TemplateResult {
    const { locale, screen: { width, height } } = this;
    return html`
      <header><h2 lang=${locale}>${NAMES[locale]}</h2><span>${width} × ${height}, ${Math.round(this.scale * 100)} %</span></header>
      <div class="glass">
        <iframe title=${NAMES[locale]} lang=${locale} src=${this.#src} width=${width} height=${height} @load=${this.#onLoad}></iframe>
        <problem-overlay brief .news=${this.news} .deck=${this.deck} .locale=${locale}></problem-overlay>
      </div>`;
  }

  protected override updated(): void {
    const { scale, screen: { width, height } } = this;
    this.iframe.style.transform = `scale(${scale})`;
    this.glass.style.width = `${width * scale}px`;
    this.glass.style.height = `${height * scale}px`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  #app(): Element | null {
    return this.iframe.contentDocument?.querySelector('korme-app') ?? null;
  }

  readonly #onLoad = (): void => {
    const app = this.#app();
    const { contentWindow } = this.iframe;
    if (!app || !contentWindow) return;
    this.#watch.disconnect();
    this.#watch.observe(app, { attributeFilter: ['state', 'deck', 'slide', 'page', 'theme'] });
    for (const type of ['pointerdown', 'keydown', 'wheel']) contentWindow.addEventListener(type, this.#onTouch, { capture: true, passive: true });
    this.go(this.#hash);
    this.#tell();
  };

  readonly #onTouch = (): void => {
    this.dispatchEvent(new ScreenTouchedEvent());
  };

  #tell(): void {
    const app = this.#app();
    if (!app?.hasAttribute('state')) return;
    this.deck = app.getAttribute('deck');
    this.#hash = this.iframe.contentWindow?.location.hash ?? '';
    this.dispatchEvent(new ScreenMovedEvent(this.#hash, this.deck, app.getAttribute('theme')));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-screen': KioskScreen;
  }
  interface HTMLElementEventMap {
    'screen-moved': ScreenMovedEvent;
    'screen-touched': ScreenTouchedEvent;
  }
}
