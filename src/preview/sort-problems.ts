// Which problems belong to the deck that somebody is looking at.
import type { PreviewNews, PreviewProblem } from '../core/preview-news.ts';

export interface SortedProblems {
  readonly here: readonly PreviewProblem[];
  readonly elsewhere: readonly PreviewProblem[];
}

/** @param deck the id of the deck on the screen; null where none is. */
export function sortProblems(news: PreviewNews | null, deck: string | null): SortedProblems {
  const files = new Set(deck !== null && news && Object.hasOwn(news.files, deck) ? news.files[deck] : []);
  const problems = news?.problems ?? [];
  return { here: problems.filter(({ file }) => files.has(file)), elsewhere: problems.filter(({ file }) => !files.has(file)) };
}

export function errorsAmong(problems: readonly PreviewProblem[]): readonly PreviewProblem[] {
  return problems.filter(({ severity }) => severity === 'error');
}
