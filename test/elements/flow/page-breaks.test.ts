// What stands on the page where a row, a fact or a card goes on.
import { assert } from 'chai';
import type { Slide } from '../../../src/core/deck.ts';
import { cutPages } from '../../../src/core/paging.ts';
import { bandsOf, measureFlow } from '../../../src/elements/flow/flow-measure.ts';
import type { TextFlow } from '../../../src/elements/flow/text-flow.ts';
import { assertAccessible } from '../../support/axe.ts';
import { visibleWords } from '../../support/visible-words.ts';
import { inspect, opening, turnTo } from './support/laid-out.ts';
import { cell, find, LONG, LONG_KK, LONG_RU, MOMENT, NUMBER, PERSON, picture, ROOMS, say, shown, SIDE } from './support/layout-cases.ts';

const [WALL, PHONE, LARGE] = ROOMS;
const NARROW = ['a narrow phone', 350, 600, 100] as const;
const LONGER = say(LONG_KK.repeat(40), LONG_RU.repeat(40));
const LONG_LABEL = say('Кітапхана күн сайын таңғы тоғыздан кешкі жетіге дейін ашық', 'Библиотека открыта каждый день с девяти утра до семи вечера');
const TALL_ROW: Partial<Slide> = { table: { head: [cell('Кезең', 'Этап'), cell('Мазмұны', 'Содержание')], rows: [[cell('Дайындық', 'Подготовка'), [LONGER]], [cell('Соңы', 'Конец'), cell('есеп', 'отчёт')]], caption: null } };
const TALL_FACT: Partial<Slide> = { facts: [{ label: say('Жұмыс кестесі', 'График работы'), value: LONGER }, { label: say('Мекенжай', 'Адрес'), value: say('Бейбітшілік көшесі', 'улица Мира') }] };
const LARGE_WALL = ['a wall screen with the largest text', 1280, 560, 200] as const;
const FLAT = ['a phone on its side', 760, 260, 100] as const;
const TALL_NAME: Partial<Slide> = { table: { head: [cell('Кезең', 'Этап'), cell('Мазмұны', 'Содержание')], rows: [[[LONG_LABEL], [LONGER]]], caption: null } };
const COLUMN = cell('Не істелді және әлі не істеу керек', 'Что сделано за год и что предстоит сделать');
const LONG_COLUMNS: Partial<Slide> = { table: { head: [cell('Кезең', 'Этап'), COLUMN, COLUMN, COLUMN], rows: [[[LONG_LABEL], [LONGER], [LONGER], [LONGER]]], caption: null } };
const QUOTE_IN_FACT: Partial<Slide> = { facts: [{ label: say('Жұмыс кестесі', 'График работы'), value: say('', `> ${LONG_RU.repeat(20)}`) }] };
const TABLE_IN_FACT: Partial<Slide> = { facts: [{ label: say('Жұмыс кестесі', 'График работы'), value: say(`| Күн | Сағат |\n|---|---|\n${'| дүйсенбі | тоғыздан жетіге дейін |\n'.repeat(40)}`, '') }] };

/** What is shown of each page; no line of any may be cut or covered. */
async function pagesOf(slide: Partial<Slide>, room: readonly [string, number, number, number], whole: string): Promise<string[]> {
  const { flow, pages } = await shown(slide, 'ru', room);
  const seen: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    await turnTo(flow, page);
    assert.deepEqual(inspect(flow).cut, [], `page ${page}`);
    assert.equal(covered(flow).join(), '', `page ${page}`);
    const [box] = find(flow, whole);
    seen.push(visibleWords(box!, opening(flow)).join(' '));
  }
  return seen.filter(Boolean);
}

/** Words that lie on the words of what is repeated. */
function covered(flow: TextFlow): string[] {
  const tokens = find(flow, '.token').filter((token) => visibleWords(token, opening(flow)).length > 0).map((token) => ({ text: token.textContent, isHead: token.closest('.head, thead') !== null, rects: rectsOf(token) }));
  return tokens.filter(({ isHead }) => isHead).flatMap(({ rects }) => tokens
    .filter((other) => other.rects !== rects && other.rects.some((a) => rects.some((b) => a.left < b.right - 1 && b.left < a.right - 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height * 0.45)))
    .map(({ text }) => text ?? ''));
}

/** The shown lines of a token. */
function rectsOf(token: HTMLElement): DOMRect[] {
  const pieces = token.querySelector('.segment') ? [...token.querySelectorAll('.segment')] : [token];
  return pieces.filter((piece) => getComputedStyle(piece).visibility === 'visible').flatMap((piece) => [...piece.getClientRects()]).filter(({ width }) => width > 0.5);
}

