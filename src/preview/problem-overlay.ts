import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Locale } from '../core/locale.ts';
import type { PreviewNews, PreviewProblem } from '../core/preview-news.ts';
import { errorsAmong, sortProblems } from './sort-problems.ts';
import { TEXTS } from './texts.ts';
import './problem-list.ts';

/**
 * Lies over a screen. The errors of its deck show by themselves and go when they are mended; what else is wrong is counted on
 * a small button, which opens the list.
 */
@customElement('problem-overlay')
export class ProblemOverlay extends LitElement {
  static override readonly styles = css`
    :host { position: fixed; inset: 0; z-index: 20; pointer-events: none; font: 16px/1.4 Korme, system-ui, sans-serif; color: var(--korme-ink); }
    section, button { pointer-events: auto; }
    section {
      position: absolute; inset-inline: 16px; inset-block-end: 14%; max-width: 720px; max-height: min(60%, 460px); margin: auto; box-sizing: border-box;
      display: grid; grid-template-rows: auto minmax(0, 1fr); border-radius: 12px; background: var(--korme-raised); border: 2px solid var(--korme-warning); box-shadow: 0 12px 40px rgb(0 0 0 / 35%);
    }
    header { display: flex; align-items: center; gap: 12px; padding: 8px 8px 8px 16px; }
    header p { flex: 1; margin: 0; font-size: 15px; color: var(--korme-muted); }
    .scroll { overflow: auto; padding: 0 12px 12px; border-radius: 0 0 12px 12px; outline-offset: -4px; }
    button { font: inherit; font-size: 15px; min-height: 44px; padding: 0 14px; border-radius: 22px; border: 2px solid var(--korme-line-strong); background: var(--korme-raised); color: var(--korme-ink); cursor: pointer; }
    .count { position: absolute; inset: 12px 12px auto auto; display: inline-flex; align-items: center; gap: 8px; font-weight: 600; box-shadow: 0 4px 14px rgb(0 0 0 / 25%); }
    .count::before { content: ''; width: 10px; height: 10px; border-radius: 50%; background: var(--korme-gold); }
    .count.error::before { background: var(--korme-warning); }
    :focus-visible { outline: 3px solid var(--korme-focus); outline-offset: 2px; }
  `;

  @property({ attribute: false }) news: PreviewNews | null = null;
  /** The id of the deck on the screen. */
  @property({ attribute: false }) deck: string | null = null;
  @property({ attribute: false }) locale: Locale = 'kk';
  /** Another place lists what is wrong elsewhere. */
  @property({ type: Boolean }) brief = false;

  /** 'all' was asked for; 'none' was put away, until something else is wrong. */
  @state() private opened: 'own' | 'all' | 'none' = 'own';

  constructor() {
    super();
    this.addEventListener('selectstart', (event) => { event.stopPropagation(); }); // A kiosk lets nobody select its words; these are an editor's.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('news');
    if (changed.has('deck') || (changed.has('news') && JSON.stringify(before?.problems) !== JSON.stringify(this.news?.problems))) this.opened = 'own';
  }

  protected override render(): TemplateResult {
    const { here, elsewhere } = sortProblems(this.news, this.deck);
    const errors = errorsAmong(here);
    const all = this.brief ? here : [...here, ...elsewhere];
    const shown = this.opened === 'all' ? all : this.opened === 'own' ? errors : [];
    if (shown.length > 0) return this.#list(shown, this.deck !== null && (this.news?.kept.includes(this.deck) ?? false));
    const counted = this.brief ? errors : all;
    if (counted.length === 0) return html``;
    return html`<button type="button" class="count ${errorsAmong(counted).length > 0 ? 'error' : ''}" lang=${this.locale}
      aria-label="${TEXTS[this.locale].problems}: ${counted.length}" @click=${() => { this.opened = 'all'; }}>${counted.length}</button>`;
  }

  #list(problems: readonly PreviewProblem[], isLastGood: boolean): TemplateResult {
    const texts = TEXTS[this.locale];
    return html`<section role="region" aria-label=${texts.problems} lang=${this.locale}>
      <header><p aria-live="polite">${isLastGood ? texts.lastGood : texts.problems}</p><button type="button" @click=${() => { this.opened = 'none'; }}>${texts.hide}</button></header>
      <div class="scroll" tabindex="0"><problem-list .problems=${problems} .locale=${this.locale}></problem-list></div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'problem-overlay': ProblemOverlay;
  }
}
