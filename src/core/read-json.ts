// From a text to data, or to the reasons why not; never an exception, whatever the text is.
import type { Edited } from './edits.ts';
import { finding, place, type Finding, type PlacedFinding } from './finding.ts';
import { nestsDeeperThan } from './json-depth.ts';
import type { JsonFault, JsonFaultCode } from './json-fault.ts';
import { keyFaults } from './json-keys.ts';
import { scanJson } from './json-scan.ts';
import { MAX_NESTING } from './limits.ts';
import { parseJson } from './parse-json.ts';

/** What a text holds, as far as it can be made out. */
export interface JsonReading {
  /** Undefined where nothing sensible can be made of the text. */
  readonly json: unknown;
  /** No bracket had to be guessed: what the data say is what their author wrote. */
  readonly certain: boolean;
  /** Everything that keeps the text from being taken as it is, placed in it: `json/…`. Empty where it is as it should be. */
  readonly causes: readonly PlacedFinding[];
  /** What would mend the text. */
  readonly faults: readonly JsonFault[];
  /** Findings about the data, placed in the text; what is a place in the text already stays. */
  readonly place: (findings: readonly Finding[]) => PlacedFinding[];
}

const GUESSED: ReadonlySet<JsonFaultCode> = new Set<JsonFaultCode>(['json/missing-bracket', 'json/extra-bracket', 'json/wrong-bracket', 'json/unexpected', 'json/cut-short']);

/** Reports every fault of the text, and every key that is forbidden or written twice. */
export function readJson(text: string): JsonReading {
  const json = nestsDeeperThan(text, MAX_NESTING) ? undefined : parseJson(text);
  if (json !== undefined) return { json, certain: true, causes: keyFindings(text), faults: [], place: (findings) => place(text, findings) };
  const { faults, mended } = scanJson(text);
  const causes = faults.map(({ code, offset, params }) => ({ ...finding(code, '', params), at: offset }));
  if (!mended) return { json: undefined, certain: false, causes, faults, place: (findings) => place('', findings) };
  return {
    json: JSON.parse(mended.text),
    certain: !faults.some(({ code }) => GUESSED.has(code)),
    causes: [...causes, ...inInput(mended, keyFindings(mended.text))],
    faults,
    place: (findings) => place(mended.text, findings).map((found, index) => (
      typeof findings[index]?.at === 'number' ? found : { ...found, at: mended.toInput(found.at) })),
  };
}

function keyFindings(text: string): PlacedFinding[] {
  return keyFaults(text).map(({ code, key, offset }) => ({ ...finding(code, '', { key }), at: offset }));
}

function inInput({ toInput }: Edited, findings: readonly PlacedFinding[]): PlacedFinding[] {
  return findings.map((found) => ({ ...found, at: toInput(found.at) }));
}
