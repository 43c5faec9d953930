// The one form of a deck that the rest of the program knows, whatever form its file had.
import type { Text } from './locale.ts';

/** Layouts of a slide. A file may say `auto`; a deck that was read never does. */
export type Block = 'cover' | 'text' | 'split' | 'image' | 'video' | 'map' | 'facts';

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

export interface Video {
  readonly src: string;
  readonly poster: string | null;
  /** A WebVTT path for each language that has one. */
  readonly captions: Text;
  readonly caption: Text | null;
}

export interface RegionMap {
  /** A number for each unit by its ISO 3166-2 code; null where the unit is only highlighted. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly legend: Text | null;
  readonly unit: Text | null;
  readonly details: Readonly<Record<string, Text>>;
}
