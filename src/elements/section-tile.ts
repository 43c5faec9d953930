// A tile of the menu, the same wherever it stands: its picture, its name, how much is behind it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Offer } from '../controllers/contexts.ts';
import { pick } from '../core/locale.ts';
import { decksOf } from '../core/menu.ts';
import type { Tile } from '../core/tiles.ts';
import { OpenRequest } from './events.ts';

/** `large` says that it stands among few. A deck that can't be shown is no button: it says where and why. */
export function tileTemplate({ section, asDeck }: Tile, large: boolean, { locale, t }: Language, coverOf: Offer['coverOf']): TemplateResult {
  const title = pick(asDeck ? section.deck?.title ?? section.title : section.title, locale) ?? { lang: locale, words: section.id };
  if (asDeck && section.broken) {
    return html`<div class="tile broken"><span class="name" lang=${title.lang}>${title.words}</span>
      <span class="count">${t('menu.broken')}</span><code lang="en">${section.broken.message}</code></div>`;
  }
  const decks = decksOf(section);
  const cover = coverOf((asDeck ? section.deck : decks[0])?.id ?? '');
  const count = asDeck ? t('count.slides', { count: section.deck?.slides ?? 0 }) : decks.length > 0 ? t('count.decks', { count: decks.length }) : t('menu.broken');
  const open = ({ currentTarget }: Event): void => {
    currentTarget?.dispatchEvent(new OpenRequest(asDeck ? { kind: 'open', id: section.id } : { kind: 'section', id: section.id }));
  };
  return html`<button type="button" class="tile" data-section=${section.id} @click=${open}>
    <span class="cover">${cover ? html`<img src=${large ? cover.url : cover.small ?? cover.url} alt="" draggable="false" decoding="async">` : nothing}</span>
    <span class="name" lang=${title.lang}>${title.words}</span>
    <span class="count">${count}</span>
  </button>`;
}

export function nothingToShow({ t }: Language): TemplateResult {
  return html`<div class="empty"><h2>${t('menu.empty.title')}</h2><p>${t('menu.empty.text')}</p></div>`;
}
