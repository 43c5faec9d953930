import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import type { Slide } from '../core/deck.ts';
import { plainWords, type PlainWords } from '../core/plain-words.ts';
import { scrollByKeys } from './scroll-by-keys.ts';

const WORDLESS: PlainWords = { title: null, lines: [] };

/** Nothing of the slide can be shown. Not in the tables of the interface: those may be what failed. */
const SORRY = [['kk', 'Бұл слайдты қазір көрсету мүмкін емес.'], ['ru', 'Этот слайд сейчас нельзя показать.']] as const;

/** The words of a slide that can't be drawn: no layout, no measuring, nothing that is loaded. Where it has no words, it says so calmly. */
@customElement('slide-fallback')
export class SlideFallback extends LitElement {
  static override readonly styles = css`
    :host { position: absolute; inset: 0; overflow: hidden auto; touch-action: pan-y; padding: var(--korme-pad); box-sizing: border-box; background: var(--korme-paper); color: var(--korme-ink); font-size: var(--korme-text); line-height: 1.45; }
    div { min-height: 100%; max-width: 46em; display: grid; align-content: center; gap: 0.8em; }
    h2, p { margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 1.5em; line-height: 1.2; text-wrap: balance; }
  `;

  @property({ attribute: false }) slide: Slide | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', scrollByKeys);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0; // Long words are scrolled, by keyboard too.
  }

  protected override render(): TemplateResult {
    const { title, lines } = this.#words();
    if (!title && lines.length === 0) return html`<div>${SORRY.map(([lang, words]) => html`<p lang=${lang}>${words}</p>`)}</div>`;
    return html`<div>${title ? html`<h2 lang=${title.lang}>${title.words}</h2>` : nothing}${lines.map(({ lang, words }) => html`<p lang=${lang}>${words}</p>`)}</div>`;
  }

  #words(): PlainWords {
    try {
      return this.slide ? plainWords(this.slide, this.language?.locale ?? 'kk') : WORDLESS;
    } catch {
      return WORDLESS;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-fallback': SlideFallback;
  }
}
