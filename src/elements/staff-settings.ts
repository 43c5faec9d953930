import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Locale } from '../core/locale.ts';
import { LONGEST_NAME, type DeviceSettings } from '../core/staff-device.ts';
import type { StaffWords } from '../core/staff-words.ts';
import { THEMES } from '../core/theme.ts';
import { buttonStyles } from './button-styles.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import './letter-pad.ts';
import { DeviceSettingsRequest, ReloadRequest, StaffScreenRequest, type LetterEvent } from './staff-events.ts';
import { staffStyles } from './staff-styles.ts';

/**
 * What staff may change on this device.
 *
 * @fires device-settings-request - One of the settings is to be another one.
 * @fires staff-screen-request - The number, or the card to calibrate with.
 * @fires reload-request - The page is to be loaded anew.
 */
@customElement('staff-settings')
export class StaffSettings extends LitElement {
  static override readonly styles = [buttonStyles, staffStyles, css`
    :host { display: grid; gap: var(--korme-space); }
    fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; display: grid; gap: 0.35em; }
    legend, label { padding: 0; font-weight: 600; }
    legend { margin-block-end: 0.35em; }
    input { font: inherit; box-sizing: border-box; flex: 1 1 10em; min-width: 0; min-height: var(--korme-target-small); padding: 0 0.6em; color: var(--korme-ink); background: var(--korme-raised); border: 2px solid var(--korme-line-strong); border-radius: var(--korme-radius); user-select: text; -webkit-user-select: text; }
    input:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: 3px; }
  `];

  @property({ attribute: false }) settings: DeviceSettings | null = null;
  @property({ attribute: false }) words: StaffWords | null = null;
  @property({ attribute: false }) languages: readonly Locale[] = [];
  /** Whose letters the keyboard on the screen has. */
  @property({ attribute: false }) locale: Locale = 'kk';
  /** Everything that the screen needs is stored: a reload can do no harm. */
  @property({ type: Boolean }) safe = false;

  @query('input') private readonly field!: HTMLInputElement | null;
  @state() private warned = false;
  @state() private isTyping = false;

  protected override render(): TemplateResult | typeof nothing {
    const { settings: chosen, words } = this;
    if (!chosen || !words) return nothing;
    const { settings } = words;
    return html`
      <fieldset><legend>${settings.language}</legend><div class="row">
        ${this.#choice(settings.asKiosk, chosen.locale === null, { locale: null })}
        ${this.languages.map((locale) => this.#choice(LANGUAGE_NAMES[locale].name, chosen.locale === locale, { locale }, locale))}
      </div></fieldset>
      <fieldset><legend>${settings.theme}</legend><div class="row">
        ${this.#choice(settings.asKiosk, chosen.theme === null, { theme: null })}
        ${THEMES.map((theme) => this.#choice(settings.themes[theme], chosen.theme === theme, { theme }))}
      </div></fieldset>
      <fieldset><legend>${settings.presenter}</legend><div class="row">
        ${this.#choice(settings.off, !chosen.presenter, { presenter: false })}
        ${this.#choice(settings.on, chosen.presenter, { presenter: true })}
      </div><p class="muted">${settings.presenterHint}</p></fieldset>
      <fieldset><label for="name">${settings.name}</label><div class="row">
        <input id="name" type="text" autocomplete="off" maxlength=${LONGEST_NAME} .value=${chosen.name} @keydown=${this.#onKey}>
        <button type="button" aria-expanded=${this.isTyping} @click=${this.#toggleKeyboard}>${settings.keyboard}</button>
        <button type="button" @click=${this.#saveName}>${settings.save}</button>
      </div>${this.isTyping ? html`<letter-pad .locale=${this.locale} .words=${words} @letter-typed=${this.#type}></letter-pad>` : nothing}</fieldset>
      <div class="row">
        <button type="button" class="number" @click=${() => this.dispatchEvent(new StaffScreenRequest('number'))}>${settings.identify}</button>
        <button type="button" class="card" @click=${() => this.dispatchEvent(new StaffScreenRequest('card'))}>${settings.calibrate}</button>
        <button type="button" class="reload" @click=${this.#reload}>${settings.reload}</button>
      </div>
      ${this.warned ? html`<p class="warning" role="alert">${settings.reloadRisky}</p>` : nothing}`;
  }

  #choice(label: string, isChosen: boolean, settings: Partial<DeviceSettings>, lang?: Locale): TemplateResult {
    return html`<button type="button" lang=${ifDefined(lang)} aria-pressed=${isChosen} @click=${() => this.dispatchEvent(new DeviceSettingsRequest(settings))}>${label}</button>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.code === 'Enter' || event.code === 'NumpadEnter') this.#saveName();
  };

  readonly #toggleKeyboard = (): void => { this.isTyping = !this.isTyping; };

  readonly #type = ({ letter }: LetterEvent): void => {
    const { field } = this;
    if (field) field.value = (letter === '' ? [...field.value].slice(0, -1) : [...field.value, letter].slice(0, LONGEST_NAME)).join('');
  };

  readonly #saveName = (): void => {
    this.dispatchEvent(new DeviceSettingsRequest({ name: this.field?.value.trim() ?? '' }));
  };

  readonly #reload = (): void => {
    if (this.safe || this.warned) this.dispatchEvent(new ReloadRequest());
    else this.warned = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-settings': StaffSettings;
  }
}
