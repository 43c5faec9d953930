// A slide of a release that nobody sees yet is laid out behind the screen, and leaves nothing there.
import { assert } from 'chai';
import { html } from 'lit';
import type { Language } from '../../src/controllers/contexts.ts';
import type { Locale } from '../../src/core/locale.ts';
import { initialState } from '../../src/core/player.ts';
import type { Release } from '../../src/core/release.ts';
import type { KormeApp } from '../../src/elements/korme-app.ts';
import '../../src/elements/korme-app.ts';
import '../../src/elements/korme-menu.ts';
import '../../src/elements/korme-status.ts';
import type { KormeRehearsal } from '../../src/elements/korme-rehearsal.ts';
import { SlideMap } from '../../src/elements/slide-map.ts';
import { TABLES } from '../../src/locales/tables.ts';
import { rehearseSlide } from '../../src/rehearse-slide.ts';
import { systemClock } from '../../src/services/clock.ts';
import { loadTranslation } from '../../src/services/i18n.ts';
import type { NewSlide } from '../../src/services/rehearsal.ts';
import { assertAccessible } from '../support/axe.ts';
import { expectErrors, passOverNotices } from '../support/expect-errors.ts';
import { fixture } from '../support/fixture.ts';
import { makeDeck, makeMap } from '../support/make-deck.ts';
import { PICTURE, sampleMenu } from '../support/sample.ts';

const DECK = makeDeck('1.1', [
  { title: { ru: 'Река' }, text: { ru: 'Вода прибывает. '.repeat(200) } },
  { title: { ru: 'Снимок' }, image: { src: 'a.png', alt: { ru: 'Река' }, caption: null, focus: { x: 0.5, y: 0.5 } } },
  { title: { ru: 'Карта' }, block: 'map', map: makeMap({ legend: { ru: 'На карте' } }) },
]);
const release = {} as Release;
const asked: string[] = [];

async function shown(): Promise<KormeApp> {
  const language = { locale: 'ru', t: await loadTranslation(TABLES, 'ru') } as const;
  const state = initialState(sampleMenu(), { locale: 'ru', theme: 'light', size: 130, volume: 100, reach: false, autoplay: [], resets: false }, { idle: 60, longestIdle: 150, ask: 20 });
  const { element } = await fixture<KormeApp>(html`<korme-app style="position: fixed; inset: 0" .language=${language} .clock=${systemClock} .state=${state} .offline=${{ state: 'ready' }}></korme-app>`);
  return element;
}

function attempt(app: KormeApp, slide: number, locale: Locale = 'ru'): ReturnType<typeof rehearseSlide> {
  const fresh: NewSlide = { deck: DECK, slide, media: { 'a.png': { hash: 'a', type: 'png', size: 1, width: 4, height: 3 } }, release, locale };
  return rehearseSlide(fresh, {
    app, clock: systemClock,
    mediaFile: (file, of) => {
      assert.equal(of, release);
      asked.push(file.hash);
      return { url: PICTURE, width: 4, height: 3 };
    },
  });
}

async function begun(app: KormeApp): Promise<KormeRehearsal> {
  for (;;) {
    const rehearsal = app.renderRoot.querySelector('korme-rehearsal');
    if (rehearsal) return rehearsal;
    await Promise.resolve();
  }
}

describe('rehearse-slide', () => {
  it('lays out text, picture and map, with the media of the release, and leaves nothing', async () => {
    const app = await shown();
    passOverNotices();
    for (const slide of DECK.slides.keys()) assert.equal(await attempt(app, slide), 'shown', `slide ${slide}`);
    assert.include(asked, 'a');
    assert.isNull(app.renderRoot.querySelector('korme-rehearsal'));
  });

  it('is neither seen nor heard of while it is there', async () => {
    const app = await shown();
    const heard: string[] = [];
    for (const type of ['slide-laid-out', 'page-shown', 'pages-counted', 'video-play']) app.addEventListener(type, () => heard.push(type));
    const trying = attempt(app, 0);
    const rehearsal = await begun(app);
    await rehearsal.updateComplete;
    assert.isTrue(rehearsal.inert);
    assert.equal(getComputedStyle(rehearsal).visibility, 'hidden');
    await assertAccessible(app);
    assert.equal(await trying, 'shown');
    assert.deepEqual(heard, []);
  });

  it('tells of a slide that can not be drawn', async () => {
    const app = await shown();
    expectErrors();
    const own = Object.getOwnPropertyDescriptor(SlideMap.prototype, 'render');
    Object.defineProperty(SlideMap.prototype, 'render', { configurable: true, value: () => { throw new Error('broken'); } });
    assert.equal(await attempt(app, 2), 'undrawable');
    Object.defineProperty(SlideMap.prototype, 'render', own ?? {});
    assert.isNull(app.renderRoot.querySelector('korme-rehearsal'));
    assert.equal(await attempt(app, 2), 'shown');
  });

  it('is tried in its own language, whichever the screen speaks', async () => {
    const app = await shown();
    expectErrors();
    const own = Object.getOwnPropertyDescriptor(SlideMap.prototype, 'render') as { value: () => unknown };
    Object.defineProperty(SlideMap.prototype, 'render', { configurable: true, value(this: SlideMap): unknown {
      if ((this as unknown as { language: Language | null }).language?.locale === 'kk') throw new Error('broken');
      return own.value.call(this);
    } });
    try {
      assert.equal(await attempt(app, 2, 'kk'), 'undrawable');
      assert.equal(await attempt(app, 2, 'ru'), 'shown');
    } finally {
      Object.defineProperty(SlideMap.prototype, 'render', own);
    }
  });

  it('ends where the screen is drawn anew meanwhile', async () => {
    const app = await shown();
    const trying = attempt(app, 0);
    (await begun(app)).remove();
    assert.include(['slow', 'shown'], await trying);
  });
});
