import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LOCALES } from '../core/locale.ts';
import type { PreviewNews, PreviewProblem } from '../core/preview-news.ts';
import { THEMES } from '../core/theme.ts';
import { arrangeScreens, type Size } from './arrange-screens.ts';
import type { KioskScreen, ScreenMovedEvent } from './kiosk-screen.ts';
import { errorsAmong, sortProblems } from './sort-problems.ts';
import { NAMES, TEXTS } from './texts.ts';
import { kioskQuery, nameOf, readOptions, SCREENS, TEXT_SIZES, withLanguage, writeOptions, type WorkbenchOptions } from './workbench-options.ts';
import { workbenchStyles } from './workbench-styles.ts';
import './kiosk-screen.ts';
import './problem-list.ts';

/** px between the screens, and above each for its name; as in the styles. */
const SPACES = { apart: 20, head: 36 };

/** Where editors see what they write: the kiosk in several languages at once, on any screen, and what is wrong beside it. */
@customElement('preview-workbench')
export class PreviewWorkbench extends LitElement {
  static override readonly styles = workbenchStyles;

  @property({ attribute: false }) news: PreviewNews | null = null;
  /** The server has gone. */
  @property({ type: Boolean }) disconnected = false;

  @state() private options: WorkbenchOptions = readOptions(new Map(new URLSearchParams(location.search)), navigator.languages);
  @state() private room: Size = { width: 0, height: 0 };
  /** On the screens. */
  @state() private deck: string | null = null;
  @state() private theme: string | null = null;

  @query('main') private readonly main!: HTMLElement;

  #hash = location.hash || '#/';
  /** The screen that somebody uses: the others follow it. */
  #leader: EventTarget | null = null;
  readonly #resized = new ResizeObserver(() => { this.room = { width: this.main.clientWidth, height: this.main.clientHeight }; });

  protected override firstUpdated(): void {
    this.#resized.observe(this.main);
    addEventListener('hashchange', () => { this.#lead(location.hash, null); });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('options')) this.#writeAddress();
  }

  protected override render(): TemplateResult {
    const { options: { lang }, room } = this;
    const texts = TEXTS[lang];
    return html`
      <main lang=${lang} aria-label=${texts.screens}>${room.width > 0 ? this.#screens() : nothing}</main>
      <aside lang=${lang}>
        <div class="top"><img src="/favicon.svg" alt=""><h1>Körme<small>${texts.title}</small></h1>
          <select aria-label=${texts.ownLanguage} @change=${this.#onLanguage}>${LOCALES.map((one) => html`<option value=${one} lang=${one} ?selected=${one === lang}>${NAMES[one]}</option>`)}</select></div>
        ${this.#choices()}
        ${this.#problems()}
        <a class="alone" target="_blank" href="../?lang=${lang}${this.#hash}" @click=${this.#onAlone}>${texts.alone}</a>
      </aside>
      ${this.disconnected ? html`<p class="disconnected" role="alert" lang=${lang}>${texts.disconnected}</p>` : nothing}`;
  }

  #screens(): TemplateResult {
    const { options, room, news } = this;
    const { shown, screen } = options;
    const { columns, scale } = arrangeScreens(shown.length, screen, room, SPACES);
    this.main.style.gridTemplateColumns = `repeat(${columns}, auto)`;
    return html`${repeat(shown, (locale) => locale, (locale) => html`<kiosk-screen .locale=${locale} .screen=${screen} .scale=${scale}
      .query=${kioskQuery(locale, options)} .start=${this.#hash} .news=${news} @screen-moved=${this.#onMoved} @screen-touched=${this.#onTouched}></kiosk-screen>`)}`;
  }

  #choices(): TemplateResult {
    const { options, news } = this;
    const texts = TEXTS[options.lang];
    const theme = options.theme ?? this.theme;
    return html`<div class="choices">
      ${group('sizes', texts.screen, SCREENS.map((screen) => this.#choice(nameOf(screen) === nameOf(options.screen), { screen }, html`${outline(screen)}<span>${screen.width}<br>× ${screen.height}</span>`)))}
      ${group('languages', texts.languages, (news?.languages ?? options.shown).map((locale) => this.#choice(options.shown.includes(locale), { shown: withLanguage(options.shown, locale) }, html`<span lang=${locale}>${NAMES[locale]}</span>`)))}
      ${group('size', texts.size, TEXT_SIZES.map((size) => this.#choice(size === options.size, { size }, html`${size} %`)))}
      ${group('theme', texts.theme, THEMES.map((one) => this.#choice(one === theme, { theme: one }, html`${texts.themes[one]}`)))}
    </div>`;
  }

  #choice(pressed: boolean, change: Partial<WorkbenchOptions>, content: TemplateResult): TemplateResult {
    return html`<button type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${() => { this.options = { ...this.options, ...change }; }}>${content}</button>`;
  }

