import { assert } from 'chai';
import { html } from 'lit';
import { initialState, transition, type PlayerEvent, type State } from '../../src/core/player.ts';
import type { KormeApp } from '../../src/elements/korme-app.ts';
import type { KormeAnnouncer } from '../../src/elements/korme-announcer.ts';
import '../../src/elements/korme-announcer.ts';
import '../../src/elements/korme-app.ts';
import { TABLES } from '../../src/locales/tables.ts';
import { loadTranslation } from '../../src/services/i18n.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeDeck } from '../support/make-deck.ts';
import { sampleMenu } from '../support/sample.ts';

const DECK = makeDeck('1.1', [{ title: { kk: 'Кітапхана', ru: 'Библиотека' } }, { title: { kk: 'Уақыты' } }]);
const OPENED: PlayerEvent[] = [{ type: 'open', route: { kind: 'open', id: '1.1' } }, { type: 'deck-loaded', deck: DECK }];

function after(...events: PlayerEvent[]): State {
  const start = initialState(sampleMenu(), { locale: 'ru', theme: 'light', size: 100, volume: 100, reach: false, autoplay: [], resets: false }, { idle: 60, longestIdle: 150, ask: 20 });
  return events.reduce((state, event) => transition(state, event).state, start);
}

interface Listener {
  /** Leads there, as a visitor would. */
  readonly go: (state: State) => Promise<void>;
  readonly heard: () => string;
  /** The language that was changed. */
  readonly language: () => HTMLElement;
  readonly region: () => HTMLElement;
}

async function listen(state: State): Promise<Listener> {
  const { element: app } = await fixture<KormeApp>(html`<korme-app .language=${{ locale: 'ru', t: await loadTranslation(TABLES, 'ru') }} .state=${state}
    .kiosk=${{ organisation: null, logo: null, languages: ['kk', 'ru'] }}></korme-app>`);
  const announcer = app.renderRoot.querySelector<KormeAnnouncer>('korme-announcer')!;
  const regions = (): HTMLElement[] => [...announcer.renderRoot.querySelectorAll<HTMLElement>('[role=status]')];
  const [language, region] = [0, 1].map((index) => () => regions()[index]!) as [() => HTMLElement, () => HTMLElement];
  const go = async (next: State): Promise<void> => {
    app.language = { locale: next.locale, t: await loadTranslation(TABLES, next.locale) };
    app.state = next;
    await app.updateComplete;
    await announcer.updateComplete;
  };
  await announcer.updateComplete;
  return { go, language, region, heard: () => region().textContent?.replaceAll(/\s+/g, ' ').trim() ?? '' };
}

describe('korme-announcer', () => {
  it('tells which slide is shown, and which page of it', async () => {
    const { go, heard } = await listen(after(...OPENED));
    assert.equal(heard(), 'Библиотека. Слайд 1 из 2');
    await go(after(...OPENED, { type: 'pages-counted', deck: '1.1', slide: 0, pages: 3 }, { type: 'next' }));
    assert.equal(heard(), 'Библиотека. Слайд 1 из 2, страница 2 из 3');
  });

  it('tells which section is shown', async () => {
    const { go, heard } = await listen(after(...OPENED));
    await go(after({ type: 'open', route: { kind: 'section', id: '2' } }));
    assert.equal(heard(), 'Природа');
  });

  it('names a new language in that language, and leaves the name while pages are counted and turned', async () => {
    const { go, heard, language, region } = await listen(after(...OPENED));
    assert.equal(language().textContent, '');
    const spoken: PlayerEvent[] = [...OPENED, { type: 'language-chosen', locale: 'kk' }];
    await go(after(...spoken));
    const name = language().firstChild;
    assert.deepEqual([language().textContent, language().lang, heard()], ['Қазақша', 'kk', 'Кітапхана. 2 слайдтың 1-слайды']);
    assert.equal(region().lang, 'kk');
    await go(after(...spoken, { type: 'pages-counted', deck: '1.1', slide: 0, pages: 3 }));
    await go(after(...spoken, { type: 'last' }));
    assert.equal(heard(), 'Уақыты. 2 слайдтың 2-слайды');
    assert.strictEqual(language().firstChild, name); // Nothing new to say.
    assert.equal(language().textContent, 'Қазақша');
  });

  it('reads a title in its own language', async () => {
    const { region, go } = await listen(after(...OPENED));
    await go(after(...OPENED, { type: 'last' }));
    assert.equal(region().lang, 'ru');
    assert.equal(region().querySelector('span')?.lang, 'kk');
  });

  it('is silent while nobody is there, and on a black screen', async () => {
    const { go, heard, language } = await listen(after(...OPENED));
    await go({ ...after(...OPENED, { type: 'language-chosen', locale: 'kk' }), attract: true });
    assert.deepEqual([heard(), language().textContent?.trim()], ['', '']);
    await go(after(...OPENED, { type: 'black' }));
    assert.equal(heard(), '');
  });

  it('is accessible', async () => {
    const { region } = await listen(after(...OPENED));
    await assertAccessible(region());
  });
});
