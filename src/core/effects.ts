// What has to be done outside after an event of the player, as data.
import { dueTime, isPlaying } from './autoplay.ts';
import { addressOf, isFree, type Effect, type PlayerEvent, type State } from './player.ts';
import { idleTime, readingTime } from './session.ts';

export function* effectsOf(before: State, after: State, event: PlayerEvent): Generator<Effect> {
  if (after.opening && after.opening !== before.opening) yield { type: 'load-deck', deck: after.opening.deck };
  if (after.locale !== before.locale) yield { type: 'load-locale', locale: after.locale };
  const address = addressOf(after);
  // What was typed, or named a deck that nobody waited for, is put right even where the screen stays as it was.
  const astray = !after.opening && (event.type === 'address-changed' || before.opening !== null);
  if (address !== null && (astray || address !== addressOf(before))) yield { type: 'write-address', hash: address, mode: historyMode(before, event) };
  if (after.asking && !before.asking) yield { type: 'wait', until: 'unanswered', seconds: after.times.ask };
  else if (isPlaying(after)) yield* waitForPage(before, after, event);
  else if (!after.attract && !after.asking && (STAYING[event.type] || after.view !== before.view || (event.type === 'idle' && after.videoPlaying))) yield waitForIdle(after, event.type === 'video-stopped');
  if (after.resets && before.touched && !after.touched) yield { type: 'forget-history' };
  // Not at once after a film: somebody is still standing there.
  if (after.updateReady && isFree(after) && event.type !== 'video-stopped') yield { type: 'take-update' };
}

function* waitForPage(before: State, after: State, event: PlayerEvent): Generator<Effect> {
  const seconds = dueTime(after);
  if (seconds !== null && !after.opening && (after.view !== before.view || before.touched || event.type === 'video-stopped')) yield { type: 'wait', until: 'page-due', seconds };
}

/** Somebody is there, or has been until now. */
const STAYING: { readonly [Type in PlayerEvent['type']]?: true } = { touched: true, 'video-stopped': true, 'setting-chosen': true };

function waitForIdle({ view, locale, times }: State, isAfterFilm: boolean): Effect {
  const slide = view?.kind === 'deck' ? view.deck.slides[view.slide] : undefined;
  const reading = view?.kind === 'deck' && slide ? readingTime(slide, locale, view.pages.get(view.slide) ?? 1) : 0;
  return { type: 'wait', until: 'idle', seconds: idleTime(times, reading, isAfterFilm) };
}

/** A visitor's step is one that the browser's back key should undo; all else only corrects the address. */
function historyMode(before: State, event: PlayerEvent): 'push' | 'replace' {
  if (before.view === null) return 'replace';
  switch (event.type) {
    case 'next': case 'previous': case 'first': case 'last': case 'home': case 'up': case 'open': return 'push';
    case 'deck-loaded': return before.opening?.step ? 'push' : 'replace';
    case 'pages-counted': return before.view.kind === 'deck' && (before.view.page === 'last' || before.view.waiting) ? 'push' : 'replace';
    default: return 'replace';
  }
}
