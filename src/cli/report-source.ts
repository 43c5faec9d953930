// What a command that shows or packs the slides says about their faults.
import { problemLine } from '../build/problem-line.ts';
import type { Source } from '../build/source.ts';
import { count } from './step.ts';

/** Prints every error, and says in a sentence where no deck is without one. Returns the number of errors. */
export function reportSource({ problems, decks, broken }: Source, folder: string): number {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const error of errors) console.error(problemLine(error, 'en'));
  if (decks.length === 0 && broken.length > 0) console.error(`Nothing can be shown: ${count(broken.length, 'deck')} in ${folder}, and none without errors.`);
  return errors.length;
}
