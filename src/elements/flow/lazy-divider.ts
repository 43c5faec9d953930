// What divides words is loaded after the first slide, or by the first narrow text. Once it is there nothing waits for it: even
// an import of what has been loaded lets a frame pass, and that frame would show a text that is not laid out.
import type { divideWords, WordDivider } from './word-divider.ts';

let divide: typeof divideWords | null = null;

/** What divides the words of these parts of a text; `sparing` where no line needs it but those of large words. Rejects where it can't be loaded. */
export async function loadDivider(parts: readonly unknown[], sparing = false): Promise<WordDivider> {
  divide ??= (await import('./word-divider.ts')).divideWords;
  return divide(parts, sparing);
}
