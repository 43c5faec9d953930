// What a command that shows or packs the slides says about their faults.
import { problemLine } from '../build/problem-line.ts';
import type { Source } from '../build/source.ts';
import { count } from './step.ts';

/** Prints the problems of the decks that can't be shown, and says so in a sentence where nothing can be. */
export function reportSource(source: Source, folder: string): void {
  for (const { problems } of source.broken) for (const problem of problems) console.error(problemLine(problem, 'en'));
  if (source.decks.length > 0) return;
  console.error(source.broken.length === 0
    ? `There are no decks in ${folder}: a deck is a file such as ${folder}/1.1/deck.json.`
    : `Nothing can be shown: ${count(source.broken.length, 'deck')} in ${folder}, and none without errors.`);
}
