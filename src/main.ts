// The composition root: makes the services, runs the player, and hands data down to the elements.
import type { FindMedia } from './controllers/contexts.ts';
import { InputController } from './controllers/input.ts';
import type { Locale } from './core/locale.ts';
import { Menu } from './core/menu.ts';
import { initialState, slideRef, transition, type Effect, type PlayerEvent, type State } from './core/player.ts';
import type { Release } from './core/release.ts';
import { startOf } from './core/start.ts';
import './elements/korme-app.ts';
import { TABLES } from './locales/tables.ts';
import { createAddress } from './services/address.ts';
import { calendarDay } from './services/calendar.ts';
import { systemClock } from './services/clock.ts';
import { loadTranslation } from './services/i18n.ts';
import { createIdleTimer, type IdleTimer } from './services/idle-timer.ts';
import { keepKioskManners } from './services/kiosk-manners.ts';
import { createLog } from './services/log.ts';
import { markShell, markSlide } from './services/moments.ts';
import type { OfflineKeeper } from './services/offline-keeper.ts';
import { createReleaseLoader } from './services/release-loader.ts';
import { releaseNetwork } from './services/release-network.ts';
import { openReleaseStore } from './services/release-store.ts';
import { keepAwake } from './services/wake-lock.ts';
import './styles/base.css';

const base = new URL('./', document.baseURI).href;
const query = new Map(new URLSearchParams(location.search));
const app = document.querySelector('korme-app') ?? document.body.appendChild(document.createElement('korme-app'));
const log = createLog(systemClock, import.meta.env.DEV ? console.info : undefined);
const network = releaseNetwork(base);
const storage = await openReleaseStore(base);
const loader = createReleaseLoader(network, storage.ok ? storage.store : null);
const address = createAddress((route) => { send({ type: 'address-changed', route }); });

let state: State | null = null;
let release: Release | null = null;
/** The deck whose media the elements can find. */
let mediaOf: string | null = null;
let idle: IdleTimer | null = null;
let keeper: OfflineKeeper | null = null;
/** What comes after the first screen has been asked for. */
let resting = false;

/** The one way in which the state changes. It is shown when the interface speaks its language, so that both switch at once. */
function send(event: PlayerEvent): void {
  if (!state) return;
  const { state: next, effects } = transition(state, event);
  state = next;
  present();
  for (const effect of effects) void carryOut(effect);
}

async function carryOut(effect: Effect): Promise<void> {
  switch (effect.type) {
    case 'load-deck': return loadDeck(effect.deck);
    case 'write-address': return address.write(effect.hash, effect.mode);
    case 'load-locale': return speak(effect.locale);
    case 'restart-idle-timer': return idle?.restart();
    case 'take-update': return takeUpdate();
  }
}

function present(): void {
  if (!state || state.locale !== app.language?.locale) return;
  const deck = state.view?.kind === 'deck' ? state.view.deck.id : null;
  if (deck !== null && deck !== mediaOf) {
    mediaOf = deck;
    app.media = findMedia(deck);
  }
  app.today = calendarDay(systemClock.now());
  app.state = state;
  if (state.view?.kind === 'section') void loadTheRest();
}

function findMedia(deck: string): FindMedia {
  const media = release?.manifest.decks.find(({ id }) => id === deck)?.media ?? {};
  return (src) => {
    const file = Object.hasOwn(media, src) ? media[src] : undefined;
    return file ? { url: network.address(file), ...(file.width && file.height ? { width: file.width, height: file.height } : {}) } : null;
  };
}

async function speak(locale: Locale): Promise<void> {
  const t = await loadTranslation(TABLES, locale).catch(() => null);
  if (state && state.locale !== locale) return;
  if (!t) return cannotSpeak(locale);
  document.documentElement.lang = locale;
  app.language = { locale, t };
  present();
}

/** The table of a language did not come, as happens where nothing can be stored: the one that is spoken stays. */
function cannotSpeak(locale: Locale): void {
  log.note(`The sentences in ${locale} could not be loaded`);
  if (app.language) send({ type: 'language-chosen', locale: app.language.locale });
  else systemClock.after(2000, () => void speak(locale));
}

