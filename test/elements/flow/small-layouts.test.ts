import { assert } from 'chai';
import type { Image, Slide } from '../../../src/core/deck.ts';
import { blockParts } from '../../../src/core/flow-blocks.ts';
import { flowOf } from '../../../src/core/flow.ts';
import type { Locale, Text } from '../../../src/core/locale.ts';
import type { PaintedPicture } from '../../../src/elements/painted-picture.ts';
import type { PictureButton, PictureOpenRequest } from '../../../src/elements/picture-button.ts';
import type { TextFlow } from '../../../src/elements/flow/text-flow.ts';
import { assertAccessible } from '../../support/axe.ts';
import { makeImage, makeSlide } from '../../support/make-deck.ts';
import { media } from '../../support/sample.ts';
import { visibleWords } from '../../support/visible-words.ts';
import { inspect, laidOut, opening, turnTo } from './support/laid-out.ts';

const say = (kk: string, ru: string): Text => ({ kk, ru });
const TITLE = say('Аудандық кітапхана', 'Районная библиотека');
const LONG_KK = 'Кітапхана күн сайын таңғы тоғыздан кешкі жетіге дейін ашық, ал сенбіде балаларға арналған үйірме өтеді. ';
const LONG_RU = 'Библиотека открыта каждый день с девяти утра до семи вечера, а по субботам проходит кружок для детей. ';
const LONG = say(LONG_KK.repeat(5).trim(), LONG_RU.repeat(5).trim());
const picture = (caption: Text | null = null): Image => makeImage({ src: 'picture.svg', alt: say('Сурет', 'Картина'), caption });
const missing = makeImage({ src: 'none.svg', alt: say('Жоқ сурет', 'Картины нет'), caption: say('Сурет астындағы жазу', 'Подпись под картиной') });
const cell = (kk: string, ru: string): readonly Text[] => [say(kk, ru)];

const NUMBER = { value: 1250, unit: say('км²', 'км²'), label: say('ауданның аумағы', 'площадь района') };
const MOMENT = { date: say('2024 жылғы мамыр', 'май 2024 года'), title: say('Цифрлық қор', 'Цифровой фонд'), text: LONG, image: picture(say('Қордың ашылуы', 'Открытие фонда')) };
const PERSON = { name: say('Айгүл Сәрсен', 'Айгуль Сарсен'), role: say('кітапхана меңгерушісі', 'заведующая библиотекой'), text: LONG, image: picture(say('Оқу залында', 'В читальном зале')) };
const SIDE = { title: say('Бұрын', 'Раньше'), text: say('- Үш мекеме\n- Бір күн кезек\n- Қағаз анықтама', '- Три учреждения\n- День в очереди\n- Справка на бумаге'), image: picture(say('Ескі ғимарат', 'Старое здание')) };
const WIDE = ['Тұрғындардың саны', 'Мектептер', 'Кітапханалар', 'Суармалы егістік жер', 'Жолдардың ұзындығы', 'Интернетпен қамтылуы', 'Кооперативтер', 'Ескертпе'];

const WIDE_TABLE: Partial<Slide> = { table: { head: [cell('Округ', 'Округ'), ...WIDE.map((name) => cell(name, name))], rows: Array.from({ length: 5 }, (_, row) => [cell(`Ақбұлақ ${row}`, `Акбулак ${row}`), ...WIDE.map((_name, column) => column === 7 ? [say('екі ауыл', 'два села'), say('бір бекет', 'один разъезд')] : row * 1000 + column)]), caption: say('Мысал үшін', 'Для примера') } };

