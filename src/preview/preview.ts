// The kiosk in `npm run dev`: what is saved is taken over at the place where the screen is, and what is wrong is laid over it.
import { NEWS_EVENT, HELLO_EVENT, type PreviewNews } from '../core/preview-news.ts';
import type { State } from '../core/player.ts';
import type { DeckEntry, Release } from '../core/release.ts';
import type { KormeApp } from '../elements/korme-app.ts';
import type { ReleaseLoader } from '../services/release-loader.ts';
import { takeOver, type NewerDeck } from './take-over.ts';
import './problem-overlay.ts';

export interface PreviewedKiosk {
  readonly app: KormeApp;
  readonly now: () => { readonly state: State | null; readonly release: Release | null; readonly loader: ReleaseLoader };
  /** `goOn` makes the state to show of the one that the release starts with. */
  readonly show: (release: Release, goOn?: (fresh: State) => State) => Promise<void>;
}

/** Runs for as long as the page lives. */
export function startPreview({ app, now, show }: PreviewedKiosk): void {
  // On the workbench the problems stand beside the screens, in letters of a size that can be read.
  const overlay = window.parent === window ? document.body.appendChild(document.createElement('problem-overlay')) : null;
  const place = new MutationObserver(tellPlace);
  place.observe(app, { attributeFilter: ['deck', 'lang'] });
  tellPlace();
  let newest: PreviewNews | null = null;
  import.meta.hot?.on(NEWS_EVENT, (news: PreviewNews) => {
    newest = news;
    if (overlay) overlay.news = news;
    void follow(news);
  });
  import.meta.hot?.send(HELLO_EVENT);

  function tellPlace(): void {
    if (!overlay) return;
    overlay.deck = app.getAttribute('deck');
    overlay.locale = app.language.locale;
  }

  async function follow(news: PreviewNews): Promise<void> {
    const { release, loader } = now();
    if (release?.pointer.manifest.hash === news.pointer.manifest.hash) return;
    const next = await loader.release(news.pointer);
    if (!next.ok || news !== newest) return;
    const shown = deckOf(now().state);
    const newer = shown === null ? null : await newerDeck(shown, next.value);
    if (news !== newest) return;
    if (deckOf(now().state) !== shown) return follow(news); // Somebody went on meanwhile.
    const { state } = now();
    await show(next.value, state ? (fresh) => takeOver(state, fresh, newer) : undefined);
  }

  async function newerDeck(id: string, next: Release): Promise<NewerDeck | null> {
    const { state, release, loader } = now();
    const [before, after] = [release, next].map((one) => one?.decks.find((deck) => deck.id === id));
    if (!release || !after) return null;
    if (state?.view?.kind === 'deck' && isSameFile(before, after)) return { deck: state.view.deck, sameMedia: true };
    const [old, newer] = await Promise.all([loader.deck(release, id), loader.deck(next, id)]);
    return newer.ok ? { deck: newer.deck, sameMedia: old.ok && JSON.stringify(old.media) === JSON.stringify(newer.media) } : null;
  }
}

function deckOf(state: State | null): string | null {
  return state?.view?.kind === 'deck' ? state.view.deck.id : null;
}

function isSameFile(before: DeckEntry | undefined, after: DeckEntry): boolean {
  return before?.file.hash === after.file.hash;
}
