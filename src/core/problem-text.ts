// What staff read about a problem: what was expected and found, and what to do, in words an editor understands.
import type { Locale } from './locale.ts';
import type { Problem, ProblemCode, ProblemParams } from './problem.ts';
import { en } from './problem-text-en.ts';
import { kk } from './problem-text-kk.ts';
import { ru } from './problem-text-ru.ts';

export interface Description {
  /** What was expected and what was found. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** The sentences of one language; a code without them does not compile. */
export type ProblemSentences = { readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => readonly [message: string, remedy: string] };

const SENTENCES: Readonly<Record<Locale, ProblemSentences>> = { kk, ru, en };

export function describe<Code extends ProblemCode>({ code, params }: Pick<Problem<Code>, 'code' | 'params'>, locale: Locale): Description {
  const [message, remedy] = SENTENCES[locale][code](params);
  return { message, remedy };
}
