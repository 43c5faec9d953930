// The fields of the small layouts, from the form that a file may write to the one form that the program knows.
import type { BigNumber, Cell, Image, Moment, Person, Quote, Side, Slide, Table } from './deck.ts';
import type { Cell as CellFile, Image as ImageFile, Slide as SlideFile, Text as TextFile } from './generated/deck.ts';
import type { Text } from './locale.ts';

/** How the two shapes that every field is made of are read. */
export interface Readers {
  readonly words: (text: TextFile | undefined) => Text | null;
  readonly image: (image: ImageFile | undefined) => Image | null;
}

export type SmallBlocks = Pick<Slide, 'gallery' | 'numbers' | 'table' | 'quote' | 'timeline' | 'people' | 'compare'>;

/** An entry without a word or a picture is left out. */
export function normaliseBlocks(file: SlideFile, readers: Readers): SmallBlocks {
  const { words, image } = readers;
  return {
    gallery: (file.gallery ?? []).flatMap((one) => image(one) ?? []),
    numbers: (file.numbers ?? []).flatMap(({ value, unit, label }): BigNumber[] => {
      const figure = typeof value === 'number' ? value : words(value);
      return figure === null && !words(label) ? [] : [{ value: figure ?? {}, unit: words(unit), label: words(label) }];
    }),
    table: file.table ? table(file.table, words) : null,
    quote: quote(file.quote, readers),
    timeline: (file.timeline ?? []).flatMap((moment): Moment[] => {
      const rest = { title: words(moment.title), text: words(moment.text), image: image(moment.image) };
      const date = words(moment.date);
      return date || rest.title || rest.text || rest.image ? [{ date: date ?? {}, ...rest }] : [];
    }),
    people: (file.people ?? []).flatMap((person): Person[] => {
      const rest = { role: words(person.role), text: words(person.text), image: image(person.image) };
      const name = words(person.name);
      return name || rest.role || rest.text || rest.image ? [{ name: name ?? {}, ...rest }] : [];
    }),
    compare: sides(file.compare, readers),
  };
}

/** Short rows are filled up, so that every row has all columns. */
function table({ head = [], rows, caption }: NonNullable<SlideFile['table']>, words: Readers['words']): Table | null {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const filled = (cells: readonly CellFile[]): Cell[] => Array.from({ length: columns }, (_, column) => cell(cells[column], words));
  const body = rows.map(filled);
  const names = head.length > 0 ? filled(head) : [];
  return [...names, ...body.flat()].some((one) => typeof one === 'number' || one.length > 0) ? { head: names, rows: body, caption: words(caption) } : null;
}

function cell(file: CellFile | undefined, words: Readers['words']): Cell {
  if (typeof file === 'number') return file;
  return (Array.isArray(file) ? file : [file]).flatMap((text) => words(text) ?? []);
}

function quote(file: SlideFile['quote'], { words, image }: Readers): Quote | null {
  const text = words(file?.text);
  const rest = { author: words(file?.author), role: words(file?.role), image: image(file?.image) };
  return text || rest.author || rest.role || rest.image ? { text: text ?? {}, ...rest } : null;
}

function sides(file: SlideFile['compare'], { words, image }: Readers): readonly [Side, Side] | null {
  if (!file) return null;
  const [left, right] = file.map((side): Side => ({ title: words(side.title), text: words(side.text), image: image(side.image) }));
  const isFilled = (side: Side | undefined): boolean => Boolean(side?.title ?? side?.text ?? side?.image);
  return left && right && (isFilled(left) || isFilled(right)) ? [left, right] : null;
}
