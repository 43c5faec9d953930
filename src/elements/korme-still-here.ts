import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { clockContext, languageContext, type Language } from '../controllers/contexts.ts';
import type { Clock } from '../core/clock.ts';
import { buttonStyles } from './button-styles.ts';
import { PresenceEvent } from './events.ts';
import { focusedElement } from './focused-element.ts';

/**
 * Asks whether anybody is still there, and counts the seconds until the visit ends. Any touch and any key is an answer. It lies over
 * everything, an enlarged picture too, and gives the focus back to what had it.
 *
 * @fires presence - The button was pressed, by a finger or by something that is none.
 */
@customElement('korme-still-here')
export class KormeStillHere extends LitElement {
  static override readonly styles = [buttonStyles, css`
    :host { position: absolute; inset: 0; z-index: 20; }
    dialog { position: fixed; inset: 0; width: auto; height: auto; max-width: none; max-height: none; box-sizing: border-box; margin: 0; border: 0; display: grid; place-items: center; grid-template-columns: minmax(0, 1fr); padding: var(--korme-pad); background: rgb(4 24 28 / 72%); animation: appear 200ms; color: inherit; font-size: calc(var(--korme-chrome) * 1.25); user-select: none; -webkit-user-select: none; touch-action: none; }
    dialog::backdrop { background: none; }
    section { box-sizing: border-box; max-width: min(34em, 100%); max-height: 100%; overflow: hidden auto; display: grid; justify-items: center; gap: min(0.8em, 2vh); padding: min(1.2em, 5vmin) min(1.6em, 5vmin) min(1.6em, 6vmin); text-align: center; overflow-wrap: anywhere; background: var(--korme-raised); color: var(--korme-ink); border: 2px solid var(--korme-edge); border-radius: calc(var(--korme-radius) * 1.5); }
    h2 { margin: 0; font-size: min(1.5em, 9vw); line-height: 1.2; color: var(--korme-accent-ink); text-wrap: balance; }
    p { margin: 0; text-wrap: balance; line-height: 1.4; font-size: min(1em, 8vw); }
    .count { font-size: min(4em, 18vmin); font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
    button { min-height: calc(var(--korme-target) * 1.2); padding-inline: min(1.6em, 6vmin); font-size: 1.1em; max-width: 100%; }
    @keyframes appear { from { opacity: 0; } }
  `];

  /** Until the visit ends. */
  @property({ type: Number }) seconds = 20;

  @consume({ context: clockContext, subscribe: true }) private clock: Clock | null = null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private left = 0;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  #cancel = (): void => undefined;
  /** What had the focus. */
  #before: HTMLElement | null = null;

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#before = focusedElement();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
    this.#before?.focus({ preventScroll: true });
  }

  protected override firstUpdated(): void {
    this.left = this.seconds;
    this.#count();
    this.dialog?.showModal();
    this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language) return nothing;
    const { t, locale } = this.language;
    return html`<dialog role="alertdialog" aria-labelledby="title" aria-describedby="text" lang=${locale} @cancel=${this.#onCancel}><section>
      <h2 id="title">${t('still.title')}</h2>
      <div class="count" aria-hidden="true">${this.left}</div>
      <p id="text">${t('still.text', { seconds: this.seconds })}</p>
      <button type="button" class="primary" @click=${() => this.dispatchEvent(new PresenceEvent())}>${t('still.stay')}</button>
    </section></dialog>`;
  }

  /** By a system's own way back. */
  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new PresenceEvent());
  };

  #count(): void {
    this.#cancel = this.clock?.after(1000, () => {
      this.left = Math.max(0, this.left - 1);
      this.#count();
    }) ?? this.#cancel;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-still-here': KormeStillHere;
  }
}
