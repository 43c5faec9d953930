// Text that is nearly JSON, mended, with every change told: what is certain, and what a person should compare.
import { jsonrepair } from 'jsonrepair';
import { excerpt } from '../core/excerpt.ts';
import { finding, place, type Finding, type PlacedFinding } from '../core/finding.ts';
import type { ProblemCode, Repair } from '../core/problem.ts';
import { readJson } from '../core/read-json.ts';
import { changes, toInput, type Change } from './import-diff.ts';

export type Mended =
  | {
    readonly ok: true;
    readonly json: unknown;
    /** `import/repaired`, `import/changed` and `import/backslash`, placed in the text as it came; empty where it was JSON. */
    readonly repairs: readonly PlacedFinding[];
    /** Findings about the data, placed in the text as it came. */
    readonly place: (findings: readonly Finding[]) => PlacedFinding[];
  }
  | { readonly ok: false; readonly findings: readonly PlacedFinding[] };

/** A drive, or a backslash before a Latin word: more likely a path than an escape. */
const PATH_LIKE = /[A-Za-z]:\\[^\s"]*|\\(?!u[0-9a-fA-F]{4})[A-Za-z]{2,}[^\s"]*/g;

/** What no repair may touch: nesting that would overflow its stack, and keys of which it would drop one. */
const HOPELESS: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['json/too-deep', 'json/duplicate-key', 'json/forbidden-key', 'json/empty']);

/**
 * Repairs only what JSON.parse refuses, and only what begins like data: of a plain document the library would make a
 * list of its lines. Keys written twice are refused, since a parser would silently drop one of them.
 */
export function mend(text: string): Mended {
  const reading = readJson(text);
  if (reading.ok) return { ok: true, json: reading.json, repairs: [], place: (findings) => place(text, findings) };
  const faults = place(text, reading.findings);
  if (!/^\s*(?:[{[]|$)/.test(text)) return { ok: false, findings: place(text, [finding('import/not-a-deck', '', {}, 0)]) };
  const repaired = faults.some(({ code }) => HOPELESS.has(code)) ? null : repair(text);
  if (repaired === null) return { ok: false, findings: faults };
  const diff = changes(text, repaired);
  const back = toInput(diff);
  const placeInInput = (findings: readonly Finding[]): PlacedFinding[] => place(repaired, findings).map((found) => ({ ...found, at: back(found.at) }));
  const again = readJson(repaired);
  if (!again.ok) return { ok: false, findings: placeInInput(again.findings) };
  return { ok: true, json: again.json, repairs: [...diff.flatMap(repairFinding), ...backslashes(text)], place: placeInInput };
}

/** Null where the library gives up. */
function repair(text: string): string | null {
  try {
    return jsonrepair(text);
  } catch {
    return null;
  }
}

function repairFinding({ offset, from, to }: Change, index: number, all: readonly Change[]): PlacedFinding[] {
  if (lettersOf(from) !== (ESCAPE.test(to) ? '' : lettersOf(to))) {
    return [{ ...finding('import/changed', '', { from: excerpt(from), to: excerpt(to) }), at: offset }];
  }
  // CR and LF are one line break.
  const before = all[index - 1];
  if (from === '\n' && before?.from === '\r' && before.offset === offset - 1) return [];
  return [{ ...finding('import/repaired', '', { repair: kindOf(from, to) }), at: offset }];
}

const ESCAPE = /^\\[bfnrt]$/;

/** The letters and digits alone: what a repair must not touch. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function kindOf(from: string, to: string): Repair {
  if (from === '\n' || from === '\r') return 'line-break';
  if (from === '\t') return 'tab';
  if (from === '') return to === ',' ? 'comma-added' : 'sign-added';
  if (to === '') return from === ',' ? 'comma-removed' : 'sign-removed';
  return 'sign-changed';
}

function backslashes(text: string): PlacedFinding[] {
  return [...text.matchAll(PATH_LIKE)].map(({ 0: found, index }) => ({ ...finding('import/backslash', '', { found: excerpt(found) }), at: index }));
}
