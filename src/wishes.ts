// What visitors do, and what elements wish and tell, as events of the player: a part of the composition root.
import { InputController } from './controllers/input.ts';
import { isPlaying, staysAt } from './core/autoplay.ts';
import type { PlayerEvent, State } from './core/player.ts';
import type { KormeApp } from './elements/korme-app.ts';

export interface Player {
  readonly send: (event: PlayerEvent) => void;
  readonly current: () => State | null;
}

export function listenTo(app: KormeApp, { send, current }: Player): void {
  app.addController(new InputController(app, {
    isResting: () => isResting(current()),
    onTouch: () => { send({ type: 'touched' }); },
    onKey: (move) => {
      if (current()?.view?.kind === 'section' && (move === 'next' || move === 'previous')) app.menu?.focusTile(move === 'next' ? 1 : -1);
      else send({ type: move });
    },
  }));
  app.addEventListener('move-request', ({ move }) => { send({ type: move }); });
  app.addEventListener('open-request', ({ route }) => { send({ type: 'open', route }); });
  app.addEventListener('language-request', ({ locale }) => { send({ type: 'language-chosen', locale }); });
  app.addEventListener('setting-request', ({ setting }) => { send({ type: 'setting-chosen', setting }); });
  app.addEventListener('presence', () => { send({ type: 'touched' }); });
  app.addEventListener('slide-failed', ({ deck, slide }) => { send({ type: 'slide-failed', deck, slide }); });
  app.addEventListener('pages-counted', ({ deck, slide, pages, page }) => { send({ type: 'pages-counted', deck, slide, pages, page }); });
  app.addEventListener('video-play', ({ playing }) => { send({ type: playing ? 'video-started' : 'video-stopped' }); });
  app.addEventListener('video-ended', (event) => {
    const before = current()?.view ?? null;
    send({ type: 'video-ended', video: event.video });
    const now = current();
    event.again = now !== null && isPlaying(now) && staysAt(before, now);
  });
}

/** The screen waits for somebody. */
function isResting(state: State | null): boolean {
  return state !== null && (state.attract || state.asking);
}
