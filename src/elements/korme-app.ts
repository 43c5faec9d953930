import { provide } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { clockContext, languageContext, mediaContext, offerContext, volumeContext, type FindMedia, type Language, type MediaFile, type Offer } from '../controllers/contexts.ts';
import type { Clock } from '../core/clock.ts';
import { otherLanguage } from '../core/flow.ts';
import type { CalendarDay } from '../core/date.ts';
import type { Locale, Text } from '../core/locale.ts';
import { ROOT } from '../core/menu.ts';
import type { Offline } from '../core/offline.ts';
import type { MessageKey } from '../core/messages.ts';
import { sectionAbove } from '../core/places.ts';
import { slideRef, type DeckView, type Notice, type SectionView, type State } from '../core/player.ts';
import { appStyles } from './korme-app-styles.ts';
import { buttonStyles } from './button-styles.ts';
import { MoveRequest } from './events.ts';
import { icon } from './icons.ts';
import type { AttractSource } from './korme-attract.ts';
import type { KormeMenu } from './korme-menu.ts';
import './korme-controls.ts';
import './korme-stage.ts';
import './korme-trail.ts';

const NOTICES: Readonly<Record<Notice, MessageKey>> = {
  'unknown-address': 'notice.unknown-address',
  'deck-offline': 'notice.deck-offline',
  'deck-damaged': 'notice.deck-damaged',
};

/** What belongs to the whole kiosk rather than to a deck. */
export interface Kiosk {
  readonly organisation: Text | null;
  readonly logo: MediaFile | null;
  readonly languages: readonly Locale[];
  /** The organisation's design tokens, by theme. */
  readonly brand?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** The visitor asks to look for the content once more. */
export class RetryRequest extends Event {
  static readonly type = 'retry-request';

  constructor() {
    super(RetryRequest.type, { bubbles: true, composed: true });
  }
}

/**
 * The whole screen. Its attributes say what is on it: `state`, `deck`, `slide`, `page`, `pages`, `lang`, `theme`, `offline`.
 *
 * @fires retry-request - There is no content yet, and someone asks for it.
 */
@customElement('korme-app')
export class KormeApp extends LitElement {
  static override readonly styles = [buttonStyles, appStyles];

  /** Null until there is something to show. */
  @property({ attribute: false }) state: State | null = null;
  @property({ attribute: false }) kiosk: Kiosk | null = null;
  @property({ attribute: false }) offline: Offline | null = null;
  /** The content could not be reached, here or on the network. */
  @property({ type: Boolean }) unreachable = false;
  @property({ attribute: false }) today: CalendarDay | null = null;
  @property({ attribute: false }) coverOf: (deck: string) => MediaFile | null = () => null;
  @property({ attribute: false }) attract: AttractSource | null = null;
  /** The staff panel lies over it. */
  @property({ type: Boolean }) staff = false;

  @provide({ context: languageContext }) @property({ attribute: false }) language!: Language;
  @provide({ context: mediaContext }) @property({ attribute: false }) media: FindMedia = () => null;
  @provide({ context: offerContext }) @property({ attribute: false }) offer: Offer | null = null;
  @provide({ context: volumeContext }) @property({ attribute: false }) volume = 1;
  @provide({ context: clockContext }) @property({ attribute: false }) clock!: Clock;

  /** Null where no section is shown, and until its script has come. */
  @query('korme-menu:defined') readonly menu!: KormeMenu | null;
  /** Takes the focus in place of the stage: what a shadow root holds is out of reach of Tab where its host has a negative tabindex. */
  @query('main') private readonly main!: HTMLElement | null;
  @query('.black') private readonly black!: HTMLElement | null;

