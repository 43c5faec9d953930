import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../controllers/contexts.ts';
import { isBrowserKey } from '../core/browser-keys.ts';
import type { Clock } from '../core/clock.ts';
import type { Locale } from '../core/locale.ts';
import type { StaffDesk } from '../core/staff-desk.ts';
import type { StaffWords } from '../core/staff-words.ts';
import './card-ruler.ts';
import { buttonStyles } from './button-styles.ts';
import './device-number.ts';
import './pin-pad.ts';
import type { PinPad } from './pin-pad.ts';
import { StaffLeftEvent, type DeviceSettingsRequest, type StaffScreenRequest } from './staff-events.ts';
import './staff-panel.ts';
import { staffStyles } from './staff-styles.ts';

/** Milliseconds without a touch after which nobody is taken to be there. */
const UNATTENDED = 5 * 60_000;

/**
 * The staff panel, from the PIN to its last screen. It lies over everything, keeps every key to itself, and closes where nobody touches it.
 *
 * @fires staff-left - Whoever was here is done, or has gone.
 */
@customElement('korme-staff')
export class KormeStaff extends LitElement {
  static override readonly styles = [buttonStyles, staffStyles, css`
    dialog { box-sizing: border-box; inset: 0; width: 100vw; height: 100dvh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; outline: none; background: var(--korme-paper); color: var(--korme-ink); font-family: Korme, system-ui, sans-serif; font-size: var(--korme-chrome); line-height: 1.4; user-select: none; -webkit-user-select: none; overflow: hidden auto; overscroll-behavior: contain; touch-action: pan-y; }
    .screen { min-height: 100%; box-sizing: border-box; padding: var(--korme-pad); outline: none; display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; }
    .screen.middle { align-content: center; justify-items: center; gap: var(--korme-gap); }
  `];

  @property({ attribute: false }) desk: StaffDesk | null = null;
  @property({ attribute: false }) words: StaffWords | null = null;
  @property({ attribute: false }) language: Language | null = null;
  @property({ attribute: false }) languages: readonly Locale[] = [];
  @property({ attribute: false }) clock: Clock | null = null;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('.screen') private readonly place!: HTMLElement | null;
  @query('pin-pad') private readonly pad!: PinPad | null;
  @state() private screen: 'pin' | StaffScreenRequest['screen'] = 'pin';
  #cancel = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onStrayKey, { capture: true });
    this.#wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onStrayKey, { capture: true });
    this.#leave(); // Where the screen was drawn anew below it, too: else the door would be taken for open.
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('desk') && this.desk?.door === 'none') this.screen = 'panel';
    if (changed.has('clock')) this.#wait();
  }

  protected override firstUpdated(): void {
    this.dialog?.showModal();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    // Keys reach what has the focus: on a new screen the old one is gone.
    if (changed.has('screen') && this.screen !== 'number') this.place?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, language } = this;
    if (!this.desk || !words || !language) return nothing;
    return html`<dialog aria-label=${words.title} lang=${language.locale} @cancel=${this.#onCancel} @keydown=${this.#onKey} @paste=${this.#onPaste} @pointerdown=${this.#wait} @wheel=${this.#wait}
      @staff-screen-request=${this.#turn} @device-settings-request=${this.#change}>
      <div tabindex="-1" class="screen ${this.screen === 'panel' ? '' : 'middle'}">${this.#shown(this.desk, words)}</div>
    </dialog>`;
  }

  #shown(desk: StaffDesk, words: StaffWords): TemplateResult {
    const { mm, number, name } = desk.settings();
    switch (this.screen) {
      case 'pin': return html`<pin-pad .desk=${desk} .words=${words} .clock=${this.clock} @staff-admitted=${() => { this.screen = 'panel'; }}></pin-pad>
        <button type="button" class="leave" @click=${this.#leave}>${words.close}</button>`;
      case 'panel': return html`<staff-panel .desk=${desk} .words=${words} .language=${this.language} .languages=${this.languages} .clock=${this.clock} @staff-left=${this.#leave}></staff-panel>`;
      case 'card': return html`<card-ruler .mm=${mm} .words=${words}></card-ruler>`;
      case 'number': return html`<device-number .number=${number} .name=${name} .words=${words}></device-number>`;
    }
  }

  readonly #turn = ({ screen }: StaffScreenRequest): void => { this.screen = screen; };

  /** What the panel itself has not taken. */
  readonly #change = ({ settings }: DeviceSettingsRequest): void => {
    if (this.screen === 'card' && this.desk) void this.desk.change({ ...this.desk.settings(), ...settings });
  };

  /** No key of staff moves the slides below, and none is the browser's. */
  readonly #onKey = (event: KeyboardEvent): void => {
    this.#wait();
    event.stopPropagation();
    if (isBrowserKey({ code: event.code, command: event.ctrlKey || event.altKey || event.metaKey })) event.preventDefault();
    else if (event.code === 'Escape') this.#back(event);
    else this.pad?.press(event);
  };

  /** Nobody has to remember the PIN who keeps it somewhere else. */
  readonly #onPaste = (event: ClipboardEvent): void => { this.pad?.paste(event.clipboardData?.getData('text') ?? ''); };

  /** Where nothing has the focus (Safari gives it to no button that is pressed), keys are those of the panel all the same. */
  readonly #onStrayKey = (event: KeyboardEvent): void => {
    if (!event.composedPath().includes(this)) this.#onKey(event);
  };

  readonly #onCancel = (event: Event): void => { this.#back(event); };

  /** From the number or the card to the panel, from there out. */
  #back(event: Event): void {
    event.preventDefault();
    if (this.screen === 'card' || this.screen === 'number') this.screen = 'panel';
    else this.#leave();
  }

  readonly #wait = (): void => {
    this.#cancel();
    this.#cancel = this.clock?.after(UNATTENDED, this.#leave) ?? this.#cancel;
  };

  readonly #leave = (): void => {
    this.#cancel();
    this.dispatchEvent(new StaffLeftEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-staff': KormeStaff;
  }
}
