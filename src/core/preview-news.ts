// What `npm run dev` tells an open preview after each change of the slides.
import type { Locale } from './locale.ts';
import type { Problem } from './problem.ts';
import type { Pointer } from './release.ts';

export interface PreviewNews {
  /** The release to show now. Of a deck that is broken it holds the last state that could be shown. */
  readonly pointer: Pointer;
  /** Those of the kiosk. */
  readonly languages: readonly Locale[];
  /** The ids of decks that are shown as they were before they broke. */
  readonly kept: readonly string[];
  /** Everything wrong with the slides as they are now, by file and place. */
  readonly problems: readonly PreviewProblem[];
  /** The files that make each deck, by its id; named as the problems name them. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

export interface PreviewProblem extends Problem {
  readonly excerpt: Excerpt | null;
}

/** The line of a problem, cut at its place: of a sign that is missing, `at` is empty. */
export interface Excerpt {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

/** The events between the preview's server and its pages. */
export const NEWS_EVENT = 'korme:news';
export const HELLO_EVENT = 'korme:hello';

/** Where the workbench is, relative to the kiosk. */
export const WORKBENCH_PATH = 'preview/';

/** Signs shown on either side of the place; a line may hold a whole text. */
const AROUND = 60;

/** @param column from 1, in UTF-16 units. Null where the line is empty, as that of a file that could not be read. */
export function excerptOf(line: string, column: number): Excerpt | null {
  if (line.trim() === '') return null;
  const place = Math.min(column - 1, line.length);
  const [at = ''] = line.slice(place);
  const before = line.slice(0, place).trimStart();
  const after = line.slice(place + at.length).trimEnd();
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND)}` : before,
    at,
    after: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
  };
}
