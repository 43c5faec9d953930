// The one form of a deck that the rest of the program knows, whatever form its file had.
import type { Text } from './locale.ts';

/** Layouts of a slide. A file may say `auto`; a deck that was read never does. */
export type Block =
  | 'cover' | 'text' | 'split' | 'image' | 'video' | 'map' | 'chart' | 'facts'
  | 'gallery' | 'numbers' | 'table' | 'quote' | 'timeline' | 'people' | 'compare' | 'section';

export interface Deck {
  readonly id: string;
  readonly title: Text;
  readonly slides: readonly Slide[];
}

export interface Slide {
  /** The slide's name in an address; null where only its number can name it. */
  readonly id: string | null;
  readonly block: Block;
  readonly title: Text | null;
  /** Markdown. */
  readonly text: Text | null;
  readonly facts: readonly Fact[];
  readonly image: Image | null;
  readonly video: Video | null;
  readonly map: RegionMap | null;
  readonly chart: Chart | null;
  readonly gallery: readonly Image[];
  readonly numbers: readonly BigNumber[];
  readonly table: Table | null;
  readonly quote: Quote | null;
  readonly timeline: readonly Moment[];
  readonly people: readonly Person[];
  readonly compare: readonly [Side, Side] | null;
  /** The id of the section whose children are shown as tiles. */
  readonly section: string | null;
  /** Seconds that it stays where the screen plays by itself; absent where that follows from its words. */
  readonly duration?: number;
}

export interface Fact {
  readonly label: Text;
  /** Markdown. */
  readonly value: Text;
}

export interface Image {
  /** The path as the deck names it. */
  readonly src: string;
  readonly alt: Text | null;
  readonly caption: Text | null;
  /** The point that stays in view when the picture is cropped, from 0 to 1. */
  readonly focus: { readonly x: number; readonly y: number };
}

export interface BigNumber {
  /** A number is written as the language writes numbers. */
  readonly value: number | Text;
  readonly unit: Text | null;
  readonly label: Text | null;
}

/** A number, or Markdown texts, each on a line of its own. */
export type Cell = number | readonly Text[];

/** Every row has a cell for each column. */
export interface Table {
  /** Empty where the columns have no names. */
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly caption: Text | null;
}

export interface Quote {
  /** Markdown. */
  readonly text: Text;
  readonly author: Text | null;
  readonly role: Text | null;
  readonly image: Image | null;
}

export interface Moment {
  readonly date: Text;
  readonly title: Text | null;
  /** Markdown. */
  readonly text: Text | null;
  readonly image: Image | null;
}

export interface Person {
  readonly name: Text;
  readonly role: Text | null;
  /** Markdown. */
  readonly text: Text | null;
  readonly image: Image | null;
}

export interface Side {
  readonly title: Text | null;
  /** Markdown. */
  readonly text: Text | null;
  readonly image: Image | null;
}

export interface Video {
  readonly src: string;
  readonly poster: string | null;
  /** A WebVTT path for each language that has one. */
  readonly captions: Text;
  readonly caption: Text | null;
  /** What happens at its end: the show goes on as by Next, or stays. */
  readonly then: 'next' | 'stay';
}

export interface RegionMap {
  /** The deck's own map; null where it is the one of Kazakhstan. */
  readonly geo: GeoSource | null;
  /** A number for each unit by its ISO 3166-2 code or its key in the deck's own map; null where the unit is only highlighted. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly legend: Text | null;
  readonly unit: Text | null;
  readonly details: Readonly<Record<string, Text>>;
}

export interface GeoSource {
  readonly src: string;
  /** The property that holds the key of an area; null where its id is the key. */
  readonly key: string | null;
  /** The property that holds its name, for each language; null where the usual ones do. */
  readonly name: Text | null;
  readonly markers: readonly Marker[];
}

export interface Marker {
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly label: Text;
  readonly text: Text | null;
}

export interface Chart {
  readonly kind: 'bar' | 'line' | 'donut';
  /** At least one. */
  readonly labels: readonly Text[];
  /** At least one, with a value for each label. */
  readonly series: readonly Series[];
  readonly unit: Text | null;
  readonly caption: Text | null;
}

export interface Series {
  readonly name: Text | null;
  /** Null where there is no value. */
  readonly values: readonly (number | null)[];
}
