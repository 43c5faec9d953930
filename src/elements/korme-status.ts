import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { formatDate } from '../core/date.ts';
import type { CalendarDay } from '../core/date.ts';
import type { Offline } from '../core/offline.ts';
import { laterIcon } from './later-icons.ts';
import { fillingWords, obstacleWords } from './offline-words.ts';

/** The small line under the menu: what day it is, and whether this screen works without a network, and if not, why. */
@customElement('korme-status')
export class KormeStatus extends LitElement {
  static override readonly styles = css`
    :host { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 2em; padding: 0 var(--korme-pad); font-size: max(calc(var(--korme-chrome) * 0.85), 16px); color: var(--korme-muted); }
    details { max-width: 44em; }
    summary { display: inline-flex; align-items: center; gap: 0.5em; min-height: var(--korme-target-small); list-style: none; }
    details.why summary { cursor: pointer; }
    summary:focus-visible { outline: 4px solid var(--korme-focus); }
    .icon { width: 1.5em; height: 1.5em; flex: none; }
    p { margin: 0 0 0.4em; color: var(--korme-ink); }
    progress { width: 9em; height: 6px; appearance: none; border: 0; border-radius: 3px; overflow: hidden; background: var(--korme-line); }
    progress::-webkit-progress-bar { background: var(--korme-line); }
    progress::-webkit-progress-value { background: var(--korme-accent); }
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3em 0.8em; min-height: var(--korme-target-small); font-variant-numeric: tabular-nums; }
  `;

  @property({ attribute: false }) offline: Offline | null = null;
  @property({ attribute: false }) today: CalendarDay | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { today, language } = this;
    if (!language) return nothing;
    return html`${today ? html`<span class="date">${formatDate(today, language.locale)}</span>` : nothing}${this.#offline(language)}`;
  }

  #offline({ t, locale }: Language): TemplateResult | typeof nothing {
    const { offline } = this;
    switch (offline?.state) {
      case undefined: return nothing;
      case 'none': return html`<details class="why"><summary>${laterIcon('online')}${t('status.none')}</summary><p>${obstacleWords(offline.obstacle, t)}</p></details>`;
      case 'filling': return this.#filling(offline, { t, locale });
      case 'ready': return html`<div class="line">${laterIcon('offline')}${t('status.ready')}</div>`;
      case 'stale': return html`<div class="line">${laterIcon('offline')}${t('status.stale')}</div>`;
    }
  }

  #filling({ progress }: Extract<Offline, { state: 'filling' }>, { t }: Language): TemplateResult {
    const { bytes, bytesTotal } = progress;
    return html`<div class="line"><progress max=${Math.max(1, bytesTotal)} .value=${bytes} aria-label=${t('status.label')}></progress>${fillingWords(progress, t)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-status': KormeStatus;
  }
}