/** Every layout with one entry that has little, and with all that it can have. */
const CASES: readonly (readonly [string, Partial<Slide>])[] = [
  ['a gallery of two', { gallery: [picture(), picture()] }],
  ['a gallery of twelve with captions, one of them without its file', { gallery: [missing, ...Array.from({ length: 11 }, () => picture(say('Оқу залының көрінісі', 'Вид читального зала')))] }],
  ['a gallery whose caption is a page long', { gallery: [picture(LONG), picture(LONG)] }],
  ['one figure', { numbers: [{ value: 12, unit: null, label: null }] }],
  ['six figures', { numbers: [NUMBER, NUMBER, { value: say('1:4', '1:4'), unit: null, label: say('әр төртінші отбасы', 'каждая четвёртая семья') }, NUMBER, { value: {}, unit: null, label: say('саны жоқ', 'без числа') }, { value: -0.5, unit: say('пайыз', 'процента'), label: null }] }],
  ['figures whose labels are texts', { numbers: [NUMBER, { ...NUMBER, label: LONG }, { value: LONG, unit: null, label: null }] }],
  ['a small table', { table: { head: [], rows: [[cell('Оқу залы', 'Читальный зал'), 1250]], caption: null } }],
  ['a wide table', WIDE_TABLE],
  ['a table with empty places', { table: { head: [cell('Аты', 'Имя'), []], rows: [[[], 5], [cell('бар', 'есть'), []]], caption: null } }],
  ['a quote without an author', { quote: { text: say('Су бар жерде өмір бар.', 'Где вода, там жизнь.'), author: null, role: null, image: null } }],
  ['a long quote with everything', { quote: { text: LONG, author: PERSON.name, role: PERSON.role, image: picture(say('Оқу залында', 'В читальном зале')) } }],
  ['an author without words', { quote: { text: {}, author: PERSON.name, role: null, image: missing } }],
  ['one moment', { timeline: [{ date: say('1934', '1934'), title: null, text: null, image: null }] }],
  ['moments with everything', { timeline: Array.from({ length: 5 }, () => MOMENT) }],
  ['fourteen short moments', { timeline: Array.from({ length: 14 }, (_, index) => ({ date: say(String(1930 + index * 7), String(1930 + index * 7)), title: say('Маңызды оқиға', 'Важное событие'), text: null, image: null })) }],
  ['one person', { people: [{ name: PERSON.name, role: null, text: null, image: null }] }],
  ['people with everything', { people: [PERSON, { ...PERSON, image: null }, { ...PERSON, image: missing }] }],
  ['twelve people', { people: Array.from({ length: 12 }, () => ({ ...PERSON, text: null, image: null })) }],
  ['two short sides', { compare: [{ title: SIDE.title, text: null, image: null }, { title: null, text: say('Қазір', 'Теперь'), image: null }] }],
  ['two long sides', { compare: [{ ...SIDE, text: LONG }, SIDE] }],
  ['several layouts', { text: LONG, numbers: [NUMBER], quote: { text: LONG, author: null, role: null, image: null }, facts: [{ label: say('Мерзімі', 'Срок'), value: say('бес жыл', 'пять лет') }] }],
];

/** With body text of 24 px at 100 %: a wall screen, a phone, a phone on which the visitor chose the largest text. */
const ROOMS = [['a wall screen', 1280, 560, 100], ['a phone', 470, 850, 100], ['a phone with the largest text', 470, 750, 200]] as const;

function shown(slide: Partial<Slide>, locale: Locale, [, width, height, size]: readonly [string, number, number, number] = ROOMS[0]): Promise<{ flow: TextFlow; pages: number }> {
  return laidOut(flowOf(makeSlide({ title: TITLE, ...slide }), locale), width, height, size, media);
}

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

