import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state as reactive } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import { pick, type Locale } from '../core/locale.ts';
import type { DeckView, SectionView, State } from '../core/player.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

/**
 * Says politely where the screen has got to, for whoever hears it rather than sees it: section, slide, page, and in a region of its
 * own a language that was changed, which stays while its pages are counted. It comes after the first slide: what a region holds at
 * its start is not announced anyway.
 */
@customElement('korme-announcer')
export class KormeAnnouncer extends LitElement {
  static override readonly styles = css`
    p { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
  `;

  @property({ attribute: false }) state: State | null = null;

  @consume({ context: languageContext, subscribe: true }) @reactive() private language: Language | null = null;

  /** Changed by somebody, so that it has to be said. */
  #named: Locale | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && this.state && before.locale !== this.state.locale) this.#named = this.state.locale;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, language } = this;
    if (!state || !language) return nothing;
    const { view, attract, black, locale } = state;
    const isSilent = !view || attract || black;
    return html`<p role="status" lang=${locale}>${isSilent || !this.#named ? nothing : LANGUAGE_NAMES[this.#named].name}</p>
      <p role="status" lang=${locale}>${isSilent ? nothing : view.kind === 'deck' ? this.#slide(view, language) : this.#section(state, view, language)}</p>`;
  }

  #slide(view: DeckView, { t, locale }: Language): TemplateResult {
    const slides = view.deck.slides.length;
    const pages = view.pages.get(view.slide) ?? 1;
    const title = pick(view.deck.slides[view.slide]?.title, locale);
    const page = pages > 1 && view.page !== 'last' ? `, ${t('position.page', { page: view.page, pages })}` : '';
    return html`${title ? html`<span lang=${title.lang}>${title.words}</span>. ` : nothing}${t('position.slide', { slide: view.slide + 1, slides })}${page}`;
  }

  #section({ menu }: State, { id }: SectionView, { t, locale }: Language): TemplateResult {
    const title = pick(menu.find(id)?.title, locale);
    return title ? html`<span lang=${title.lang}>${title.words}</span>` : html`${t('menu.sections')}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-announcer': KormeAnnouncer;
  }
}
