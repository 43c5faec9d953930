import { assert } from 'chai';
import type { Image, Slide } from '../../../src/core/deck.ts';
import { blockParts } from '../../../src/core/flow-blocks.ts';
import { flowOf } from '../../../src/core/flow.ts';
import type { Locale } from '../../../src/core/locale.ts';
import { fontsLoaded } from '../../../src/elements/fonts.ts';
import type { PaintedPicture } from '../../../src/elements/painted-picture.ts';
import type { PictureButton, PictureOpenRequest } from '../../../src/elements/picture-button.ts';
import { assertAccessible } from '../../support/axe.ts';
import { makeSlide } from '../../support/make-deck.ts';
import { media } from '../../support/sample.ts';
import { inspect, laidOut, opening, turnTo } from './support/laid-out.ts';
import { CASES, cell, find, LONG, LONG_KK, LONG_RU, missing, MOMENT, NUMBER, PERSON, picture, ROOMS, say, shown, SIDE, TITLE } from './support/layout-cases.ts';

/** All that a visitor has to be able to read; the description of a picture only where its file is missing. */
function sourceLetters(slide: Partial<Slide>, locale: Locale): string {
  const letters: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string' && key === 'text') letters.push(value);
    if (typeof value !== 'object' || value === null) return;
    if ('src' in value) return;
    const hidden = 'image' in value && (value.image as Image | null)?.src !== missing.src ? 'alt' : '';
    for (const [inner, one] of Object.entries(value)) if (inner !== hidden) collect(one, Array.isArray(value) ? key : inner);
  };
  for (const part of flowOf(makeSlide({ title: TITLE, ...slide }), locale)) collect(part.kind === 'layouts' ? blockParts(part.slide, locale) : part, '');
  return sorted(letters.join(''));
}

function sorted(text: string): string {
  return [...text.replace(/\s/g, '')].toSorted().join('');
}

