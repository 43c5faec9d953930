// Tables whose rows do not agree: a cell too few leaves a gap, a cell too many has no column, and Markdown swallows it.
import { markdownTexts } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile } from './generated/deck.ts';
import { contentOf } from './markdown-content.ts';

/** Reports `table/uneven-head`, `table/short-row` and `table/long-row`, for the field `table` and for tables in Markdown. */
export function tableFindings(file: DeckFile): Finding[] {
  const fields = file.slides.flatMap(({ table }, index) => {
    if (!table) return [];
    const pointer = `/slides/${index}/table`;
    const rows = table.rows.map((row, number) => ({ pointer: `${pointer}/rows/${number}`, count: row.length }));
    return unevenRows(table.head ? { pointer: `${pointer}/head`, count: table.head.length } : null, rows);
  });
  const texts = markdownTexts(file).flatMap(({ pointer, markdown }) => contentOf(markdown).tables.flatMap(([head = 0, ...rows]) =>
    unevenRows({ pointer, count: head }, rows.map((count) => ({ pointer, count })))));
  return [...fields, ...texts];
}

interface Row {
  readonly pointer: string;
  /** Its cells. */
  readonly count: number;
}

/** Where all rows agree with each other, it is the head that is wrong; where there is none, most rows are right. */
function unevenRows(head: Row | null, rows: readonly Row[]): Finding[] {
  const [usual] = [...Map.groupBy(rows, ({ count }) => count)].reduce((most, one) => one[1].length > most[1].length ? one : most, [0, [] as Row[]]);
  const agree = rows.length > 1 && rows.every(({ count }) => count === usual);
  if (head && agree) return head.count === usual ? [] : [finding('table/uneven-head', head.pointer, { count: head.count, wanted: usual })];
  const wanted = head?.count ?? usual;
  return rows.flatMap(({ pointer, count }, index) => count === wanted ? [] : [
    finding(count < wanted ? 'table/short-row' : 'table/long-row', pointer, { number: index + 1, count, wanted }),
  ]);
}
