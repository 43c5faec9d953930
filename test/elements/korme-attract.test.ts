import { assert } from 'chai';
import { html } from 'lit';
import type { AttractSource, KormeAttract } from '../../src/elements/korme-attract.ts';
import '../../src/elements/korme-attract.ts';
import { SlideFrame } from '../../src/elements/slide-frame.ts';
import { assertAccessible } from '../support/axe.ts';
import { expectErrors } from '../support/expect-errors.ts';
import { fixture } from '../support/fixture.ts';
import { makeDeck } from '../support/make-deck.ts';
import { ManualClock } from '../support/manual-clock.ts';

const DECK = makeDeck('1', [{ id: 'cover', title: { kk: 'Кітапхана', ru: 'Библиотека' } }, { id: 'second', title: { kk: 'Уақыты', ru: 'Время' } }]);
const SOURCE: AttractSource = {
  settings: { seconds: 10 },
  slides: [{ deck: '1', slide: 'cover' }, { deck: 'gone', slide: '1' }, { deck: '1', slide: '9' }, { deck: '1', slide: '2' }],
  load: (deck) => Promise.resolve(deck === '1' ? DECK : null),
  mediaOf: () => () => null,
  languages: ['kk', 'ru'],
};

async function shown(source: Partial<AttractSource> = {}): Promise<{ element: KormeAttract; clock: ManualClock }> {
  const clock = new ManualClock();
  const { element } = await fixture<KormeAttract>(html`<korme-attract style="position:relative;height:500px" .source=${{ ...SOURCE, ...source }}></korme-attract>`, { clock });
  await seen(element, 1);
  return { element, clock };
}

const { value: painted } = Object.getOwnPropertyDescriptor(SlideFrame.prototype, 'painted') as { value: unknown };

/** Resolves when so many slides have been shown since the start. */
async function seen(element: KormeAttract, slides: number): Promise<void> {
  while (!element.renderRoot.querySelector(`attract-slide[seen][data-key='${slides}']`)) await new Promise((resolve) => { setTimeout(resolve, 10); });
}

const titles = (element: KormeAttract): string[] => [...element.renderRoot.querySelectorAll('attract-slide')].map(({ deck, slide }) => deck?.slides[slide]?.title?.ru ?? '');

describe('korme-attract', () => {
  it('shows the first slide, and the next one that can be had when its time is over', async () => {
    const { element, clock } = await shown();
    assert.deepEqual(titles(element), ['Библиотека']);
    await clock.advance(10_000);
    await seen(element, 2);
    assert.deepEqual(titles(element), ['Библиотека', 'Время']);
    await clock.advance(2000);
    await element.updateComplete;
    assert.deepEqual(titles(element), ['Время']);
  });

  it('stays with a slide that is the only one', async () => {
    const { element, clock } = await shown({ slides: [{ deck: '1', slide: 'cover' }] });
    await clock.advance(60_000);
    assert.deepEqual(titles(element), ['Библиотека']);
    assert.isNotNull(element.renderRoot.querySelector('[data-key="1"]'));
  });

  it('passes over a slide that failed too often', async () => {
    const { element, clock } = await shown({ slides: [{ deck: '1', slide: 'cover' }, { deck: '1', slide: '2' }] });
    element.leftOut = new Map([['1', new Set([1])]]);
    await clock.advance(10_000);
    assert.deepEqual(titles(element), ['Библиотека']);
    element.leftOut = new Map();
    for (let turn = 0; turn < 2; turn += 1) await clock.advance(10_000);
    await seen(element, 2);
  });

  it('goes on after a slide that fails', async () => {
    expectErrors();
    const { prototype } = SlideFrame;
    Object.defineProperty(prototype, 'painted', { configurable: true, value: () => Promise.reject(new Error('broken')) });
    try {
      const { element, clock } = await shown({ slides: [{ deck: '1', slide: 'cover' }, { deck: '1', slide: '2' }] });
      for (const key of [2, 3]) {
        await clock.advance(10_000);
        await seen(element, key);
      }
    } finally {
      Object.defineProperty(prototype, 'painted', { configurable: true, writable: true, value: painted });
    }
  });

  it('invites in each language in turn', async () => {
    const { element, clock } = await shown();
    const now = (): string | null => element.renderRoot.querySelector('.invitation .now')!.textContent;
    assert.equal(now(), 'Экранды түртіңіз');
    await clock.advance(4000);
    await element.updateComplete;
    assert.equal(now(), 'Коснитесь экрана');
  });

  it('moves the whole picture a little every two minutes', async () => {
    const { element, clock } = await shown();
    const place = (): string => `${element.style.getPropertyValue('--x')} ${element.style.getPropertyValue('--y')}`;
    const before = place();
    await clock.advance(120_000);
    await element.updateComplete;
    assert.notEqual(place(), before);
  });

  it('is black outside of the opening hours', async () => {
    const clock = new ManualClock(); // It stands at midnight, UTC.
    const closed = new Date(clock.now() + 3_600_000).getHours();
    const hours = { from: `${String(closed).padStart(2, '0')}:30`, to: `${String(closed).padStart(2, '0')}:40` };
    const { element } = await fixture<KormeAttract>(html`<korme-attract style="position:relative;height:500px" .source=${{ ...SOURCE, settings: { hours } }}></korme-attract>`, { clock });
    await element.updateComplete;
    assert.equal(getComputedStyle(element.renderRoot.querySelector('.closed')!).backgroundColor, 'rgb(0, 0, 0)');
    assert.isNull(element.renderRoot.querySelector('attract-slide'));
  });

  it('says that somebody is there who presses it without a finger', async () => {
    const { element } = await shown();
    let calls = 0;
    element.addEventListener('presence', () => { calls += 1; });
    element.renderRoot.querySelector('button')!.click();
    assert.equal(calls, 1);
  });

  it('stops when it is gone', async () => {
    const { element, clock } = await shown();
    element.remove();
    await clock.advance(60_000);
    assert.deepEqual(titles(element), ['Библиотека']);
  });

  it('is accessible', async () => {
    const { element } = await shown();
    await assertAccessible(element);
  });
});
