// What of a deck or a kiosk.json with faults can still be judged. Each faulty value gives way to one that says nothing, so that an editor
// hears at once of everything else that is wrong with it; what only follows from a fault is told of once, as the fault.
import type { Finding } from './finding.ts';
import { pointerSteps, pointerTo } from './json-places.ts';
import type { Kind, ProblemParams } from './problem.ts';

export interface Readable<T> {
  /** It fits the schema, and its lists have the places of the file; it is for judging, never for showing. */
  readonly json: T;
  /** JSON pointers of what gave way, and of what it may have been meant for. */
  readonly gone: ReadonlySet<string>;
}

/** Behind one fault another one may show; a file that has more layers of them than this is left to its editor. */
const ROUNDS = 8;

/** Null where too little is right. `faultsOf` says what does not fit the schema. */
export function readable<T>(file: object, faults: readonly Finding[], faultsOf: (json: object) => readonly Finding[]): Readable<T> | null {
  const json = copyOf(file);
  const gone = new Set<string>();
  let left = faults;
  for (let round = 0; round < ROUNDS && left.length > 0; round += 1) {
    for (const fault of left) giveWay(json, fault, gone);
    left = faultsOf(json);
  }
  return left.length === 0 ? { json: json as T, gone } : null;
}

/** The findings that do not merely follow from what gave way. */
export function withoutEchoes(findings: readonly Finding[], { gone }: Readable<unknown>): Finding[] {
  return findings.filter(({ code, pointer }) => {
    if (code.startsWith('section/') && gone.has('/id')) return false;
    const subject = subjectOf(code, pointer);
    return ![...gone].some((one) => isWithin(pointer, one) || isWithin(one, subject));
  });
}

/** What a finding is about, where that is more than the value that it names. */
function subjectOf(code: Finding['code'], pointer: string): string {
  const part = (steps: number): string => pointer.split('/').slice(0, steps + 1).join('/');
  switch (code) {
    case 'slide/empty': case 'slide/block-unfilled': return part(2);
    case 'table/uneven-head': case 'table/short-row': case 'table/long-row': case 'chart/uneven': return part(3);
    case 'map/needs-geo': return `${part(3)}/geo`;
    case 'media/missing-alt': return pointer.replace(/\/src$/, '/alt');
    case 'media/missing-captions': return pointer.replace(/\/src$/, '/captions');
    default: return pointer;
  }
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** What says nothing where a field is needed; a text or a path that is empty says nothing anywhere else. */
const BLANKS: Readonly<Record<string, unknown>> = { id: '0', kind: 'bar', rows: [['']], values: { 'KZ-71': 0 } };

const NOTHING: Readonly<Record<Kind, unknown>> = { text: '', null: null, object: {}, list: [], number: 0, integer: 0, boolean: false };

function giveWay(json: object, { code, pointer, params }: Finding, gone: Set<string>): void {
  const set = (at: string, value: unknown): void => {
    put(json, at, value);
    gone.add(at);
  };
  switch (code) {
    case 'schema/unknown-key': {
      const { suggestion } = params as ProblemParams[typeof code];
      const meant = pointerTo(pointer.slice(0, pointer.lastIndexOf('/')), suggestion ?? '');
      if (suggestion !== null && valueAt(json, meant) === undefined) gone.add(meant);
      return set(pointer, undefined);
    }
    case 'schema/missing-key': {
      const { key } = params as ProblemParams[typeof code];
      return set(pointerTo(pointer, key), BLANKS[key] ?? '');
    }
    case 'schema/not-allowed': {
      const { suggestion, allowed } = params as ProblemParams[typeof code];
      return set(pointer, suggestion ?? allowed[0]);
    }
    case 'schema/wrong-type': {
      const { expected } = params as ProblemParams[typeof code];
      return set(pointer, NOTHING[(['text', 'null', 'object', 'list'] as const).find((kind) => expected.includes(kind)) ?? 'number']);
    }
    case 'schema/too-small': case 'schema/too-large': return set(pointer, (params as ProblemParams[typeof code]).limit);
    // Of a list that is too long or too short the entries are as right as before.
    case 'schema/too-few': case 'schema/too-many': return put(json, pointer, ofLength(valueAt(json, pointer), (params as ProblemParams[typeof code]).limit));
    case 'schema/no-words': return set(pointer, { kk: '' });
    case 'slide/too-much-text': case 'schema/too-long': case 'media/bad-path': case 'map/bad-codes': return set(pointer, '');
    case 'schema/empty-list': return set(pointer, /\/\d+$/.test(pointer) ? [''] : undefined);
    default: return set(pointer, pointer === '/id' ? BLANKS['id'] : undefined);
  }
}

function ofLength(value: unknown, length: number): unknown {
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value ?? {}).slice(0, length));
  return Array.from({ length }, (_, index) => value[index] ?? '');
}

function valueAt(json: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], json);
}

/** Undefined takes a field away. What is not there any more is left alone. */
function put(json: object, pointer: string, value: unknown): void {
  const steps = pointerSteps(pointer);
  const last = steps.pop();
  const parent = steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step], json);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value === undefined ? '' : copyOf(value));
}

/** Of what JSON can say. */
function copyOf<T>(json: T): T {
  return JSON.parse(JSON.stringify(json)) as T;
}
