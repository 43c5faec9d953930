import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Clock } from '../core/clock.ts';
import type { StaffDesk } from '../core/staff-desk.ts';
import { LONGEST_PIN } from '../core/staff-pin.ts';
import type { StaffWords } from '../core/staff-words.ts';
import { buttonStyles } from './button-styles.ts';
import { StaffAdmittedEvent } from './staff-events.ts';
import { staffStyles } from './staff-styles.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const MINUTE = 60_000;

/**
 * Asks for the PIN, with large keys and with a keyboard. What is typed stands in no attribute, in no field and nowhere on the screen.
 *
 * @fires staff-admitted - The PIN was right.
 */
@customElement('pin-pad')
export class PinPad extends LitElement {
  static override readonly styles = [buttonStyles, staffStyles, css`
    :host { display: grid; gap: var(--korme-space); justify-items: center; }
    .dots { display: flex; gap: 0.5em; min-height: 1em; align-items: center; }
    .dots span { width: 0.7em; height: 0.7em; border-radius: 50%; background: var(--korme-ink); forced-color-adjust: none; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .keys { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: var(--korme-space); inline-size: min(100%, max(calc(var(--korme-target) * 5), 17em)); }
    .keys button { min-height: var(--korme-target); padding: 0 0.3em; font-weight: 650; overflow-wrap: anywhere; }
    .digit { font-size: 1.5em; }
    .keys button:not(.digit) { font-size: min(0.85em, 5.6vw); padding: 0; }
    .said { min-height: 2.8em; max-width: 28em; text-align: center; text-wrap: balance; }
    .said.bad { color: var(--korme-warning-ink); font-weight: 600; }
  `];

  @property({ attribute: false }) desk: StaffDesk | null = null;
  @property({ attribute: false }) words: StaffWords | null = null;
  @property({ attribute: false }) clock: Clock | null = null;

  @state() private typed = 0;
  @state() private checking = false;
  @state() private said = '';
  #pin = '';
  #cancel = (): void => undefined;

  /** A key of the keyboard, wherever the focus is; by its place, so that a Kazakh layout, whose upper row has letters, works. */
  press(event: KeyboardEvent): void {
    const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(event.code) ?? [];
    const onButton = event.composedPath()[0] instanceof HTMLButtonElement;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (digit !== undefined) this.#type(digit);
    else if (event.code === 'Backspace') this.#erase();
    else if (/^(?:Numpad)?Enter$/.test(event.code) && !onButton) void this.#enter();
    else return;
    event.preventDefault();
  }

  /** Of any text its digits. */
  paste(text: string): void {
    for (const digit of text.match(/\d/g) ?? []) this.#type(digit);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tellLock();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
    this.#forget();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('desk')) this.#tellLock();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { desk, words } = this;
    if (!desk || !words) return nothing;
    const { pin } = words;
    if (desk.door === 'uncheckable') return html`<h2>${pin.title}</h2><p class="warning">${pin.uncheckable}</p>`;
    const isShut = this.checking || desk.lockedFor() > 0;
    return html`
      <h2>${pin.title}</h2>
      <div class="dots" aria-hidden="true">${Array.from({ length: this.typed }, () => html`<span></span>`)}</div>
      <p class="spoken" role="status">${this.typed > 0 ? pin.typed(this.typed) : nothing}</p>
      <p class="said ${this.checking ? '' : 'bad'}" aria-live="assertive">${this.checking ? pin.checking : this.said}</p>
      <div class="keys" role="group" aria-label=${pin.title}>
        ${DIGITS.map((digit) => this.#key(digit, isShut))}
        <button type="button" aria-disabled=${isShut || this.typed === 0} @click=${this.#erase}>${pin.erase}</button>
        ${this.#key('0', isShut)}
        <button type="button" class="primary" aria-disabled=${isShut || this.typed === 0} @click=${this.#enter}>${pin.enter}</button>
      </div>`;
  }

  #key(digit: string, isShut: boolean): TemplateResult {
    return html`<button type="button" class="digit" aria-disabled=${isShut} @click=${() => { this.#type(digit); }}>${digit}</button>`;
  }

  #type(digit: string): void {
    if (this.checking || (this.desk?.lockedFor() ?? 1) > 0 || this.#pin.length >= LONGEST_PIN) return;
    this.#pin += digit;
    this.typed = this.#pin.length;
  }

  readonly #erase = (): void => {
    this.#pin = this.#pin.slice(0, -1);
    this.typed = this.#pin.length;
  };

  readonly #enter = async (): Promise<void> => {
    const { desk, words } = this;
    if (!desk || !words || this.checking || this.typed === 0 || desk.lockedFor() > 0) return;
    const pin = this.#pin;
    this.#forget();
    this.checking = true;
    const answer = await desk.tryPin(pin).catch(() => null);
    this.checking = false;
    if (answer?.ok) this.dispatchEvent(new StaffAdmittedEvent());
    else if (answer && answer.lockedFor === 0) this.said = words.pin.wrong(answer.triesLeft);
    else this.#tellLock();
  };

  #forget(): void {
    this.#pin = '';
    this.typed = 0;
  }

  /** Says how long it is locked, and again each minute. */
  #tellLock(): void {
    this.#cancel();
    const { desk, words, clock } = this;
    const left = desk?.door === 'asked' ? desk.lockedFor() : 0;
    this.said = left > 0 && words ? words.pin.locked(Math.ceil(left / MINUTE)) : '';
    if (left > 0 && clock) this.#cancel = clock.after(left % MINUTE || MINUTE, () => { this.#tellLock(); });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pin-pad': PinPad;
  }
}
