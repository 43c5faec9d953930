// What divides words is loaded after the first slide, or by the first narrow text. Once it is there nothing waits for it: even
// an import of what has been loaded lets a frame pass, and that frame would show a text that is not laid out.
import type * as Hyphens from './flow-hyphens.ts';

let loaded: typeof Hyphens | null = null;

/** Rejects where it can't be loaded. */
export async function loadHyphens(): Promise<typeof Hyphens> {
  loaded ??= await import('./flow-hyphens.ts');
  return loaded;
}
