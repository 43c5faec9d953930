// Most tests speak one language, to be short; that their decks lack the other one is told of in tests of its own.
import { readSource } from '../../../src/build/read-source.ts';
import type { Source } from '../../../src/build/source.ts';

/** What readSource gives, but for `text/missing-translation`. */
export async function readOneLanguage(...args: Parameters<typeof readSource>): Promise<Source> {
  const source = await readSource(...args);
  return { ...source, problems: source.problems.filter(({ code }) => code !== 'text/missing-translation') };
}
