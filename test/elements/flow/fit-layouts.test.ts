// How much of its page a small layout uses, and how it reads there.
import { assert } from 'chai';
import type { Slide } from '../../../src/core/deck.ts';
import { makeImage } from '../../support/make-deck.ts';
import { find, LONG_KK, LONG_RU, PERSON, picture, ROOMS, say, shown, SIDE } from './support/layout-cases.ts';

const PHONE = ['a phone', 358, 640, 200 / 3] as const;
const PHONE_LARGEST = ['a phone with the largest text', 358, 640, 400 / 3] as const;

describe('small layouts on their page', () => {
  for (const room of [ROOMS[0], PHONE, PHONE_LARGEST] as const) {
    it(`set the text about a person in lines that hold a few words, on ${room[0]}`, async () => {
      const text = say('Өтініштің тілін жеңілдетеді, байланыс үзілсе, бірінші біледі.', 'Упрощает язык заявлений и первым узнаёт об обрыве связи.');
      const { flow } = await shown({ people: Array.from({ length: 9 }, (_, index) => ({ ...PERSON, text, image: index % 2 ? null : picture() })) }, 'kk', room);
      for (const prose of find(flow, '.people .prose')) assert.isAtLeast(prose.clientWidth, 8.9 * Number.parseFloat(getComputedStyle(prose).fontSize));
    });
  }

  it('keep the names of people beside their portraits, however different their texts are', async () => {
    const people = [1, 0, 3].map((times) => ({ ...PERSON, text: times === 0 ? null : say(LONG_KK.repeat(times), LONG_RU.repeat(times)) }));
    const { flow } = await shown({ people }, 'kk', ['a wall screen', 1812, 752, 140]);
    assert.equal(new Set(find(flow, '.people .card').map((card) => card.offsetTop)).size, 1);
    for (const card of find(flow, '.people .card')) {
      assert.isAtMost(card.querySelector('.name')!.getBoundingClientRect().top, card.querySelector('.portrait')!.getBoundingClientRect().bottom);
    }
  });

  it('show many people with a text beside their portraits, several rows on a page', async () => {
    const text = say(LONG_KK, LONG_RU);
    const { flow, pages } = await shown({ people: Array.from({ length: 24 }, () => ({ ...PERSON, text, image: picture() })) }, 'kk');
    assert.isAtMost(pages, 5);
    const [first] = find(flow, '.people .card');
    assert.isBelow(first!.querySelector('.portrait')!.getBoundingClientRect().right, first!.querySelector('.who')!.getBoundingClientRect().left);
  });

  it('crop no picture of a comparison, however much stands beside it', async () => {
    for (const sentences of [0, 1, 3, 5]) {
      const text = sentences > 0 ? say(LONG_KK.repeat(sentences), LONG_RU.repeat(sentences)) : null;
      const side = { ...SIDE, text, image: makeImage({ src: 'picture.svg', alt: SIDE.title }) };
      const { flow, pages } = await shown({ compare: [side, side] } satisfies Partial<Slide>, 'kk');
      assert.equal(pages, 1, `${sentences} sentences`);
      for (const one of find(flow, '.compare .shown')) assert.closeTo(one.clientWidth / one.clientHeight, Number(one.style.getPropertyValue('--shape')), 0.02, `${sentences} sentences`);
      for (const one of find(flow, '.compare .card')) assert.isAtLeast(one.getBoundingClientRect().bottom, Math.max(...[...one.children].map((child) => child.getBoundingClientRect().bottom)));
    }
  });
});
