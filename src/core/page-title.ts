// The title of the page, which browsers and screen readers name it by.
import { pick, type Text } from './locale.ts';
import { ROOT } from './menu.ts';
import type { State } from './player.ts';

/** What is on the screen, then whose it is. */
export function pageTitle({ view, menu, locale }: State, organisation: Text | null): string {
  const title = view?.kind === 'deck' ? view.deck.title : menu.find(view?.id ?? ROOT)?.title;
  return [title, organisation].flatMap((text) => pick(text, locale)?.words ?? []).join(' – ') || 'Körme';
}
