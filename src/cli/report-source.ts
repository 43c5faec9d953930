// What a command that shows or packs the slides says about their faults.
import { problemLine } from '../build/problem-line.ts';
import type { Source } from '../build/source.ts';
import { count } from './step.ts';

/** Prints every error, and says in a sentence where nothing can be shown. Returns the number of errors. */
export function reportSource(source: Source, folder: string): number {
  const errors = source.problems.filter(({ severity }) => severity === 'error');
  for (const error of errors) console.error(problemLine(error, 'en'));
  if (source.decks.length === 0) console.error(nothingToShow(source, folder));
  return errors.length;
}

function nothingToShow(source: Source, folder: string): string {
  return source.broken.length === 0
    ? `There are no decks in ${folder}: a deck is a file such as ${folder}/1.1/deck.json.`
    : `Nothing can be shown: ${count(source.broken.length, 'deck')} in ${folder}, and none without errors.`;
}