async function loadDeck(id: string): Promise<void> {
  if (!release) return;
  const loading = await loader.deck(release, id);
  if (loading.ok) return send({ type: 'deck-loaded', deck: loading.deck });
  log.note(`The deck ${id} could not be loaded: ${loading.reason}`);
  send({ type: 'deck-failed', deck: id, notice: loading.reason === 'damaged' ? 'deck-damaged' : 'deck-offline' });
}

/** Shows a release from its start: at the first load, and when a newer one is taken over. */
async function show(next: Release): Promise<void> {
  release = next;
  mediaOf = null;
  const { kiosk, decks, broken, logo } = next.manifest;
  const start = startOf(kiosk, query);
  state = initialState(new Menu(decks, broken, kiosk.sections ?? []), start.settings);
  idle = start.idleSeconds === null ? null : createIdleTimer(systemClock, start.idleSeconds, () => { send({ type: 'idle' }); });
  idle?.restart();
  app.unreachable = false;
  app.kiosk = { organisation: kiosk.title ?? null, logo: logo ? network.address(logo) : null, languages: start.languages };
  app.coverOf = (deck) => {
    const cover = decks.find(({ id }) => id === deck)?.cover;
    return cover ? network.address(cover) : null;
  };
  const speaking = speak(start.settings.locale);
  send({ type: 'address-changed', route: address.current() });
  await speaking;
}

async function takeUpdate(): Promise<void> {
  const update = await keeper?.takeUpdate();
  if (update?.kind === 'shell') location.reload();
  else if (update) await show(update.release);
}

/** Called when there is something to look at. What the first slide does without: the other elements, and keeping it all for a time without a network. */
async function loadTheRest(): Promise<void> {
  if (resting) return;
  resting = true;
  await app.updateComplete;
  await Promise.all([import('./elements/korme-way-on.ts'), import('./elements/korme-status.ts'), import('./elements/slide-video.ts'), import('./elements/slide-map.ts')]);
  await keepOffline();
}

async function keepOffline(): Promise<void> {
  const [{ OfflineKeeper }, { createAppWorker }] = await Promise.all([import('./services/offline-keeper.ts'), import('./services/app-worker.ts')]);
  const onUpdate = (): void => {
    if (state) send({ type: 'update-ready' });
    else void takeUpdate();
  };
  keeper = new OfflineKeeper({
    storage: import.meta.env.DEV ? { ok: false, obstacle: 'development' } : storage,
    network, loader, worker: createAppWorker(base, onUpdate), shown: release, clock: systemClock, random: Math.random, log,
    onOffline: (offline) => { app.offline = offline; },
    onUpdate,
  });
  void keeper.start();
}

app.addController(new InputController(app, {
  onTouch: () => { send({ type: 'touched' }); },
  onMove: (move) => {
    if (state?.view?.kind === 'section' && (move === 'next' || move === 'previous')) app.menu?.focusTile(move === 'next' ? 1 : -1);
    else send({ type: move });
  },
}));
app.addEventListener('move-request', ({ move }) => { send({ type: move }); });
app.addEventListener('open-request', ({ route }) => { send({ type: 'open', route }); });
app.addEventListener('language-request', ({ locale }) => { send({ type: 'language-chosen', locale }); });
app.addEventListener('pages-counted', ({ deck, slide, pages }) => { send({ type: 'pages-counted', deck, slide, pages }); });
app.addEventListener('video-play', ({ playing }) => { send({ type: playing ? 'video-started' : 'video-stopped' }); });
app.addEventListener('retry-request', () => { void keeper?.look(); });
app.addEventListener('page-shown', () => {
  if (state?.view?.kind !== 'deck' || state.view.page === 'last') return;
  const { deck, slide, page } = state.view;
  markSlide({ deck: deck.id, slide: slideRef(deck, slide), page });
  void loadTheRest();
});
keepKioskManners();
keepAwake();

const found = await loader.current();
if (found.ok) {
  await show(found.value);
} else {
  log.note(`No release could be loaded: ${found.reason}`);
  app.unreachable = true;
  await speak(startOf({}, query).settings.locale);
  void loadTheRest();
}
await app.updateComplete;
markShell();
