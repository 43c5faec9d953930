// Tables that are wider than their place.
import { assert } from 'chai';
import type { Slide } from '../../../src/core/deck.ts';
import { assertAccessible } from '../../support/axe.ts';
import { visibleWords } from '../../support/visible-words.ts';
import { opening, turnTo } from './support/laid-out.ts';
import { cell, find, ROOMS, shown, WIDE, WIDE_TABLE } from './support/layout-cases.ts';

describe('tables', () => {
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
    while (!/^(?:Аты Жол \d )?(?:сөз|Мазмұны )/.test(visibleWords(flow, opening(flow)).join(' ')) && at < pages) await turnTo(flow, at += 1);
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

  it('give the names in cards the room that short values leave', async () => {
    const head = ['Округ', 'Дома с водой, %', 'Дома с интернетом, %', 'Предприниматели', 'Крестьянские хозяйства', 'Библиотеки'];
    const rows = [1, 2].map((row) => [cell(`${row}`, `${row}`), ...head.slice(1).map((_name, column) => row * 10 + column)]);
    const table = (value: (typeof rows)[number]): Partial<Slide> => ({ table: { head: head.map((name) => cell(name, name)), rows: [...rows, value], caption: null } });
    const inTwoLines = async (slide: Partial<Slide>): Promise<number> => find((await shown(slide, 'ru', ROOMS[1])).flow, 'dt').filter(({ offsetHeight }) => offsetHeight > 50).length;
    assert.equal(await inTwoLines(table(rows[0]!)), 0);
    assert.isAbove(await inTwoLines(table([cell('3', '3'), ...head.slice(1).map(() => cell('полтора десятка', 'полтора десятка'))])), 0);
  });

  it('show the name of a row on every page that its card goes on to', async () => {
    const { flow, pages } = await shown(WIDE_TABLE, 'ru', ROOMS[2]);
    let goingOn = 0;
    for (let page = 1; page <= pages; page += 1) {
      await turnTo(flow, page);
      for (const card of find(flow, '.records > .card')) {
        if (visibleWords(card.querySelector('dl')!, opening(flow)).length === 0) continue;
        const words = visibleWords(card, opening(flow)).join(' ');
        assert.match(words, /^Округ Акбулак \d/, `page ${page}`);
        const below = [...card.querySelectorAll<HTMLElement>('dl .token')].find((token) => getComputedStyle(token).visibility === 'visible');
        assert.isAtLeast(below!.getBoundingClientRect().top, card.querySelector('.lead')!.getBoundingClientRect().bottom - 12, 'the name covers no words'); // Within half the air of a line.
        if (!words.includes(WIDE[0]!)) goingOn += 1;
      }
    }
    assert.isAtLeast(goingOn, 3);
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

  it('are accessible as groups and as cards', async () => {
    for (const room of [ROOMS[0], ROOMS[1]]) await assertAccessible((await shown(WIDE_TABLE, 'ru', room)).flow);
  });
});
