import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language, type MediaFile } from '../controllers/contexts.ts';
import { pick, type Locale } from '../core/locale.ts';
import { ROOT, type Menu } from '../core/menu.ts';
import { tilesOf } from '../core/tiles.ts';
import { LanguageRequest } from './events.ts';
import { menuStyles } from './korme-menu-styles.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { nothingToShow, tileTemplate } from './section-tile.ts';

/**
 * The sections and decks to choose from, as tiles.
 *
 * @fires open-request - A tile was chosen.
 * @fires language-request - At the beginning of a visit.
 */
@customElement('korme-menu')
export class KormeMenu extends LitElement {
  static override readonly styles = menuStyles;

  @property({ attribute: false }) menu: Menu | null = null;
  @property({ attribute: false }) section: string = ROOT;
  /** The first question of a visit; there is none where there are fewer than two. */
  @property({ attribute: false }) languages: readonly Locale[] = [];
  /** The picture of a deck, if the release has one for it. */
  @property({ attribute: false }) coverOf: (deck: string) => MediaFile | null = () => null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  /** By a key, in the greeting. */
  #isAnswered = false;

  protected override willUpdate(): void {
    this.#isAnswered = this.languages.length < 2 && Boolean(this.shadowRoot?.activeElement?.closest('.greeting'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { menu, language } = this;
    const section = menu?.find(this.section);
    if (!menu || !section || !language) return nothing;
    const tiles = tilesOf(menu, section);
    if (tiles.length === 0) return nothingToShow(language);
    const title = pick(section.title, language.locale);
    const few = tiles.length <= 4;
    return html`<nav aria-label=${language.t('menu.sections')}>
      ${this.languages.length > 1 ? this.#greeting(language) : nothing}
      ${title ? html`<h2 lang=${title.lang}>${title.words}</h2>` : nothing}
      <ul role="list" class=${few ? 'few' : 'many'}>${tiles.map((tile) => html`<li>${tileTemplate(tile, few, language, this.coverOf)}</li>`)}</ul>
    </nav>`;
  }

  /** Whoever comes to a section, or begins a visit, begins at its top, wherever the one before has scrolled to. */
  protected override updated(changed: PropertyValues<this>): void {
    if (this.#isAnswered && !this.shadowRoot?.activeElement) this.focusTile(1); // The button that had the focus is gone.
    const asked = changed.get('languages')?.length ?? Infinity;
    if (changed.get('section') !== undefined || asked < this.languages.length) this.scrollTop = 0;
  }

  #greeting({ locale, t }: Language): TemplateResult {
    return html`<div class="greeting" role="group" aria-label=${t('attract.language')}>${this.languages.map((choice) => html`
      <button type="button" lang=${choice} aria-pressed=${choice === locale} @click=${() => this.dispatchEvent(new LanguageRequest(choice))}>${LANGUAGE_NAMES[choice].name}</button>`)}</div>`;
  }

  /** Focuses the tile that leads to a section. */
  focusSection(id: string): void {
    const tiles = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.tile')];
    tiles.findLast(({ dataset }) => id === dataset['section'] || id.startsWith(`${dataset['section'] ?? ''}.`))?.focus();
  }

  /** Arrows and a clicker's keys walk the tiles; Enter opens, as on any button. */
  focusTile(step: 1 | -1): void {
    const tiles = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.tile')];
    const at = tiles.findIndex((tile) => tile === this.shadowRoot?.activeElement);
    tiles[at < 0 ? (step > 0 ? 0 : tiles.length - 1) : Math.max(0, Math.min(tiles.length - 1, at + step))]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-menu': KormeMenu;
  }
}
