import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { CARD, CARD_LIMITS, mmOfCard } from '../core/staff-device.ts';
import type { StaffWords } from '../core/staff-words.ts';
import { buttonStyles } from './button-styles.ts';
import { DeviceSettingsRequest, StaffScreenRequest } from './staff-events.ts';
import { staffStyles } from './staff-styles.ts';

/** CSS px to a millimetre where a screen has 96 px to an inch. */
const USUAL = 96 / 25.4;

/**
 * A bank card, drawn: whoever makes it as large as a real one has told how many pixels a millimetre has. It lies along the longer side of the screen.
 *
 * @fires device-settings-request - It is as large as a real one, or nobody wants to know.
 * @fires staff-screen-request - Back to the panel.
 */
@customElement('card-ruler')
export class CardRuler extends LitElement {
  static override readonly styles = [buttonStyles, staffStyles, css`
    :host { display: grid; gap: var(--korme-space); justify-items: center; text-align: center; }
    p { max-width: 34em; text-wrap: balance; }
    .card { box-sizing: border-box; background: var(--korme-tint-solid); border: 2px solid var(--korme-accent); forced-color-adjust: none; position: relative; }
    .card::after { content: ''; position: absolute; inset: 34% auto auto 10%; inline-size: 18%; aspect-ratio: 1.2; border-radius: 12%; background: var(--korme-gold); }
    input { inline-size: min(100%, 40em); block-size: var(--korme-target-small); accent-color: var(--korme-accent); touch-action: none; }
    input:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: 3px; }
    .row { justify-content: center; }
  `];

  /** CSS px to a millimetre, as it was set before. */
  @property({ attribute: false }) mm: number | null = null;
  @property({ attribute: false }) words: StaffWords | null = null;

  @query('.card') private readonly card!: HTMLElement | null;
  /** CSS px of the longer side. */
  @state() private size = 0;

  protected override willUpdate(): void {
    if (this.size === 0) this.size = within((this.mm ?? USUAL) * CARD.width);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.words) return nothing;
    const { card, settings } = this.words;
    return html`
      <h2>${card.title}</h2>
      <p>${card.text}</p>
      <div class="card" aria-hidden="true"></div>
      <input type="range" aria-label=${card.width} min=${CARD_LIMITS.least} max=${longest()} step="1" .value=${String(this.size)} @input=${this.#drag}>
      <div class="row">
        <button type="button" class="smaller" @click=${() => { this.#set(this.size - 1); }}>− ${card.smaller}</button>
        <button type="button" class="larger" @click=${() => { this.#set(this.size + 1); }}>+ ${card.larger}</button>
      </div>
      <div class="row">
        <button type="button" class="primary" @click=${() => { this.#choose(mmOfCard(this.size)); }}>${settings.save}</button>
        <button type="button" class="forget" @click=${() => { this.#choose(null); }}>${card.forget}</button>
        <button type="button" class="cancel" @click=${this.#leave}>${card.cancel}</button>
      </div>`;
  }

  /** The policy of the page forbids the attribute. */
  protected override updated(): void {
    if (!this.card) return;
    const sides = [this.size, this.size * CARD.height / CARD.width].map((px) => `${px}px`) as [string, string];
    const [width, height] = isUpright() ? sides.toReversed() as [string, string] : sides;
    Object.assign(this.card.style, { width, height, borderRadius: `${this.size * 0.037}px` });
  }

  readonly #drag = (event: Event): void => {
    this.#set(Number((event.target as HTMLInputElement).value));
  };

  #set(size: number): void {
    this.size = within(size);
  }

  #choose(mm: number | null): void {
    this.dispatchEvent(new DeviceSettingsRequest({ mm }));
    this.#leave();
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new StaffScreenRequest('panel'));
  };
}

function isUpright(): boolean {
  return innerHeight > innerWidth;
}

/** A card that has no room on the screen can't be compared. */
function longest(): number {
  return Math.max(CARD_LIMITS.least, Math.min(CARD_LIMITS.most, Math.floor(Math.max(innerWidth, innerHeight) * 0.9)));
}

function within(size: number): number {
  return Math.round(Math.min(longest(), Math.max(CARD_LIMITS.least, size)));
}

declare global {
  interface HTMLElementTagNameMap {
    'card-ruler': CardRuler;
  }
}
