import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { pick } from '../core/locale.ts';
import { ROOT, type DeckSummary } from '../core/menu.ts';
import type { Route } from '../core/route.ts';
import { buttonStyles } from './button-styles.ts';
import { MoveRequest, OpenRequest } from './events.ts';
import { icon } from './icons.ts';

/**
 * What is offered after the last page of a deck: it never jumps by itself.
 *
 * @fires open-request - The next deck, or the section.
 * @fires move-request - From the beginning.
 */
@customElement('korme-way-on')
export class KormeWayOn extends LitElement {
  static override readonly styles = [buttonStyles, css`
    :host { position: absolute; inset: auto 0 0 0; max-height: 100%; box-sizing: border-box; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); padding: var(--korme-space) var(--korme-pad); font-size: min(calc(var(--korme-chrome) * 1.15), max(var(--korme-chrome), 2.4vw)); z-index: 2; }
    section { background: var(--korme-raised); border-radius: calc(var(--korme-radius) * 1.5); padding: min(1em, 4vmin); display: flex; flex-wrap: wrap; gap: max(0.6em, var(--korme-apart)); align-items: center;
      box-shadow: 0 0 0 2px var(--korme-line), 0 18px 60px rgb(4 24 28 / 35%); animation: rise 220ms ease-out; max-width: 60em; margin-inline: auto; max-height: 100%; overflow: hidden auto; touch-action: pan-y; box-sizing: border-box; outline: none; }
    h2 { flex: 1 1 8em; margin: 0; font-size: 1em; color: var(--korme-muted); font-weight: 600; text-wrap: balance; }
    button { text-align: start; padding-block: 0.4em; line-height: 1.25; overflow-wrap: anywhere; max-width: 100%; }
    @keyframes rise { from { transform: translateY(30%); opacity: 0; } }
    @keyframes fade { from { opacity: 0; } }
    @media (prefers-reduced-motion: reduce) { section { animation-name: fade; } }
  `];

  /** Where the way back leads. */
  @property({ attribute: false }) section: string = ROOT;
  /** The deck that follows; null after the last of the section. */
  @property({ attribute: false }) following: DeckSummary | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  /** The panel, not a button: a key that is still held down must not choose. */
  override focus(): void {
    this.renderRoot.querySelector('section')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language) return nothing;
    const { t, locale } = this.language;
    const { following } = this;
    const title = pick(following?.title, locale) ?? { lang: locale, words: following?.id ?? '' };
    const back: Route = { kind: 'section', id: this.section === ROOT ? null : this.section };
    return html`<section tabindex="-1" aria-label=${t('end.title')}>
      <h2>${t('end.title')}</h2>
      <button type="button" @click=${() => this.dispatchEvent(new MoveRequest('first'))}>${icon('again')}${t('end.again')}</button>
      <button type="button" class=${following ? '' : 'primary'} @click=${() => this.dispatchEvent(new OpenRequest(back))}>${icon('up')}${t('end.section')}</button>
      ${following ? html`<button type="button" class="primary" @click=${() => this.dispatchEvent(new OpenRequest({ kind: 'open', id: following.id }))}><span>${t('end.next')} <span lang=${title.lang}>${title.words}</span></span>${icon('next')}</button>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-way-on': KormeWayOn;
  }
}
