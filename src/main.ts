// The composition root: makes the services, runs the player, and hands data down to the elements.
import type { Locale } from './core/locale.ts';
import { Menu } from './core/menu.ts';
import { pageTitle } from './core/page-title.ts';
import { initialState, isFree, slideRef, transition, type Effect, type PlayerEvent, type State } from './core/player.ts';
import type { Release } from './core/release.ts';
import type { ReleaseDesk } from './core/staff-desk.ts';
import { startOf } from './core/start.ts';
import { fontsAreLate } from './elements/fonts.ts';
import './elements/korme-app.ts';
import { Library } from './library.ts';
import { TABLES } from './locales/tables.ts';
import { createAddress } from './services/address.ts';
import { systemClock } from './services/clock.ts';
import { deviceStart, startWith } from './services/device-start.ts';
import { loadTranslation } from './services/i18n.ts';
import { insisting } from './services/insisting.ts';
import { keepKioskManners } from './services/kiosk-manners.ts';
import { Journal } from './services/log.ts';
import { markShell, markSlide } from './services/moments.ts';
import type { OfflineKeeper } from './services/offline-keeper.ts';
import { releaseNetwork } from './services/release-network.ts';
import { signedWith } from './services/signature.ts';
import './styles/base.css';
import { listenTo } from './wishes.ts';

keepKioskManners();
const base = new URL('./', document.baseURI).href;
let query: ReadonlyMap<string, string> = new Map();
const app = document.querySelector('korme-app') ?? document.body.appendChild(document.createElement('korme-app'));
app.clock = systemClock;
const journal = new Journal();
const { log } = journal;
const insist = insisting(systemClock, log);
const library = new Library(releaseNetwork(base, systemClock, import.meta.env.RELEASE_KEY && signedWith(import.meta.env.RELEASE_KEY)));
const address = createAddress((route) => { send({ type: 'address-changed', route }); });

let state: State | null = null;
/** The deck whose media the elements can find. */
let mediaOf: string | null = null;
/** The release whose slides the attract loop shows. */
let attractOf: Release | null = null;
let cancelWait = (): void => undefined;
let keeper: OfflineKeeper | null = null;
let releases: ReleaseDesk | null = null;
/** What comes after the first screen has been asked for. */
let resting = false;

/** The one way in which the state changes. It is shown when the interface speaks its language, so that both switch at once. */
function send(event: PlayerEvent): void {
  if (!state) return;
  const { state: next, effects } = transition(state, event);
  if (next !== state) {
    state = next;
    void present();
  }
  for (const effect of effects) void carryOut(effect);
}

async function carryOut(effect: Effect): Promise<void> {
  switch (effect.type) {
    case 'load-deck': return loadDeck(effect.deck);
    case 'write-address': return address.write(effect.hash, effect.mode);
    case 'load-locale': return speak(effect.locale);
    case 'wait': return wait(effect.until, effect.seconds);
    case 'forget-history': return address.forget();
    case 'take-update': return takeUpdate();
  }
}

async function present(): Promise<void> {
  if (state?.view?.kind === 'section' && !customElements.get('korme-menu')) await loadMenu().catch((error: unknown) => { log(String(error)); });
  if (!state || state.locale !== app.language?.locale) return;
  const deck = state.view?.kind === 'deck' ? state.view.deck.id : null;
  if (deck !== null && deck !== mediaOf) {
    mediaOf = deck;
    app.media = library.findMedia(deck);
  }
  app.state = state;
  const { shown } = library;
  if (state.resets && shown && attractOf !== shown && (state.attract || resting)) offerAttract(attractOf = shown, state.menu);
  document.title = pageTitle(state, app.kiosk?.organisation ?? null);
  if (state.view?.kind === 'section') void loadTheRest();
}

/** Part of the first screen only where nobody is there. */
function offerAttract(of: Release, menu: Menu): void {
  const { kiosk } = of.manifest;
  void insist(async () => { (await import('./attract.ts')).offerAttract(app, { kiosk, menu, languages: app.kiosk?.languages ?? [], load: (id) => library.deck(of, id), mediaOf: (deck) => library.findMedia(deck) }); });
}

/** The menu is part of the first screen only where no deck is asked for; until it is there, the screen stays as it was. */
function loadMenu(): Promise<unknown> {
  return import('./elements/korme-menu.ts');
}

async function speak(locale: Locale): Promise<void> {
  // The bars too wait for the font: with another one they would be laid out twice.
  const [t] = await Promise.all([loadTranslation(TABLES, locale).catch(() => null), fontsAreLate()]);
  if (state && state.locale !== locale) return;
  if (!t) return cannotSpeak(locale);
  document.documentElement.lang = locale;
  app.language = { locale, t };
  await present();
}

/** The table of a language did not come, as happens where nothing can be stored: the one that is spoken stays. */
function cannotSpeak(locale: Locale): void {
  log(`The sentences in ${locale} could not be loaded`);
  if (app.language) send({ type: 'language-chosen', locale: app.language.locale });
  else systemClock.after(2000, () => void speak(locale));
}

