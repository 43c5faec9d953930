import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language, type MediaFile } from '../controllers/contexts.ts';
import { pick } from '../core/locale.ts';
import { decksOf, ROOT, type Menu, type Section } from '../core/menu.ts';
import { OpenRequest } from './events.ts';
import { menuStyles } from './korme-menu-styles.ts';

/** One thing to choose: a section, or the deck of the section that is open. */
interface Tile {
  readonly section: Section;
  readonly asDeck: boolean;
}

/**
 * The sections and decks to choose from, as tiles.
 *
 * @fires open-request - A tile was chosen.
 */
@customElement('korme-menu')
export class KormeMenu extends LitElement {
  static override readonly styles = menuStyles;

  @property({ attribute: false }) menu: Menu | null = null;
  @property({ attribute: false }) section: string = ROOT;
  /** The picture of a deck, if the release has one for it. */
  @property({ attribute: false }) coverOf: (deck: string) => MediaFile | null = () => null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { menu, language } = this;
    const section = menu?.find(this.section);
    if (!menu || !section || !language) return nothing;
    const tiles: Tile[] = [
      ...(section.deck || section.broken ? [{ section, asDeck: true }] : []),
      ...menu.choices(section).map((choice) => ({ section: choice, asDeck: choice.children.length === 0 })),
    ];
    if (tiles.length === 0) return this.#empty(language);
    const title = pick(section.title, language.locale);
    const few = tiles.length <= 4;
    return html`<nav aria-label=${language.t('menu.sections')}>
      ${title ? html`<h2 lang=${title.lang}>${title.words}</h2>` : nothing}
      <ul role="list" class=${few ? 'few' : 'many'}>${tiles.map((tile) => html`<li>${this.#tile(tile, few, language)}</li>`)}</ul>
    </nav>`;
  }

  #tile({ section, asDeck }: Tile, large: boolean, { locale, t }: Language): TemplateResult {
    const title = pick(asDeck ? section.deck?.title ?? section.title : section.title, locale) ?? { lang: locale, words: section.id };
    if (asDeck && section.broken) {
      return html`<div class="tile broken"><span class="name" lang=${title.lang}>${title.words}</span>
        <span class="count">${t('menu.broken')}</span><code lang="en">${section.broken.message}</code></div>`;
    }
    const decks = decksOf(section);
    const cover = this.coverOf((asDeck ? section.deck : decks[0])?.id ?? '');
    const count = asDeck ? t('count.slides', { count: section.deck?.slides ?? 0 }) : decks.length > 0 ? t('count.decks', { count: decks.length }) : t('menu.broken');
    return html`<button type="button" class="tile" data-section=${section.id} @click=${() => this.#open(section, asDeck)}>
      <span class="cover">${cover ? html`<img src=${large ? cover.url : cover.small ?? cover.url} alt="" draggable="false" decoding="async">` : nothing}</span>
      <span class="name" lang=${title.lang}>${title.words}</span>
      <span class="count">${count}</span>
    </button>`;
  }

  #empty({ t }: Language): TemplateResult {
    return html`<div class="empty"><h2>${t('menu.empty.title')}</h2><p>${t('menu.empty.text')}</p></div>`;
  }

  #open(section: Section, asDeck: boolean): void {
    this.dispatchEvent(new OpenRequest(asDeck ? { kind: 'open', id: section.id } : { kind: 'section', id: section.id }));
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
