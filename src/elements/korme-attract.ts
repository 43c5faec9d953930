import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { clockContext, languageContext, type FindMedia, type Language } from '../controllers/contexts.ts';
import { isOpen, placeAt, type AttractPlace } from '../core/attract.ts';
import type { Clock } from '../core/clock.ts';
import type { Deck } from '../core/deck.ts';
import type { Attract } from '../core/generated/kiosk.ts';
import type { Locale } from '../core/locale.ts';
import type { AttractSlide } from './attract-slide.ts';
import './attract-slide.ts';
import { PresenceEvent } from './events.ts';
import { INVITATIONS } from './invitations.ts';
import { attractStyles } from './korme-attract-styles.ts';
import { laterIcon } from './later-icons.ts';

/** s. */
const USUAL = 10;
/** ms: how long the invitation stays in one language, one slide takes to give way, and a picture that does not come is waited for. */
const INVITING = 4000;
const GIVING_WAY = 1200;
const PATIENCE = 3000;
/** So many slides are asked for in a row, at most: a network that is gone is not asked for all of a hundred. */
const ATTEMPTS = 8;

interface Layer {
  readonly key: number;
  readonly deck: Deck;
  readonly slide: number;
  readonly media: FindMedia;
}

/** What the attract loop needs of the kiosk. */
export interface AttractSource {
  readonly settings: Attract;
  readonly slides: readonly AttractPlace[];
  /** Null where a deck can't be had now. */
  readonly load: (deck: string) => Promise<Deck | null>;
  readonly mediaOf: (deck: string) => FindMedia;
  /** Those in which it invites. */
  readonly languages: readonly Locale[];
}

/**
 * Runs when nobody is there: slides that change by themselves, and an invitation to touch the screen in each language in turn.
 *
 * @fires presence - It was pressed by something that is no finger.
 */
@customElement('korme-attract')
export class KormeAttract extends LitElement {
  static override readonly styles = attractStyles;

  @property({ attribute: false }) source: AttractSource | null = null;
  @property({ type: Number }) size = 100;
  /** Slides that failed too often, from 0, by the id of their deck. */
  @property({ attribute: false }) leftOut: ReadonlyMap<string, ReadonlySet<number>> = new Map();

  @consume({ context: clockContext, subscribe: true }) private clock: Clock | null = null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  /** The last one lies on top. */
  @state() private layers: readonly Layer[] = [];
  @state() private invited = 0;
  @state() private now = 0;

  #next = 0;
  #keys = 0;
  #turning = false;
  readonly #waits = new Set<() => void>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const cancel of this.#waits) cancel();
    this.#waits.clear();
    this.#turning = false;
  }

  protected override updated(): void {
    const [x, y] = placeAt(this.now);
    for (const [name, value] of [['--x', `${x}px`], ['--y', `${y}px`], ['--stay', `${this.#seconds()}s`]] as const) this.style.setProperty(name, value);
    if (this.#turning || !this.clock || !this.source) return;
    this.#turning = true;
    this.now = this.clock.now();
    void this.#turn();
    this.#after(INVITING, () => { this.#invite(); });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { source, language } = this;
    if (!source || !language) return nothing;
    const isClosed = this.now > 0 && !isOpen(source.settings.hours, timeOfDay(this.now));
    return html`<div class="picture">
        <div class="slides" .inert=${true} aria-hidden="true" @video-play=${hush} @video-ended=${hush} @video-failed=${hush}>${isClosed ? nothing : repeat(this.layers, ({ key }) => key, (layer) => this.#layer(layer))}</div>
        <p class="invitation">${laterIcon('touch')}<span class="words" id="words">${source.languages.map((lang, index) => html`<span lang=${lang} class=${index === this.invited % source.languages.length ? 'now' : ''}>${INVITATIONS[lang]}</span>`)}</span></p>
      </div>
      ${isClosed ? html`<div class="closed"></div>` : nothing}
      <button type="button" aria-labelledby="words" @click=${() => this.dispatchEvent(new PresenceEvent())}></button>`;
  }

  #layer({ key, deck, slide, media }: Layer): TemplateResult {
    return html`<attract-slide data-key=${key} .deck=${deck} .slide=${slide} .size=${this.size} .media=${media}></attract-slide>`;
  }

  /** The next slide over the one that is there, which goes when it can't be seen any more. */
  async #turn(): Promise<void> {
    const { source, clock } = this;
    if (!source || !clock) return;
    this.now = clock.now();
    const layer = await this.#nextLayer(source);
    if (!this.isConnected) return;
    if (layer) await this.#show(layer);
    this.#after(this.#seconds() * 1000, () => { void this.#turn(); });
  }

  /** What can't be had is passed over at once; null where nothing else is there than what is shown. */
  async #nextLayer({ slides, load, mediaOf }: AttractSource): Promise<Layer | null> {
    const top = this.layers.at(-1);
    for (let tried = 0; tried < Math.min(slides.length, ATTEMPTS); tried += 1) {
      const at = slides[this.#next % slides.length];
      this.#next += 1;
      const deck = at && !(top && slides.length === 1) ? await load(at.deck) : null;
      const slide = at ? deck?.slides.findIndex(({ id }, index) => id === at.slide || String(index + 1) === at.slide) ?? -1 : -1;
      if (!at || !deck || slide < 0 || this.leftOut.get(at.deck)?.has(slide)) continue;
      if (top?.deck.id === deck.id && top.slide === slide) continue;
      return { key: this.#keys += 1, deck, slide, media: mediaOf(at.deck) };
    }
    return null;
  }

  async #show(layer: Layer): Promise<void> {
    this.layers = [...this.layers.slice(-1), layer];
    await this.updateComplete;
    const fresh = this.renderRoot.querySelector<AttractSlide>(`[data-key='${layer.key}']`);
    await Promise.race([fresh?.painted().catch(() => undefined), new Promise<void>((resolve) => { this.#after(PATIENCE, resolve); })]); // One that fails must not be the last.
    fresh?.toggleAttribute('seen', true);
    this.#after(GIVING_WAY, () => { this.layers = this.layers.filter(({ key }) => key >= layer.key); });
  }

  #invite(): void {
    this.invited += 1;
    if (this.clock) this.now = this.clock.now();
    this.#after(INVITING, () => { this.#invite(); });
  }

  #after(ms: number, call: () => void): void {
    const cancel = this.clock?.after(ms, () => {
      if (cancel) this.#waits.delete(cancel);
      call();
    });
    if (cancel) this.#waits.add(cancel);
  }

  #seconds(): number {
    return this.source?.settings.seconds ?? USUAL;
  }
}

/** A film that plays for nobody holds nothing up. */
function hush(event: Event): void {
  event.stopPropagation();
}

/** As on a clock at the wall: `09:30`. @param now ms. */
function timeOfDay(now: number): string {
  const date = new Date(now);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-attract': KormeAttract;
  }
}