/** One wait ends the other. */
function wait(type: 'idle' | 'unanswered' | 'page-due', seconds: number): void {
  cancelWait();
  cancelWait = systemClock.after(seconds * 1000, () => { send({ type }); });
}

async function loadDeck(id: string): Promise<void> {
  const asked = library.shown;
  if (!asked) return;
  let loading = await library.deck(asked, id);
  // One connection that breaks is no reason to begin elsewhere than was asked.
  if (!loading.ok && loading.reason === 'offline' && asked === library.shown && !state?.view && state?.opening?.deck === id) loading = await library.deck(asked, id);
  if (asked !== library.shown) return; // The newer release asks for its own.
  if (loading.ok) return send({ type: 'deck-loaded', deck: loading.deck });
  log(`The deck ${id} could not be loaded: ${loading.reason}`);
  send({ type: 'deck-failed', deck: id, notice: loading.reason === 'damaged' ? 'deck-damaged' : 'deck-offline' });
}

/** Shows a release from its start, at the first load and when a newer one is taken over; the preview of editors goes on where they are. */
async function show(next: Release, goOn?: (fresh: State) => State): Promise<void> {
  library.show(next);
  mediaOf = null;
  const { decks, manifest: { kiosk, broken, logo, brand } } = next;
  const start = startOf(kiosk, query);
  const menu = new Menu(decks, broken, kiosk.sections ?? []);
  state = initialState(menu, start.settings, start.times);
  if (goOn) state = goOn(state);
  cancelWait();
  app.unreachable = false;
  app.kiosk = { organisation: kiosk.title ?? null, logo: logo ? library.mediaFile(logo, next) : null, languages: start.languages, brand };
  app.coverOf = (deck) => {
    const cover = decks.find(({ id }) => id === deck)?.cover;
    return cover ? library.mediaFile(cover, next) : null;
  };
  if (state.opening) void loadDeck(state.opening.deck);
  if (goOn) return present();
  const speaking = speak(start.settings.locale);
  send({ type: 'address-changed', route: address.current() });
  await speaking;
}

/** Looks for content on the device and on the network; where there is none yet, the screen says so. */
async function seek(): Promise<void> {
  const found = await library.loader.current();
  if (found.ok) return show(found.value);
  log(`No release could be loaded: ${found.reason}`);
  app.unreachable = true;
  await speak(startOf({}, query).settings.locale);
  void loadTheRest();
}

async function takeUpdate(): Promise<void> {
  if (!await keeper?.takeUpdate(show)) return;
  if (!state || isFree(state)) location.reload();
  else send({ type: 'update-ready' }); // Somebody has come meanwhile: it waits for the end of that visit.
}

/** Called when there is something to look at, or should be. What the first slide does without: the other elements, and keeping it all for a time without a network. */
async function loadTheRest(): Promise<void> {
  if (resting) return;
  resting = true;
  await app.updateComplete.catch(() => undefined);
  void present();
  void insist(keepOffline);
  void insist(loadMenu);
  void insist(async () => { (await import('./later.ts')).loadLater(app, insist, { base, journal, network: library.network, release: () => library.shown, releases: () => releases, restart: async (start) => { query = startWith(start); if (library.shown) await show(library.shown); } }); });
}

async function keepOffline(): Promise<void> {
  if (import.meta.env.DEV) return void (app.offline = { state: 'none', obstacle: 'development' });
  if (!library.storage.ok) await library.open(base, systemClock); // The disk of a device that has just been switched on may be ready by now.
  ({ keeper, releases } = await (await import('./keep-offline.ts')).keepOffline({
    app, base, clock: systemClock, log, library, turnToWebp, show,
    onOffline: (offline) => { app.offline = offline; },
    onUpdate: () => {
      if (state) send({ type: 'update-ready' });
      else void takeUpdate();
    },
  }));
}

async function turnToWebp(): Promise<void> {
  library.withoutAvif();
  const { shown, screen } = library;
  if (shown?.screen.avif) await show({ ...shown, screen });
}

listenTo(app, { send, current: () => state });
app.addEventListener('retry-request', () => { void (keeper ? keeper.look() : seek()); });
app.addEventListener('page-shown', () => {
  if (state?.view?.kind !== 'deck' || state.view.page === 'last') return;
  const { deck, slide, page } = state.view;
  markSlide({ deck: deck.id, slide: slideRef(deck, slide), page });
  void loadTheRest();
});

if (address.current().kind === 'section') void loadMenu().catch(() => undefined); // On its way while the content is.
void begin();

/** Not awaited by this module: the scripts that come later build on it, and would wait for its end while it waits for them. */
async function begin(): Promise<void> {
  const [start] = await Promise.all([deviceStart(base, systemClock), library.open(base, systemClock)]);
  query = startWith(start);
  systemClock.after(10_000, () => { void loadTheRest(); }); // What helps a first slide that fails is among it.
  await seek();
  if (import.meta.env.DEV) void import('./preview/preview.ts').then(({ startPreview }) => { startPreview({ app, now: () => ({ state, release: library.shown, loader: library.loader }), show }); });
  await app.updateComplete;
  markShell();
}
