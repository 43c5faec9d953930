// The small layouts of a slide: their words picked in one language, their Markdown read, their order kept. The first script does
// without this file: few slides need it, and it comes with the templates.
import type { Block as BlockName, Cell, Image, Slide, Table } from './deck.ts';
import { formatNumber } from './number-form.ts';
import { pick, type Locale, type Text } from './locale.ts';
import { parseMarkdown, type Align, type Block, type Inline } from './markdown.ts';

/** Words that are shown as they are. */
export interface Said {
  readonly lang: Locale;
  readonly text: string;
}

/** Markdown that has been read. */
export interface Read {
  readonly lang: Locale;
  readonly blocks: readonly Block[];
}

export interface Picture {
  readonly image: Image;
  readonly alt: Said | null;
  readonly caption: Said | null;
}

export interface FlowNumber {
  readonly value: Said | null;
  readonly unit: Said | null;
  readonly label: Said | null;
}

/** What a cell of a table holds: lines of a `table` field, or the words of a Markdown table. */
export type FlowCell = readonly Read[] | readonly Inline[];

export interface FlowTable {
  readonly kind: 'table';
  /** Empty where the columns have no names. */
  readonly head: readonly FlowCell[];
  readonly rows: readonly (readonly FlowCell[])[];
  readonly align: readonly Align[];
  readonly caption: Said | null;
}

export interface FlowMoment {
  readonly date: Said | null;
  readonly title: Said | null;
  readonly text: Read | null;
  readonly image: Picture | null;
}

export interface FlowPerson {
  readonly name: Said | null;
  readonly role: Said | null;
  readonly text: Read | null;
  readonly image: Picture | null;
}

export interface FlowSide {
  readonly title: Said | null;
  readonly text: Read | null;
  readonly image: Picture | null;
}

export type BlockPart =
  | { readonly kind: 'gallery'; readonly pictures: readonly Picture[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly FlowNumber[] }
  | FlowTable
  | { readonly kind: 'quote'; readonly text: Read | null; readonly author: Said | null; readonly role: Said | null; readonly image: Picture | null }
  | { readonly kind: 'timeline'; readonly moments: readonly FlowMoment[] }
  | { readonly kind: 'people'; readonly people: readonly FlowPerson[] }
  | { readonly kind: 'compare'; readonly sides: readonly FlowSide[] };

/** The part that the slide's block names comes first; the others follow in the order of the fields. */
export function blockParts(slide: Slide, locale: Locale): readonly BlockPart[] {
  const { gallery, numbers, table, quote, timeline, people, compare } = slide;
  const say = (text: Text | null): Said | null => said(text, locale);
  const read = (text: Text | null): Read | null => {
    const words = pick(text, locale);
    return words && { lang: words.lang, blocks: parseMarkdown(words.words) };
  };
  const picture = (image: Image | null): Picture | null => image && { image, alt: say(image.alt), caption: say(image.caption) };
  const parts: BlockPart[] = [];
  if (gallery.length > 0) parts.push({ kind: 'gallery', pictures: gallery.flatMap((image) => picture(image) ?? []) });
  if (numbers.length > 0) parts.push({ kind: 'numbers', numbers: numbers.map(({ value, unit, label }) => ({ value: typeof value === 'number' ? figure(value, locale) : say(value), unit: say(unit), label: say(label) })) });
  if (table) parts.push(flowTable(table, locale, read));
  if (quote) parts.push({ kind: 'quote', text: read(quote.text), author: say(quote.author), role: say(quote.role), image: picture(quote.image) });
  if (timeline.length > 0) parts.push({ kind: 'timeline', moments: timeline.map(({ date, title, text, image }) => ({ date: say(date), title: say(title), text: read(text), image: picture(image) })) });
  if (people.length > 0) parts.push({ kind: 'people', people: people.map(({ name, role, text, image }) => ({ name: say(name), role: say(role), text: read(text), image: picture(image) })) });
  if (compare) parts.push({ kind: 'compare', sides: compare.map(({ title, text, image }) => ({ title: say(title), text: read(text), image: picture(image) })) });
  const leads = ({ kind }: BlockPart): boolean => kind === (slide.block satisfies BlockName);
  return [...parts.filter(leads), ...parts.filter((part) => !leads(part))];
}

function said(text: Text | null, locale: Locale): Said | null {
  const words = pick(text, locale);
  return words && { lang: words.lang, text: words.words };
}

/** More decimals than anybody writes: a figure is not rounded off. */
function figure(value: number, lang: Locale): Said {
  return { lang, text: formatNumber(value, 6) };
}

function flowTable({ head, rows, caption }: Table, locale: Locale, read: (text: Text) => Read | null): FlowTable {
  const cell = (one: Cell): FlowCell => typeof one === 'number'
    ? [{ lang: locale, blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: figure(one, locale).text }] }] }]
    : one.flatMap((line) => read(line) ?? []);
  const columns = Math.max(head.length, rows[0]?.length ?? 0);
  return {
    kind: 'table',
    head: head.map(cell),
    rows: rows.map((row) => row.map(cell)),
    align: Array.from({ length: columns }, (_, column) => isNumeric(rows.map((row) => row[column]), locale) ? 'right' : null),
    caption: said(caption, locale),
  };
}

/** Numbers, shares and empty places, at least one number among them. */
function isNumeric(cells: readonly (Cell | undefined)[], locale: Locale): boolean {
  const texts = cells.map((one) => typeof one === 'number' ? '0' : (one ?? []).map((line) => pick(line, locale)?.words ?? '').join(' ').trim());
  return texts.some((text) => /\d/.test(text)) && texts.every((text) => /^(?:[-−–—]|[-−+]?\d[\d\s.,]*%?)?$/u.test(text));
}
