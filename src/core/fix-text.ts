// What `fix` may do to the text of a deck by itself: the faults that have one safe answer, up to the first that has none.
import { applyEdits, type Edit } from './edits.ts';
import type { PlacedFinding } from './finding.ts';
import type { JsonFault, JsonFaultCode } from './json-fault.ts';
import { readJson } from './read-json.ts';

export interface FixedText {
  /** In the text as it was; none where nothing is to be done, or nothing may be. */
  readonly edits: readonly Edit[];
  readonly text: string;
  /** What is left for a person, placed in the text as it is afterwards. */
  readonly left: readonly PlacedFinding[];
  /** A repair would change what the text says: nothing was touched. */
  readonly refused: 'backslashes' | 'two-of-one-key' | null;
}

/** After these the scanner goes on as if nothing had been; after any other doubtful one its places are guesses. */
const HARMLESS: ReadonlySet<JsonFaultCode> = new Set<JsonFaultCode>(['json/comment', 'json/merge-conflict', 'json/control-character', 'json/wrong-literal', 'json/bad-number']);

/** A drive, or a field that names a file, with a backslash that JSON would take for something else. */
const PATHS = [/"[A-Za-z]:\\(?!\\)/, /"(?:src|img|img_path|image|video|logo|logo_path|poster|csv|geo)"\s*:\s*"[^"\r\n]*\\[A-Za-z]/];

/** The letters and digits of the text stay what they are, but for True and False; a fixed text has nothing more to fix. */
export function fixText(text: string): FixedText {
  const { causes, faults } = readJson(text);
  const untouched = (refused: FixedText['refused']): FixedText => ({ edits: [], text, left: causes, refused });
  if (causes.length === 0) return untouched(null);
  if (PATHS.some((path) => path.test(text)) || faults.some(({ code }) => code === 'json/bad-escape')) return untouched('backslashes');
  if (causes.some(({ code }) => code === 'json/duplicate-key' || code === 'json/forbidden-key')) return untouched('two-of-one-key');
  const edits = sureOnes(faults).flatMap((fault) => fault.edits);
  if (edits.length === 0) return untouched(null);
  const fixed = applyEdits(text, edits).text;
  return { edits, text: fixed, left: readJson(fixed).causes, refused: null };
}

function sureOnes(faults: readonly JsonFault[]): readonly JsonFault[] {
  const doubtful = faults.findIndex(({ code, sure }) => !sure && !HARMLESS.has(code));
  return faults.slice(0, doubtful < 0 ? undefined : doubtful).filter(({ sure }) => sure);
}
