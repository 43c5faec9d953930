import { assert } from 'chai';
import { html } from 'lit';
import { initialState, transition, type PlayerEvent, type State } from '../../src/core/player.ts';
import type { KormeApp } from '../../src/elements/korme-app.ts';
import '../../src/elements/korme-app.ts';
import '../../src/elements/korme-menu.ts';
import '../../src/elements/korme-status.ts';
import '../../src/elements/korme-way-on.ts';
import { TABLES } from '../../src/locales/tables.ts';
import { loadTranslation } from '../../src/services/i18n.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeDeck } from '../support/make-deck.ts';
import { sampleMenu } from '../support/sample.ts';

const DECK = makeDeck('1.1', [{ id: 'cover', title: { kk: 'Кітапхана', ru: 'Библиотека' } }, { title: { kk: 'Уақыты' } }]);

function after(...events: PlayerEvent[]): State {
  const start = initialState(sampleMenu(), { locale: 'ru', theme: 'dark', size: 130, volume: 100, reach: false, autoplay: [], resets: false }, { idle: 60, longestIdle: 150, ask: 20 });
  return events.reduce((state, event) => transition(state, event).state, start);
}

const OPENED: PlayerEvent[] = [{ type: 'open', route: { kind: 'open', id: '1.1' } }, { type: 'deck-loaded', deck: DECK }];

async function shown(state: State | null): Promise<KormeApp> {
  const language = { locale: 'ru', t: await loadTranslation(TABLES, 'ru') } as const;
  const kiosk = { organisation: { ru: 'Район' }, logo: null, languages: ['kk', 'ru'] } as const;
  const { element } = await fixture<KormeApp>(html`<korme-app .language=${language} .state=${state} .kiosk=${kiosk}
    .offline=${{ state: 'ready' }}></korme-app>`);
  return element;
}

const attributes = (app: KormeApp): Record<string, string | null> =>
  Object.fromEntries(['state', 'deck', 'slide', 'page', 'pages', 'lang', 'theme', 'offline'].map((name) => [name, app.getAttribute(name)]));

describe('korme-app', () => {
  it('tells what is on the screen by its attributes: the menu', async () => {
    const app = await shown(after({ type: 'home' }));
    assert.deepEqual(attributes(app), { state: 'menu', deck: null, slide: null, page: null, pages: null, lang: 'ru', theme: 'dark', offline: 'ready' });
  });

  it('tells what is on the screen by its attributes: a slide', async () => {
    const app = await shown(after(...OPENED, { type: 'pages-counted', deck: '1.1', slide: 0, pages: 3 }, { type: 'next' }));
    assert.deepEqual(attributes(app), { state: 'deck', deck: '1.1', slide: 'cover', page: '2', pages: '3', lang: 'ru', theme: 'dark', offline: 'ready' });
  });

  it('names a slide without an id by its number', async () => {
    assert.equal((await shown(after(...OPENED, { type: 'last' }))).getAttribute('slide'), '2');
  });

  it('says which language a slide has instead', async () => {
    const app = await shown(after(...OPENED, { type: 'last' }));
    assert.include(app.renderRoot.querySelector('korme-controls')?.shadowRoot?.textContent, 'Показано на казахском');
  });

  it('turns black at the presenter’s wish, and back by a touch', async () => {
    const app = await shown(after(...OPENED, { type: 'black' }));
    const asked = new Promise((resolve) => { app.addEventListener('move-request', ({ move }) => { resolve(move); }); });
    app.renderRoot.querySelector<HTMLElement>('.black')?.click();
    assert.equal(await asked, 'black');
  });

  it('gives the focus to the slide, and back to the tile that led there', async () => {
    const app = await shown(after({ type: 'home' }));
    app.state = after(...OPENED);
    await app.updateComplete;
    assert.equal(app.shadowRoot?.activeElement?.localName, 'main');
    app.state = transition(app.state, { type: 'home' }).state;
    await app.updateComplete;
    const menu = app.renderRoot.querySelector('korme-menu')!;
    await menu.updateComplete;
    assert.equal(app.shadowRoot?.activeElement, menu);
    assert.include(menu.shadowRoot?.activeElement?.textContent, 'Программа');
  });

  it('makes the stage anew where another visit begins, so that nothing stays open on a slide', async () => {
    const app = await shown(after(...OPENED));
    const stage = app.renderRoot.querySelector('korme-stage');
    app.state = after(...OPENED, { type: 'last' });
    await app.updateComplete;
    assert.strictEqual(app.renderRoot.querySelector('korme-stage'), stage);
    app.state = { ...app.state, visits: 1 };
    await app.updateComplete;
    assert.isTrue(app.renderRoot.querySelector('korme-stage') !== stage);
  });

  it('keeps what is behind a black screen from every hand', async () => {
    const app = await shown(after(...OPENED, { type: 'black' }));
    assert.isTrue(app.renderRoot.querySelector<HTMLElement>('main')?.inert);
    assert.isTrue(app.renderRoot.querySelector<HTMLElement>('korme-controls')?.inert);
  });

  it('explains calmly that an address is unknown', async () => {
    const app = await shown(after({ type: 'address-changed', route: { kind: 'open', id: '9.9' } }));
    assert.include(app.renderRoot.querySelector('[role=alert]')?.textContent, 'Такой страницы нет');
  });

  it('waits for the network with a word and a button', async () => {
    const app = await shown(null);
    app.unreachable = true;
    await app.updateComplete;
    assert.include(app.renderRoot.textContent, 'Ждём сеть');
    const asked = new Promise((resolve) => { app.addEventListener('retry-request', resolve); });
    app.renderRoot.querySelector('button')?.click();
    await asked;
    await assertAccessible(app);
  });

  it('wears the colours of its organisation in the theme that is shown, until a release comes without them', async () => {
    const app = await shown(after({ type: 'home' }));
    const accent = (): string => getComputedStyle(app).getPropertyValue('--korme-accent');
    const own = accent();
    const kiosk = { organisation: null, logo: null, languages: ['kk'] } as const;
    app.kiosk = { ...kiosk, brand: { light: { '--korme-accent': '#123456' }, dark: { '--korme-accent': '#abcdef' } } };
    await app.updateComplete;
    assert.equal(accent(), '#abcdef');
    app.kiosk = kiosk;
    await app.updateComplete;
    assert.equal(accent(), own);
  });

  for (const [name, events] of [['menu', [{ type: 'home' }]], ['slide', OPENED], ['end of a deck', [...OPENED, { type: 'pages-counted', deck: '1.1', slide: 1, pages: 1 }, { type: 'last' }, { type: 'next' }]]] as const) {
    it(`is accessible: ${name}`, async () => { await assertAccessible(await shown(after(...events as PlayerEvent[]))); });
  }
});
