// Text that is nearly JSON, mended, with every change told: what is certain, and what a person should compare.
import { excerpt } from '../core/excerpt.ts';
import { finding, place, type Finding, type PlacedFinding } from '../core/finding.ts';
import type { JsonFault, JsonFaultCode } from '../core/json-fault.ts';
import type { ProblemCode, Repair } from '../core/problem.ts';
import { readJson } from '../core/read-json.ts';

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

/** What nobody but its author can mend: one of two values would be lost. */
const HOPELESS: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['json/duplicate-key', 'json/forbidden-key']);

/** Repairs only what JSON.parse refuses, and only what begins like data: a plain document is none. */
export function mend(text: string): Mended {
  const { json, causes, faults, place: placeIn } = readJson(text);
  if (causes.length === 0) return { ok: true, json, repairs: [], place: placeIn };
  if (!/^\s*(?:[{[]|$)/.test(text)) return { ok: false, findings: place(text, [finding('import/not-a-deck', '', {}, 0)]) };
  if (json === undefined || causes.some(({ code }) => HOPELESS.has(code))) return { ok: false, findings: causes };
  return { ok: true, json, repairs: [...faults.map((fault) => repairFinding(fault, text)), ...backslashes(text)], place: placeIn };
}

function repairFinding({ code, offset, edits, sure }: JsonFault, text: string): PlacedFinding {
  if (sure) return { ...finding('import/repaired', '', { repair: REPAIRS[code] ?? 'sign-changed' }), at: offset };
  const from = edits.map(({ start, end }) => text.slice(start, end)).join(' ').trim();
  const to = edits.map((edit) => edit.text).join(' ').trim();
  return { ...finding('import/changed', '', { from: excerpt(from), to: excerpt(to) }), at: offset };
}

const REPAIRS: { readonly [Code in JsonFaultCode]?: Repair } = {
  'json/missing-comma': 'comma-added', 'json/trailing-comma': 'comma-removed', 'json/extra-comma': 'comma-removed',
  'json/line-break-in-string': 'line-break', 'json/tab-in-string': 'tab', 'json/missing-colon': 'sign-added',
  'json/missing-quote': 'sign-added', 'json/unquoted': 'sign-added',
};

function backslashes(text: string): PlacedFinding[] {
  return [...text.matchAll(PATH_LIKE)].map(({ 0: found, index }) => ({ ...finding('import/backslash', '', { found: excerpt(found) }), at: index }));
}
