// The screens that a slide has to be read on, and how small its words may be there.
import type { Size } from '../engines/engine.ts';
import type { Floors } from './faults.ts';

export interface ScreenSize extends Size {
  /** Least size of the text of a slide in CSS px, at a text size of 100 %. */
  readonly floor: number;
}

/** A wall, a wall upright, a tablet both ways, a phone. */
export const SCREENS: readonly ScreenSize[] = [
  { width: 1920, height: 1080, floor: 28 },
  { width: 1080, height: 1920, floor: 28 },
  { width: 1280, height: 800, floor: 20 },
  { width: 800, height: 1280, floor: 20 },
  { width: 390, height: 844, floor: 16 },
];

/** Captions, figures, bars and buttons: smaller than this nobody reads on any screen, and they need not grow with the text. */
const SMALLEST = 16;

export function floorsOf({ floor }: ScreenSize, textSize: number): Floors {
  return { body: floor * textSize / 100, rest: SMALLEST };
}

export function nameOf({ width, height }: Size): string {
  return `${width}×${height}`;
}