  #problems(): TemplateResult {
    const { news, deck, options: { lang } } = this;
    const texts = TEXTS[lang];
    const { here, elsewhere } = sortProblems(news, deck);
    const all = [...here, ...elsewhere];
    const list = (title: string, problems: readonly PreviewProblem[]): TemplateResult | typeof nothing => problems.length === 0 ? nothing
      : html`<h3>${title}</h3><problem-list .problems=${problems} .locale=${lang}></problem-list>`;
    return html`<section class="problems" tabindex="0" aria-labelledby="problems">
      <h2 id="problems">${texts.problems}${all.length > 0 ? html`<span class="count ${errorsAmong(all).length > 0 ? 'error' : ''}">${all.length}</span>` : nothing}</h2>
      ${news && all.length === 0 ? html`<p class="well"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m4 12.5 5.5 5.5L20 7"/></svg>${texts.allWell}</p>` : nothing}
      ${list(texts.here, here)}${list(texts.elsewhere, elsewhere)}
    </section>`;
  }

  readonly #onLanguage = (event: Event): void => {
    const lang = LOCALES.find((locale) => locale === (event.target as HTMLSelectElement).value);
    if (lang) this.options = { ...this.options, lang };
  };

  readonly #onTouched = (event: Event): void => {
    this.#leader = event.currentTarget;
  };

  readonly #onMoved = (event: ScreenMovedEvent): void => {
    const screen = event.currentTarget as KioskScreen;
    const [first] = this.#all();
    if (!(this.#leader as KioskScreen | null)?.isConnected) this.#leader = first ?? null;
    if (screen !== this.#leader) return;
    this.deck = event.deck;
    this.theme = event.theme;
    this.#lead(event.hash, screen);
  };

  /** The link goes where the screens are now. */
  readonly #onAlone = (event: Event): void => {
    (event.currentTarget as HTMLAnchorElement).hash = this.#hash;
  };

  #lead(hash: string, leader: KioskScreen | null): void {
    this.#hash = hash;
    this.#writeAddress();
    for (const screen of this.#all()) if (screen !== leader) screen.go(hash);
  }

  #all(): KioskScreen[] {
    return [...this.renderRoot.querySelectorAll('kiosk-screen')];
  }

  #writeAddress(): void {
    const address = `${writeOptions(this.options)}${this.#hash}`;
    if (address !== location.search + location.hash) history.replaceState(null, '', address);
    document.documentElement.lang = this.options.lang;
    document.title = `Körme: ${TEXTS[this.options.lang].title}`;
  }
}

function group(name: string, title: string, choices: readonly TemplateResult[]): TemplateResult {
  return html`<div><h2 id=${name}>${title}</h2><div class="group ${name}" role="group" aria-labelledby=${name}>${choices}</div></div>`;
}

/** A screen as its outline. */
function outline({ width, height }: Size): TemplateResult {
  const scale = 32 / 1920;
  const [w, h] = [width * scale + 4, height * scale];
  return html`<svg viewBox="0 0 40 34" aria-hidden="true">${svg`<rect x=${20 - w / 2} y=${33 - h} width=${w} height=${h} rx="2"/>`}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'preview-workbench': PreviewWorkbench;
  }
}