  protected override willUpdate(): void {
    const { state: shown, coverOf, offer } = this;
    if (!shown) return;
    this.volume = shown.volume / 100;
    const deck = shown.view?.kind === 'deck' ? shown.view.deck.id : null;
    if (offer?.menu !== shown.menu || offer.coverOf !== coverOf || offer.deck !== deck) this.offer = { menu: shown.menu, coverOf, deck };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language) return nothing;
    const { state } = this;
    if (!state?.view) return this.#waiting();
    const { view } = state;
    const deck = view.kind === 'deck' ? view : null;
    const slide = deck?.deck.slides[deck.slide];
    const isCovered = state.black || state.attract || state.asking;
    return html`
      <korme-trail .inert=${isCovered} .menu=${state.menu} .section=${deck ? deck.deck.id : (view as SectionView).id} .organisation=${this.kiosk?.organisation ?? null} .logo=${this.kiosk?.logo ?? null}></korme-trail>
      <main tabindex="-1" .inert=${isCovered}>${deck ? this.#deck(state, deck) : this.#section(state, view as SectionView)}</main>
      <korme-controls .inert=${isCovered} .view=${deck} .chosen=${state} ?resting=${!state.touched} .languages=${this.kiosk?.languages ?? []} .only=${slide ? otherLanguage(slide, state.locale) : null} ?at-home=${view.kind === 'section' && view.id === ROOT}></korme-controls>
      <korme-announcer .state=${state}></korme-announcer>
      ${state.attract ? html`<korme-attract .source=${this.attract} .leftOut=${state.leftOut} .size=${state.size}></korme-attract>` : nothing}
      ${state.asking ? html`<korme-still-here .seconds=${state.times.ask}></korme-still-here>` : nothing}
      ${state.black ? html`<div class="black" tabindex="-1" @click=${this.#wake}></div>` : nothing}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#reflect();
    this.#dress(this.kiosk?.brand?.[this.state?.theme ?? ''] ?? {});
    const before = changed.get('state')?.view;
    const now = this.state?.view;
    const moved = before?.kind !== now?.kind || (before?.kind === 'deck' && now?.kind === 'deck' && before.deck.id !== now.deck.id);
    if (before && moved) void this.#moveFocus(before);
    this.black?.focus();
  }

  /** What had the focus is gone: it goes to the slide, and back to the tile that led there. */
  async #moveFocus(before: SectionView | DeckView): Promise<void> {
    if (this.state?.view?.kind === 'deck') this.main?.focus();
    await this.menu?.updateComplete;
    if (before.kind === 'deck') this.menu?.focusSection(before.deck.id);
  }

  #deck(state: State, view: DeckView): TemplateResult {
    return html`${keyed(state.visits, html`<korme-stage .view=${view} .size=${state.size} ?quiet=${state.black}></korme-stage>`)}
      ${view.ended ? html`<korme-way-on .section=${sectionAbove(state, view.deck.id)} .following=${state.menu.deckAfter(view.deck.id)}></korme-way-on>` : nothing}`;
  }

  #section(state: State, view: SectionView): TemplateResult {
    const { t } = this.language;
    return html`
      ${view.notice ? html`<p class="notice" role="alert">${t(NOTICES[view.notice])}</p>` : nothing}
      <korme-menu .languages=${state.greeting ? this.kiosk?.languages ?? [] : []} .menu=${state.menu} .section=${view.id} .coverOf=${this.coverOf}></korme-menu>
      <korme-status .offline=${this.offline} .today=${this.today}></korme-status>`;
  }

  #waiting(): TemplateResult {
    const { t } = this.language;
    if (!this.unreachable) return html`<main class="waiting"><p class="moment">${t('start.loading')}</p></main>`;
    return html`<main class="waiting"><div role="status"><h1>${t('start.unreachable.title')}</h1><p>${t('start.unreachable.text')}</p></div>
      <button type="button" class="primary" @click=${() => this.dispatchEvent(new RetryRequest())}>${icon('again')}${t('start.retry')}</button></main>`;
  }

  #brand: Readonly<Record<string, string>> = {};

  /** The organisation's colours; what one release brought leaves with it. */
  #dress(brand: Readonly<Record<string, string>>): void {
    for (const token of Object.keys(this.#brand)) if (!(token in brand)) this.style.removeProperty(token);
    if (brand !== this.#brand) for (const [token, value] of Object.entries(brand)) this.style.setProperty(token, value);
    this.#brand = brand;
  }

  readonly #wake = (): void => {
    this.dispatchEvent(new MoveRequest('black'));
  };

  /** The public contract: operators, tests and styles read what is on the screen off these attributes. */
  #reflect(): void {
    const { state, offline } = this;
    const deck = state?.view?.kind === 'deck' ? state.view : null;
    const attributes: Record<string, string | null> = {
      state: this.staff ? 'staff' : state?.view ? (state.attract ? 'attract' : deck ? 'deck' : 'menu') : null,
      deck: deck?.deck.id ?? null,
      slide: deck && slideRef(deck.deck, deck.slide),
      page: deck && deck.page !== 'last' ? String(deck.page) : null,
      pages: deck ? String(deck.pages.get(deck.slide) ?? '') || null : null,
      lang: this.language?.locale ?? null,
      theme: state?.theme ?? null,
      offline: offline?.state ?? null,
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== value) this.setAttribute(name, value);
    }
    this.toggleAttribute('reach', state?.reach ?? false);
    this.style.setProperty('--korme-size', String((state?.size ?? 100) / 100));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-app': KormeApp;
  }
  interface HTMLElementEventMap {
    'retry-request': RetryRequest;
  }
}