describe('small layouts', () => {
  for (const [name, slide] of CASES) {
    for (const room of ROOMS) {
      for (const locale of ['kk', 'ru'] as const) {
        it(`show every word of ${name} on ${room[0]} (${locale})`, async () => {
          const { flow, pages } = await shown(slide, locale, room);
          const tokens = find(flow, '.token').filter((token) => !token.closest('.again'));
          assert.equal(sorted(tokens.map(({ textContent }) => textContent).join('')), sourceLetters(slide, locale));
          const seen = new Map<string, string>();
          for (let page = 1; page <= pages; page += 1) {
            await turnTo(flow, page);
            const { letters, cut } = inspect(flow);
            assert.deepEqual(cut, [], `page ${page} of ${pages}`);
            for (const [token, some] of letters) seen.set(token, (seen.get(token) ?? '') + some);
          }
          for (const token of tokens) {
            if (token.closest('thead, .label')) continue;
            const words = (token.textContent ?? '').replace(/\s/g, '');
            const read = seen.get(token.dataset['token'] ?? '') ?? '';
            assert.equal(token.closest('.head') ? read.slice(0, words.length) + read.slice(words.length).replaceAll(words, '') : read, words); // The name of a row may stand on several pages.
          }
          const window = flow.renderRoot.querySelector('.window')!;
          assert.isAtMost(window.scrollWidth, window.clientWidth, 'nothing reaches over the side');
        });
      }
    }
    it(`are accessible: ${name}`, async () => {
      for (const room of [ROOMS[0], ROOMS[2]]) await assertAccessible((await shown(slide, 'kk', room)).flow);
    });
  }

  it('stand on one page of a wall screen where they are short', async () => {
    for (const [name, slide] of CASES.filter(([about]) => /two|one|six|small|fourteen short|twelve/.test(about) && !/long/.test(about))) {
      assert.equal((await shown(slide, 'kk')).pages, 1, name);
    }
  });

  it('keep a gallery on one page although its captions take two lines', async () => {
    const gallery = Array.from({ length: 7 }, () => picture(say('Мамыр. Қызғалдақ екі-ақ апта гүлдейді, дала қызарып тұрады', 'Май. Тюльпаны цветут две недели, и степь стоит красная')));
    for (const height of [480, 500, 520, 540]) {
      const { flow, pages } = await shown({ gallery }, 'kk', ['a low wall screen', 1280, height, 100]);
      assert.equal(pages, 1, `${height} px`);
      assert.equal(find(flow, '.layout').at(0)?.classList.contains('whole'), true);
    }
  });

  for (const [room, most] of [[['a wall screen with the largest text', 1780, 700, 200], 6], [['a phone on its side', 790, 260, 75], 6], [['a phone', 358, 700, 75], 3]] as const) {
    it(`keep the pictures of a gallery large and equal beside one long caption, on ${room[0]}`, async () => {
      const gallery = Array.from({ length: 12 }, (_, index) => picture(index % 6 === 3 ? say(LONG_KK.repeat(2), LONG_RU.repeat(2)) : index % 2 ? say('Ауыл', 'Село') : null));
      const { flow, pages } = await shown({ gallery }, 'kk', room);
      const sizes = find(flow, '.gallery .shown').map(({ offsetWidth, offsetHeight }) => `${offsetWidth} × ${offsetHeight}`);
      assert.equal(new Set(sizes).size, 1, sizes.join(', '));
      assert.isAtMost(pages, most);
      assert.isAtLeast(Number.parseInt(sizes[0] ?? '', 10), 0.16 * room[1]);
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        assert.deepEqual(inspect(flow).cut, [], `page ${page} of ${pages}`);
      }
    });
  }

  it('fill the width of a phone with five pictures, rather than a narrow column', async () => {
    const { flow, pages } = await shown({ title: {}, gallery: Array.from({ length: 5 }, () => picture()) }, 'kk', ['a phone', 358, 800, 75]);
    const [first, second] = find(flow, '.gallery .shown').map((one) => one.getBoundingClientRect());
    assert.equal(pages, 1);
    assert.equal(first?.top, second?.top);
    assert.isAbove((second?.right ?? 0) - (first?.left ?? 0), 340);
  });

  it('stand one below the other where one of them is taller than a page, and lose no line', async () => {
    const label = say(LONG_KK.repeat(24), LONG_RU.repeat(24));
    const { flow, pages } = await shown({ numbers: [{ ...NUMBER, label }, NUMBER, { ...NUMBER, label }] }, 'kk');
    const cards = find(flow, '.numbers > .card');
    assert.equal(new Set(cards.map((card) => card.getBoundingClientRect().top)).size, 3);
    assert.isAbove(pages, 2);
  });

  it('are not divided between two pages where one page can hold them', async () => {
    const timeline = Array.from({ length: 7 }, () => ({ ...MOMENT, text: null, image: null }));
    for (let sentences = 3; sentences <= 7; sentences += 1) {
      const { flow, pages } = await shown({ text: say(LONG_KK.repeat(sentences), LONG_RU.repeat(sentences)), timeline }, 'kk', ROOMS[1]);
      const seen: number[] = [];
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        seen.push(find(flow, '.timeline > .card').filter((card) => getComputedStyle(card).visibility === 'visible').length);
      }
      assert.deepEqual(seen.filter(Boolean), [7], `after ${sentences} sentences`);
    }
  });

  it('show people, figures and moments in rows on a wall screen, and one below the other on a phone', async () => {
    const rows = async (slide: Partial<Slide>, room: (typeof ROOMS)[number]): Promise<number> => new Set(find((await shown(slide, 'kk', room)).flow, '.layout > .card').map((card) => Math.round(card.getBoundingClientRect().top))).size;
    const three = { people: [PERSON, PERSON, PERSON].map((person) => ({ ...person, text: null, image: null })), numbers: [NUMBER, NUMBER, NUMBER], timeline: [MOMENT, MOMENT, MOMENT].map((moment) => ({ ...moment, text: null, image: null })) };
    for (const field of ['people', 'numbers', 'timeline'] as const) assert.deepEqual([await rows({ [field]: three[field] }, ROOMS[0]), await rows({ [field]: three[field] }, ROOMS[2])], [1, 3], field);
  });

  for (const room of [...ROOMS, ['a low wall', 1400, 230, 100] as const]) {
    it(`break no number, however long it is, on ${room[0]}`, async () => {
      const { flow } = await shown({ numbers: [NUMBER, { ...NUMBER, value: 168_000_000_000.5 }, NUMBER, NUMBER, { ...NUMBER, value: 1e12 }, NUMBER] }, 'kk', room);
      for (const value of find(flow, '.figure .value')) {
        const range = document.createRange();
        range.selectNodeContents(value);
        assert.equal(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size, 1, value.textContent ?? '');
      }
    });
  }

  it('set two sides beside each other where both fit the page, else one below the other', async () => {
    const short = { compare: [{ ...SIDE, image: null }, { ...SIDE, image: null }] as const };
    const tops = async (slide: Partial<Slide>, room: (typeof ROOMS)[number]): Promise<number> => new Set(find((await shown(slide, 'kk', room)).flow, '.compare > .card').map((card) => card.getBoundingClientRect().top)).size;
    assert.equal(await tops(short, ROOMS[0]), 1);
    assert.equal(await tops(short, ROOMS[1]), 2);
    const text = say(LONG_KK.repeat(30), LONG_RU.repeat(30));
    assert.equal(await tops({ compare: [{ ...SIDE, text }, { ...SIDE, text }] }, ROOMS[0]), 2);
  });

  for (const [what, slide] of [
    ['three moments', { timeline: ['2026', '2028', '2030'].map((date) => ({ date: say(date, date), title: SIDE.title, text: null, image: null })) }],
    ['two short sides', { compare: [{ title: SIDE.title, text: say('Үш күн', 'Три дня'), image: null }, { title: say('Қазір', 'Теперь'), text: null, image: null }] as const }],
    ['a small table', { table: { head: [], rows: [[cell('Таң', 'Утро'), 4], [cell('Кеш', 'Вечер'), 1]], caption: null } }],
  ] as const) {
    it(`set ${what} larger where most of a wall would be empty, but smaller than the title above`, async () => {
      const size = async (one: Partial<Slide>, room: (typeof ROOMS)[number]): Promise<number> => Number.parseFloat(getComputedStyle(find((await shown(one, 'kk', room)).flow, '.layout')[0]!).fontSize);
      assert.isAtLeast(await size({ ...slide, title: {} }, ROOMS[0]), 24 * 1.4);
      assert.closeTo(await size(slide, ROOMS[0]), 24 * 1.3, 1);
      assert.equal(await size({ ...slide, text: LONG }, ROOMS[0]), 24, 'as large as the text above it');
      assert.equal(await size({ ...slide, title: {} }, ROOMS[2]), 48, 'where a phone has no room for longer words');
    });
  }

  it('keep a portrait on the page of its name, right above it', async () => {
    const people = Array.from({ length: 7 }, (_, index) => ({ ...PERSON, name: say(`Қызметкер Нұрмұхаммедқызы ${index}`, ''), text: null, image: index % 2 ? null : PERSON.image }));
    for (const height of [560, 620, 700, 760]) {
      const { flow, pages } = await shown({ people }, 'kk', ['a phone', 350, height, 200]);
      const seen = new Set<Element>();
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        const box = opening(flow);
        for (const name of find(flow, '.people .name').filter((one) => !seen.has(one) && getComputedStyle(one.querySelector('.token')!).visibility === 'visible')) {
          seen.add(name); // Where a person goes on, the name stands once more.
          const portrait = name.closest('.card')!.querySelector('.portrait')!.getBoundingClientRect();
          assert.isAtLeast(portrait.top, box.top - 1, `page ${page} of ${pages} at ${height} px`);
          assert.isBelow(name.getBoundingClientRect().top - portrait.bottom, 40);
        }
      }
      for (const who of find(flow, '.who')) assert.isAtMost(who.getBoundingClientRect().bottom - who.lastElementChild!.getBoundingClientRect().bottom, 1, 'no gap below the words');
    }
  });

  it('hold a double name in a column that is a little narrower than it', async () => {
    document.body.style.fontFamily = 'Korme'; // Its hyphen stands closer to a letter than to the end of a line.
    await fontsLoaded();
    const people = ['Айгуль Серикова', 'Ерлан Нургалиев', 'Бибигуль Абдрахманова-Тулегенова'].map((name) => ({ ...PERSON, name: say(name, name), role: null, text: null, image: null }));
    for (let width = 1196; width <= 1236; width += 4) {
      const { flow } = await shown({ title: {}, people }, 'ru', ['a tablet', width, 600, 200]);
      for (const { textContent, scrollWidth, clientWidth } of find(flow, '.name')) assert.isAtMost(scrollWidth, clientWidth, `${textContent ?? ''} at ${width} px`);
    }
    document.body.style.removeProperty('font-family');
  });

  it('draw initials where a portrait is missing, and read them to nobody', async () => {
    const { flow } = await shown({ people: [{ ...PERSON, image: null }] }, 'kk');
    const [disc] = find(flow, '.initials');
    assert.equal(disc?.dataset['initials'], 'АС');
    assert.equal(disc?.getAttribute('aria-hidden'), 'true');
    assert.equal(disc?.textContent?.trim(), '');
  });

  it('enlarge the picture of a gallery that is touched, with those beside it', async () => {
    const gallery = [picture(), missing, picture(say('Екінші', 'Вторая'))];
    const { flow } = await shown({ gallery }, 'kk');
    const asked = new Promise<PictureOpenRequest>((resolve) => { flow.addEventListener('picture-open-request', resolve); });
    const buttons = find(flow, 'picture-button') as PictureButton[];
    assert.equal(buttons.length, 2, 'what is missing can not be enlarged');
    buttons[1]?.renderRoot.querySelector('button')?.click();
    const { images, index } = await asked;
    assert.deepEqual([images, index], [[gallery[0], gallery[2]], 1]);
  });

  for (const [what, slide, small] of [
    ['a gallery of four with large pictures', { gallery: Array.from({ length: 4 }, () => picture()) }, false],
    ['a gallery of five with small ones', { gallery: Array.from({ length: 5 }, () => picture()) }, true],
    ['portraits with small ones', { people: [PERSON] }, true],
  ] as const) {
    it(`show ${what}`, async () => {
      const file = media('picture.svg')!;
      const { flow } = await laidOut(flowOf(makeSlide(slide), 'kk'), 900, 600, 100, () => ({ ...file, small: `${file.url}#small` }));
      for (const painted of find(flow, 'painted-picture') as PaintedPicture[]) assert.equal(painted.small, small);
    });
  }

  it('keep the point of a portrait in view that its deck names', async () => {
    const { flow } = await shown({ people: [{ ...PERSON, image: { ...picture(), focus: { x: 0.25, y: 0 } } }] }, 'kk');
    assert.equal(getComputedStyle(find(flow, '.portrait painted-picture')[0]!.shadowRoot!.querySelector('img')!).objectPosition, '25% 0%');
  });

  it('say the language of a text that is shown in another one', async () => {
    const { flow } = await shown({ people: [{ name: { ru: 'Имя' }, role: { kk: 'Қызметі' }, text: null, image: null }] }, 'kk');
    assert.deepEqual(find(flow, '.who p').map(({ lang }) => lang), ['ru', 'kk']);
  });

  it('set no word smaller than it may be', async () => {
    for (const [name, slide] of CASES) {
      const { flow } = await shown(slide, 'kk', ROOMS[0]);
      for (const token of find(flow, '.token')) {
        const secondary = token.closest('.role, .caption, .of, .unit, .missing') !== null;
        assert.isAtLeast(Number.parseFloat(getComputedStyle(token).fontSize), secondary ? 16 : 20, `${name}: ${token.textContent ?? ''}`);
      }
    }
  });
});
