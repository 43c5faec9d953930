import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Locale } from '../core/locale.ts';
import type { StaffWords } from '../core/staff-words.ts';
import { buttonStyles } from './button-styles.ts';
import { LetterEvent } from './staff-events.ts';
import { staffStyles } from './staff-styles.ts';

const DIGITS = [...'1234567890'];
const CYRILLIC = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
/** The Kazakh alphabet has every Russian letter. */
const LETTERS: Readonly<Record<Locale, readonly string[]>> = { kk: CYRILLIC, ru: CYRILLIC, en: [...'abcdefghijklmnopqrstuvwxyz'] };
const SIGNS = [...'-.,'];

/**
 * Letters to touch, for a kiosk that has no keyboard.
 *
 * @fires letter-typed - One was pressed; '' takes back the last one.
 */
@customElement('letter-pad')
export class LetterPad extends LitElement {
  static override readonly styles = [buttonStyles, staffStyles, css`
    :host { display: block; }
    .row { gap: var(--korme-apart); }
    .key { padding: 0; flex: 1 0 auto; max-width: calc(var(--korme-target-small) * 1.4); }
    .wide { flex: 1 1 6em; }
  `];

  @property({ attribute: false }) locale: Locale = 'kk';
  @property({ attribute: false }) words: StaffWords | null = null;
  /** Names begin with a capital letter. */
  @state() private isUpper = true;

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    const { upper, space } = words.settings;
    return html`<div class="row">
      ${[...DIGITS, ...LETTERS[this.locale], ...SIGNS].map((letter) => this.#key(this.isUpper ? letter.toUpperCase() : letter))}
      <button type="button" class="wide" aria-pressed=${this.isUpper} @click=${this.#shift}>${upper}</button>
      <button type="button" class="wide" @click=${() => { this.#tell(' '); }}>${space}</button>
      <button type="button" class="wide" @click=${() => { this.#tell(''); }}>${words.pin.erase}</button>
    </div>`;
  }

  #key(letter: string): TemplateResult {
    return html`<button type="button" class="key" @click=${() => { this.#tell(letter); }}>${letter}</button>`;
  }

  readonly #shift = (): void => { this.isUpper = !this.isUpper; };

  #tell(letter: string): void {
    this.isUpper = false;
    this.dispatchEvent(new LetterEvent(letter));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'letter-pad': LetterPad;
  }
}
