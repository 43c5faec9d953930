import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { StaffWords } from '../core/staff-words.ts';
import { StaffScreenRequest } from './staff-events.ts';

/**
 * The number of this device, as large as the screen, and its name: seen from the other end of the hall, it tells which of many screens this is.
 *
 * @fires staff-screen-request - A touch or a key leads back to the panel.
 */
@customElement('device-number')
export class DeviceNumber extends LitElement {
  static override readonly styles = css`
    button { position: absolute; inset: 0; inline-size: 100%; display: grid; place-content: center; justify-items: center; gap: 0.2em; border: 0; padding: 1em; font: inherit; background: var(--korme-accent); color: var(--korme-on-accent); cursor: pointer; text-align: center; overflow: hidden; }
    button:focus-visible { outline: 6px solid var(--korme-on-accent); outline-offset: -14px; }
    .number { font-size: min(44vw, 70vh); font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
    .name { font-size: min(7vw, 9vh); line-height: 1.15; overflow-wrap: anywhere; }
  `;

  @property({ attribute: false }) number: number | null = null;
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) words: StaffWords | null = null;

  @query('button') private readonly button!: HTMLElement | null;

  protected override firstUpdated(): void {
    this.button?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.words) return nothing;
    return html`<button type="button" @click=${() => this.dispatchEvent(new StaffScreenRequest('panel'))}>
      <span class="number">${this.number ?? '—'}</span>${this.name ? html`<span class="name">${this.name}</span>` : nothing}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-number': DeviceNumber;
  }
}