/** The lines of a paragraph, all of them or those that are shown, by their places. */
function linesOf(paragraph: Element, isSeen: (rect: DOMRect) => boolean): number {
  const tokens = [...paragraph.querySelectorAll<HTMLElement>('.token')];
  return new Set(tokens.flatMap((token) => [...token.getClientRects()]).filter((rect) => rect.width > 0.5 && isSeen(rect)).map(({ top }) => Math.round(top))).size;
}

describe('the pages of a text', () => {
  for (const [what, slide, room, whole, begins] of [
    ['the name of a row below the head of its table', TALL_ROW, WALL, 'table', /^Этап Содержание Подготовка /],
    ['the name of a row and of its value in a card', TALL_ROW, LARGE, '.records > .card', /^Этап Подготовка Содержание /],
    ['the name of a row above that of its value beside it', LONG_COLUMNS, LARGE_WALL, '.records > .card', /^Этап Библиотека открыта каждый день с девяти утра до семи вечера Что сделано за год и что предстоит сделать /],
    ['the label of a fact above its value', TALL_FACT, NARROW, '.fact', /^График работы /],
    ['the label of a fact beside its value', TALL_FACT, WALL, '.fact', /^График работы /],
    ['the label of a fact above the head of its table', TABLE_IN_FACT, NARROW, '.fact', /^График работы Күн Сағат /],
    ['the title of a side', { compare: [{ ...SIDE, text: LONGER }, SIDE] }, PHONE, '.compare > .card', /^Раньше /],
    ['the name of a person', { people: [{ ...PERSON, text: LONGER }] }, PHONE, '.people > .card', /^Айгуль Сарсен /],
  ] as const) {
    it(`repeat ${what}`, async () => {
      const seen = await pagesOf(slide, room, whole);
      assert.isAbove(seen.length, 1);
      for (const words of seen) assert.match(words, begins);
    });
  }

  it('repeat the name of a value where that of its row is too tall for it', async () => {
    const [first, ...others] = await pagesOf(TALL_NAME, LARGE, '.records > .card');
    assert.match(first ?? '', /^Этап Библиотека /);
    assert.isAbove(others.length, 1);
    for (const words of others) assert.match(words, /^Содержание /);
  });

  it('cover nothing where they are too tall to be repeated', async () => {
    const { flow } = await shown(TALL_NAME, 'ru', LARGE);
    const { position, zIndex, backgroundColor } = getComputedStyle(find(flow, '.lead')[0]!);
    assert.deepEqual({ position, zIndex, backgroundColor }, { position: 'static', zIndex: 'auto', backgroundColor: 'rgba(0, 0, 0, 0)' });
  });

  for (const [room, most] of [[FLAT, 2], [NARROW, 2], [LARGE, 6]] as const) {
    it(`leave room below what they repeat for a row of any height on ${room[0]}`, async () => {
      for (let words = 20; words <= 56; words += 4) {
        const row = `| дүйсенбі | ${LONG_RU.repeat(4).split(' ').slice(0, words).join(' ')} |`;
        const seen = await pagesOf({ facts: [{ label: LONG_LABEL, value: say('', `| Күн | Сағат |\n|---|---|\n${`${row}\n`.repeat(4)}`) }] }, room, '.fact');
        assert.isAtMost(seen.length, most * 4 + 1, `${words} words`);
      }
    });
  }

  for (const [name, width, height, size] of ROOMS) {
    it(`leave no single line of a paragraph alone on ${name}`, async () => {
      const text = Array.from({ length: 18 }, (_, index) => LONG_RU.repeat(1 + index * 5 % 7).trim()).join('\n\n');
      let divided = 0;
      for (let less = 0; less < 150; less += 30) {
        const { flow, pages } = await shown({ text: say('', text) }, 'ru', [name, width, height - less, size]);
        for (let page = 1; page <= pages; page += 1) {
          await turnTo(flow, page);
          const { top, bottom } = opening(flow);
          for (const paragraph of find(flow, '.para')) {
            const all = linesOf(paragraph, () => true);
            const seen = linesOf(paragraph, (rect) => rect.bottom > top + 2 && rect.top < bottom - 2);
            if (seen > 0 && seen < all) divided += 1;
            assert.isFalse(seen === 1 && all > 1, `page ${page} of ${pages}, ${height - less} px: ${paragraph.textContent}`);
          }
        }
      }
      assert.isAbove(divided, 0);
    });
  }

  it('leave most of a page to what goes on', async () => {
    const { flow, pages } = await shown({ facts: [{ label: say('Кітапхананың жұмыс кестесі', 'График работы районной библиотеки'), value: say('', `| Содержание работ | Подготовка помещений |\n|---|---|\n| Читальный зал и абонемент | ${LONG_RU.repeat(20)} |`) }] }, 'ru', LARGE);
    for (let page = 3; page <= pages; page += 1) {
      await turnTo(flow, page);
      const { top } = opening(flow);
      const [first] = find(flow, '.token').filter((token) => !token.closest('.head, thead')).flatMap(rectsOf);
      assert.isAtMost(first!.top - top, flow.offsetHeight * 0.42, `page ${page}`);
    }
  });

  for (const [what, slide, head, ground] of [
    ['the bar of a quote', QUOTE_IN_FACT, '.label', 'main'],
    ['a card', TABLE_IN_FACT, '.label', 'main'],
    ['what stands in a card', TALL_ROW, '.records dt', '.records > .card'],
    ['what stands in a side', { compare: [{ ...SIDE, text: LONGER }, SIDE] }, '.compare .name', '.compare > .card'],
  ] as const) {
    it(`do not let ${what} be seen through what is repeated above it`, async () => {
      const { flow } = await shown(slide, 'ru', LARGE);
      await turnTo(flow, 3);
      const [label] = find(flow, head);
      const { backgroundColor, zIndex } = getComputedStyle(label!);
      assert.equal(backgroundColor, getComputedStyle(flow.closest(ground) ?? find(flow, ground)[0]!).backgroundColor);
      assert.equal(zIndex, '1');
    });
  }

  it('repeat a name on no page before its own', async () => {
    for (let height = 300; height <= 480; height += 20) {
      for (const words of await pagesOf({ timeline: [MOMENT, MOMENT] }, ['', 470, height, 200], '.timeline > .card')) assert.notMatch(words, /Цифровой фонд$/, `${height} px`);
    }
  });

  it('leave no title alone above a gallery', async () => {
    const { flow } = await shown({ gallery: Array.from({ length: 6 }, () => picture(say('Су тасқынынан кейінгі жаға: оң жақта жаңа бөгет, сол жақта ескі орны', 'Берег после весеннего паводка: справа новая плотина, слева видно место старого моста'))) }, 'ru', ['', 1100, 460, 200]);
    assert.match(visibleWords(flow, opening(flow)).join(' '), /^Районная библиотека Берег после/);
    assert.isAbove(find(flow, '.gallery figure').filter((figure) => getComputedStyle(figure).visibility === 'visible').length, 0);
  });

  it('divide no moment that a page can hold', async () => {
    const moment = { ...MOMENT, text: say('', '- один\n- два\n- три\n- четыре'), image: picture() };
    for (let height = 560; height <= 760; height += 40) {
      const { flow, pages } = await shown({ timeline: [moment, moment, moment, moment, moment, moment] }, 'ru', ['', 470, height, 130]);
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        for (const card of find(flow, '.timeline > .card').slice(1)) {
          const words = visibleWords(card, opening(flow)).join(' ');
          if (words !== '' && card.offsetHeight <= flow.offsetHeight) assert.equal(words, 'май 2024 года Цифровой фонд один два три четыре', `page ${page}, ${height} px`);
        }
      }
    }
  });

  it('show a picture together with words of its moment', async () => {
    const moment = { ...MOMENT, text: say('', '- чертежи\n- согласование\n- деньги') };
    for (let height = 300; height <= 480; height += 20) {
      const { flow, pages } = await shown({ timeline: [moment, moment] }, 'ru', ['', 900, height, 150]);
      for (let page = 1; page <= pages; page += 1) {
        await turnTo(flow, page);
        for (const card of find(flow, '.timeline > .card')) {
          const figure = card.querySelector('figure')!;
          if (getComputedStyle(figure).visibility === 'visible') assert.include(visibleWords(card, opening(flow)).join(' '), 'деньги', `page ${page}, ${height} px`);
        }
      }
    }
  });

  it('never leave a title alone above a layout that has grown since it was fitted to the page', async () => {
    const { flow } = await shown({ numbers: Array.from({ length: 4 }, () => NUMBER) }, 'ru', NARROW);
    const words = find(flow, '.flow')[0]!;
    const [layout] = find(flow, '.layout.whole');
    assert.exists(layout);
    const height = layout.offsetTop + layout.offsetHeight - 10;
    assert.isBelow(layout.offsetHeight, height, 'it has room on a page of its own');
    const [first] = cutPages(bandsOf(measureFlow(words, height), height), [], height);
    assert.isAbove(first!.bottom, find(flow, '.layout > .card')[0]!.offsetTop);
  });

  it('are accessible where something is repeated', async () => {
    for (const [slide, room] of [[TALL_ROW, WALL], [TALL_ROW, LARGE], [TALL_FACT, LARGE], [{ people: [{ ...PERSON, text: LONG }] }, LARGE]] as const) {
      const { flow } = await shown(slide, 'kk', room);
      await turnTo(flow, 2);
      await assertAccessible(flow);
    }
  });
});
