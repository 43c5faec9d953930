import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import type { VisitSetting } from '../core/player.ts';
import { buttonStyles } from './button-styles.ts';
import './comfort-panel.ts';
import { SettingRequest } from './events.ts';
import { laterIcon } from './later-icons.ts';

/**
 * How a visitor wants the screen: a button that opens the panel of sizes, colours and volume, and one that brings everything within reach.
 *
 * @fires setting-request - One was chosen.
 */
@customElement('korme-comfort')
export class KormeComfort extends LitElement {
  static override readonly styles = [buttonStyles, css`
    :host { display: flex; gap: var(--korme-space); }
    button { width: var(--korme-target); padding: 0; }
    [aria-pressed='true'], [aria-expanded='true'] { background: var(--korme-accent); border-color: var(--korme-accent); color: var(--korme-on-accent); }
    comfort-panel { position: absolute; inset: auto auto calc(100% + var(--korme-space)) var(--korme-pad); z-index: 3; width: min(calc(var(--korme-target) * 4 + var(--korme-space) * 5), calc(100vw - var(--korme-space) * 2)); max-height: calc(100dvh - 100% - var(--korme-space) * 2); box-sizing: border-box; }
    @media (max-width: 600px) {
      button { width: calc(var(--korme-target) - 4px); min-width: 0; }
      .reach { display: none; } /* A phone is in the hand. */
      comfort-panel { inset-inline-start: var(--korme-space); }
    }
  `];

  @property({ attribute: false }) chosen: Required<VisitSetting> | null = null;
  /** Nobody is there: nothing stays open. */
  @property({ type: Boolean }) resting = false;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private open = false;

  protected override firstUpdated(): void {
    this.shadowRoot?.addEventListener('focusout', (event) => { this.#onLeft(event as FocusEvent); });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pointerup', this.#onTouch);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointerup', this.#onTouch);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('resting') && this.resting) this.open = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { chosen, language } = this;
    if (!chosen || !language) return nothing;
    const { t } = language;
    return html`
      <button type="button" class="comfort" aria-label=${t('comfort.title')} aria-expanded=${this.open} @click=${this.#toggle}>${laterIcon('comfort')}</button>
      <button type="button" class="reach" aria-label=${t('comfort.reach')} aria-pressed=${chosen.reach} @click=${() => this.dispatchEvent(new SettingRequest({ reach: !chosen.reach }))}>${laterIcon('reach')}</button>
      ${this.open ? html`<comfort-panel .chosen=${chosen} @comfort-closed=${this.#close}></comfort-panel>` : nothing}`;
  }

  readonly #toggle = (): void => { this.open = !this.open; };

  /** A touch beside the panel is done with it. */
  readonly #onTouch = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) this.open = false;
  };

  /** It would lie over what has the focus. */
  #onLeft({ relatedTarget }: FocusEvent): void {
    if (this.open && relatedTarget instanceof Node && !this.shadowRoot?.contains(relatedTarget)) this.open = false;
  }

  readonly #close = (): void => {
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-comfort': KormeComfort;
  }
}
