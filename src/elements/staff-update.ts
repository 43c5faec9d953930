import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DeviceFacts, StaffDesk } from '../core/staff-desk.ts';
import type { StaffWords } from '../core/staff-words.ts';
import { canBeForced, type UpdateState } from '../core/update-state.ts';
import { buttonStyles } from './button-styles.ts';
import { megabytes } from './offline-words.ts';
import { staffStyles } from './staff-styles.ts';

/** What becomes of the release that the server has, and the two things that staff may do about it. */
@customElement('staff-update')
export class StaffUpdate extends LitElement {
  static override readonly styles = [buttonStyles, staffStyles, css`
    :host { display: grid; gap: var(--korme-space); }
  `];

  @property({ attribute: false }) desk: StaffDesk | null = null;
  @property({ attribute: false }) words: StaffWords | null = null;
  @property({ attribute: false }) facts: DeviceFacts | null = null;

  @state() private said = '';

  protected override render(): TemplateResult | typeof nothing {
    const { desk, words, facts } = this;
    if (!desk || !words || !facts) return nothing;
    const { update } = words;
    const mayAct = desk.door === 'asked';
    return html`
      <p>${stateWords(facts.update, words)}</p>
      ${facts.before === null ? nothing : html`<p>${update.before(facts.before)}</p>`}
      ${mayAct && (facts.before !== null || canBeForced(facts.update)) ? html`<div class="row">
        ${facts.before === null ? nothing : html`<button type="button" class="back" @click=${this.#goBack}>${update.goBack}</button>`}
        ${canBeForced(facts.update) ? html`<button type="button" class="anyway" @click=${this.#takeAnyway}>${update.takeAnyway}</button>` : nothing}
      </div>` : nothing}
      <p role="status">${this.said}</p>`;
  }

  readonly #goBack = async (): Promise<void> => {
    const { desk, words } = this;
    if (!desk || !words) return;
    this.said = '';
    this.said = await desk.goBack() ? words.update.wentBack : words.update.notBack;
  };

  readonly #takeAnyway = (): void => { void this.desk?.takeAnyway(); };
}

function stateWords(now: UpdateState, { update }: StaffWords): string {
  switch (now.kind) {
    case 'held': return update.held[now.reason];
    case 'filling': {
      const { files, filesTotal, bytes, bytesTotal } = now.progress;
      const told = update.filling(files, filesTotal, megabytes(bytes, 1), megabytes(bytesTotal, 1));
      return now.speed ? `${told}; ${update.speed(megabytes(now.speed.bytes, 1), Math.max(1, Math.ceil(now.speed.left / 60)))}` : told;
    }
    default: return update[now.kind];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-update': StaffUpdate;
  }
}
