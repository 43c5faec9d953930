import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import type { Locale } from '../core/locale.ts';
import type { DeckView, VisitSetting } from '../core/player.ts';
import { buttonStyles } from './button-styles.ts';
import { LanguageRequest, MoveRequest, type Move } from './events.ts';
import { icon, type IconName } from './icons.ts';
import { controlsStyles } from './korme-controls-styles.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import type { MessageKey } from '../core/messages.ts';

const ONLY: Readonly<Record<Locale, MessageKey>> = { kk: 'language.shown.kk', ru: 'language.shown.ru', en: 'language.shown.en' };

/**
 * Everything a hand needs, at the bottom of the screen where every hand can reach it, always in the same place.
 *
 * @fires move-request - Home, up, previous, next.
 * @fires language-request - A language was chosen.
 */
@customElement('korme-controls')
export class KormeControls extends LitElement {
  static override readonly styles = [buttonStyles, controlsStyles];

  /** Null in the menu. */
  @property({ attribute: false }) view: DeckView | null = null;
  @property({ attribute: false }) languages: readonly Locale[] = [];
  /** The slide lacks the visitor's language and shows this one instead. */
  @property({ attribute: false }) only: Locale | null = null;
  /** What the visitor has chosen so far: for korme-comfort, which comes after the first slide. */
  @property({ attribute: false }) chosen: Required<VisitSetting> | null = null;
  /** Nobody is there: nothing stays open. */
  @property({ type: Boolean }) resting = false;
  /** Nothing to go back to. */
  @property({ type: Boolean, attribute: 'at-home' }) atHome = false;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { language, view } = this;
    if (!language) return nothing;
    return html`<nav class=${this.languages.length > 2 ? 'many' : ''} aria-label=${language.t('nav.controls')}>
      <div class="away">
        ${this.#button('home', 'home', 'nav.home', this.atHome)}
        ${this.#button('up', 'up', 'nav.up', this.atHome)}
      </div>
      ${this.#languages(language)}
      <korme-comfort .chosen=${this.chosen} ?resting=${this.resting}></korme-comfort>
      ${this.only ? html`<span class="only">${language.t(ONLY[this.only])}</span>` : nothing}
      ${view ? html`${this.#position(view, language)}<div class="steps">
        ${this.#button('previous', 'previous', 'nav.previous', view.slide === 0 && view.page === 1 && !view.ended)}
        ${this.#button('next', 'next', 'nav.next', view.ended)}
      </div>` : nothing}
    </nav>`;
  }

  #button(move: Move, sign: IconName, label: MessageKey, disabled: boolean): TemplateResult {
    return html`<button type="button" class=${move === 'next' ? 'primary' : ''} aria-label=${this.language?.t(label) ?? ''} ?disabled=${disabled}
      @click=${() => this.dispatchEvent(new MoveRequest(move))}>${icon(sign)}</button>`;
  }

  #languages({ locale, t }: Language): TemplateResult | typeof nothing {
    if (this.languages.length < 2) return nothing;
    return html`<div class="languages" role="group" aria-label=${t('nav.language')}>${this.languages.map((choice) => html`
      <button type="button" lang=${choice} aria-pressed=${choice === locale} @click=${() => this.dispatchEvent(new LanguageRequest(choice))}>
        <span class="long">${LANGUAGE_NAMES[choice].name}</span><span class="short">${LANGUAGE_NAMES[choice].short}</span></button>`)}</div>`;
  }

  #position(view: DeckView, { t }: Language): TemplateResult {
    const slide = view.slide + 1;
    const slides = view.deck.slides.length;
    const pages = view.pages.get(view.slide) ?? 1;
    const page = view.page === 'last' ? pages : view.page;
    const spoken = t('position.slide', { slide, slides }) + (pages > 1 ? `, ${t('position.page', { page, pages })}` : '');
    return html`<div class="position" role="img" aria-label=${spoken}>
      <span class="slides" aria-hidden="true">${slide} / ${slides}</span>
      ${pages > 1 ? html`<span class="pages" aria-hidden="true">${page}/${pages}</span>` : nothing}
      <progress aria-hidden="true" max=${slides} .value=${slide - 1 + page / pages}></progress>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-controls': KormeControls;
  }
}