function find(flow: TextFlow, selector: string): HTMLElement[] {
  return [...flow.renderRoot.querySelectorAll<HTMLElement>(selector)];
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
          for (const token of tokens) if (!token.closest('thead, .label')) assert.equal(seen.get(token.dataset['token'] ?? ''), (token.textContent ?? '').replace(/\s/g, ''));
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

  it('cut a wide table into groups that begin with the same column', async () => {
    const { flow } = await shown(WIDE_TABLE, 'ru');
    const tables = find(flow, 'table');
    assert.isAbove(tables.length, 1);
    for (const table of tables) assert.deepEqual([...table.querySelectorAll('tbody th')].map((head) => head.textContent?.trim()), Array.from({ length: 5 }, (_, row) => `Акбулак ${row}`));
  });

  for (const share of [0.3, 0.55, 0.8]) it(`keep a reader at the same words where cards become a table, from ${share} of the way on`, async () => {
    const words = (row: number): string => Array.from({ length: 220 }, (_, word) => `сөз${row * 220 + word}`).join(' ');
    const rows = Array.from({ length: 4 }, (_, row) => [cell(`Жол ${row}`, `Ряд ${row}`), cell(words(row), words(row)), ...WIDE.slice(0, 5).map((_name, column) => row * 10 + column)]);
    const { flow, pages } = await shown({ table: { head: ['Аты', 'Мазмұны', ...WIDE.slice(0, 5)].map((name) => cell(name, name)), rows, caption: null } }, 'kk', ROOMS[1]);
    let at = Math.round(pages * share);
    await turnTo(flow, at);
    // What stands first on the page is kept: not the last small numbers of the row before.
    while (!/^(?:сөз|Аты$|Мазмұны$)/.test(visibleWords(flow, opening(flow))[0] ?? '') && at < pages) await turnTo(flow, at += 1);
    const reading = visibleWords(flow, opening(flow)).find((word) => /^сөз\d+$/.test(word)) ?? '';
    assert.match(reading, /^сөз/);
    assert.equal(find(flow, 'table').length, 0);
    const paged = new Promise<number>((resolve) => { flow.addEventListener('flow-paged', ({ page }) => { resolve(page); }, { once: true }); });
    Object.assign(flow.style, { width: '1280px', height: '700px' });
    const page = await paged;
    await new Promise((resolve) => { setTimeout(resolve); });
    await turnTo(flow, page);
    assert.isAbove(find(flow, 'table').length, 0);
    assert.include(visibleWords(flow, opening(flow)), reading);
  });

  it('show the rows of a wide table as cards on a phone', async () => {
    const { flow } = await shown(WIDE_TABLE, 'ru', ROOMS[1]);
    assert.equal(find(flow, 'table').length, 0);
    const [, second] = find(flow, '.records > .card');
    assert.equal(second?.querySelector('h3')?.textContent?.trim(), 'Акбулак 1');
    assert.equal(second?.querySelectorAll('dt').length, WIDE.length);
  });

  it('give a table in a Markdown text the same treatment', async () => {
    const markdown = `| Округ | ${WIDE.join(' | ')} |\n|${' - |'.repeat(WIDE.length + 1)}\n| Акбулак | ${WIDE.map((_, column) => column).join(' | ')} |`;
    assert.isAbove(find((await shown({ text: { ru: markdown } }, 'ru')).flow, 'table').length, 1);
    assert.equal(find((await shown({ text: { ru: markdown } }, 'ru', ROOMS[1])).flow, '.records > .card').length, 1);
  });

  it('write the figures of a column below each other', async () => {
    const { flow } = await shown({ table: { head: [], rows: [[cell('бір', 'один'), 5], [cell('екі', 'два'), 12345]], caption: null } }, 'ru');
    const ends = find(flow, '.right .token').map((token) => Math.round(token.getBoundingClientRect().right));
    assert.equal(ends.length, 2);
    assert.equal(ends[0], ends[1]);
    assert.include(getComputedStyle(find(flow, 'table')[0]!).fontVariantNumeric, 'tabular-nums');
  });

  it('set two sides beside each other where both fit the page, else one below the other', async () => {
    const short = { compare: [{ ...SIDE, image: null }, { ...SIDE, image: null }] as const };
    const tops = async (slide: Partial<Slide>, room: (typeof ROOMS)[number]): Promise<number> => new Set(find((await shown(slide, 'kk', room)).flow, '.compare > .card').map((card) => card.getBoundingClientRect().top)).size;
    assert.equal(await tops(short, ROOMS[0]), 1);
    assert.equal(await tops(short, ROOMS[1]), 2);
    const text = say(LONG_KK.repeat(30), LONG_RU.repeat(30));
    assert.equal(await tops({ compare: [{ ...SIDE, text }, { ...SIDE, text }] }, ROOMS[0]), 2);
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
