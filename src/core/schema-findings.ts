// What AJV says about a document, turned into one finding per cause. AJV reports each branch of a choice (a text may be a
// string or an object) as an error of its own; an editor made one mistake and gets one sentence.
import { UNITS } from './cartogram.ts';
import { excerpt } from './excerpt.ts';
import { finding, type Finding } from './finding.ts';
import { pointerTo, pointerSteps } from './json-places.ts';
import { knownKeys } from './known-keys.ts';
import { characters, MAX_TEXT } from './limits.ts';
import type { Kind } from './problem.ts';
import { suggest } from './suggestion.ts';
import type { ValidationError } from './validation.ts';

/** `json` is the document that `errors` are about. */
export function schemaFindings(form: 'deck' | 'kiosk' | 'legacy', json: unknown, errors: readonly ValidationError[]): Finding[] {
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  // The branch of a choice that was not taken complains about the type of the whole; a wrong property name is told by its
  // wrapper, and so is what a condition asks for; a value of another type is none of the allowed ones either.
  const causes = errors.filter(({ keyword, instancePath, propertyName }) =>
    keyword !== 'anyOf' && keyword !== 'if' && propertyName === undefined && !(keyword === 'type' && choices.has(instancePath)) && !(keyword === 'enum' && mistyped.has(instancePath)));
  const findings = [
    ...causes.map((error) => causeFinding(form, json, error)),
    ...unexplained(choices, causes).map((pointer) => wrongType(json, pointer, errors
      .filter(({ keyword, instancePath }) => keyword === 'type' && instancePath === pointer)
      .flatMap(({ params }) => kindsOf(params['type'])))),
  ];
  return withoutMistyped(findings);
}

/** The choices that nothing at or below them explains: neither branch takes a value of this type. */
function unexplained(choices: ReadonlySet<string>, causes: readonly ValidationError[]): string[] {
  const explained = new Set(causes.flatMap(({ instancePath }) => withParents(instancePath)));
  return [...choices].sort((a, b) => b.length - a.length).filter((pointer) => {
    if (explained.has(pointer)) return false;
    for (const parent of withParents(pointer)) explained.add(parent);
    return true;
  });
}

/** A key that is only misspelt is not missing as well. */
function withoutMistyped(findings: readonly Finding[]): Finding[] {
  const meant = new Set<string>();
  for (const { params, pointer } of findings) {
    if ('suggestion' in params && params.suggestion !== null) meant.add(pointerTo(parentOf(pointer), params.suggestion));
  }
  return findings.filter(({ code, params, pointer }) => !(code === 'schema/missing-key' && 'key' in params && meant.has(pointerTo(pointer, params.key))));
}

function causeFinding(form: 'deck' | 'kiosk' | 'legacy', json: unknown, { keyword, instancePath: pointer, params }: ValidationError): Finding {
  const value = valueAt(json, pointer);
  const field = fieldOf(pointer);
  const found = typeof value === 'number' ? value : Array.isArray(value) ? value.length : characters(String(value));
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const suggestion = form === 'legacy' ? null : suggest(key, knownKeys(form, pointer));
      return finding('schema/unknown-key', pointerTo(pointer, key), { key, suggestion }, 'key');
    }
    case 'propertyNames': {
      const key = String(params['propertyName']);
      // Any two well-formed codes differ by a digit or two: a guess among them would mislead.
      const suggestion = /^KZ-\d\d$/.test(key) ? null : suggest(key, UNITS.map(({ code }) => code));
      return finding('map/unknown-unit', pointerTo(pointer, key), { found: key, suggestion }, 'key');
    }
    case 'required': return finding('schema/missing-key', pointer, { key: String(params['missingProperty']) });
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      return finding('schema/not-allowed', pointer, { field, found: excerpt(value), allowed, suggestion: suggest(String(value), allowed) });
    }
    case 'pattern': return patternCode(pointer) === 'map/bad-codes' ? badCodes(String(value), pointer) : finding(patternCode(pointer), pointer, { found: excerpt(value) });
    case 'maxLength': return limit === MAX_TEXT
      ? finding('slide/too-much-text', pointer, { lang: null, found, limit })
      : finding('schema/too-long', pointer, { field, found, limit });
    case 'minProperties': return pointer.endsWith('/map/values') ? finding('map/no-values', pointer, {}) : finding('schema/no-words', pointer, { field });
    case 'minItems': return (value as unknown[]).length === 0 ? finding('schema/empty-list', pointer, { field }) : finding('schema/too-few', pointer, { field, found: (value as unknown[]).length, limit });
    case 'maxProperties': return finding('schema/too-many', pointer, { field, found: Object.keys(value as object).length, limit });
    case 'maxItems': return finding('schema/too-many', pointer, { field, found, limit });
    case 'uniqueItems': {
      const repeated = pointerTo(pointer, Math.max(Number(params['i']), Number(params['j'])));
      return finding('schema/repeated-item', repeated, { found: excerpt(valueAt(json, repeated)) });
    }
    case 'minimum': return finding('schema/too-small', pointer, { field, found, limit });
    case 'maximum': return finding('schema/too-large', pointer, { field, found, limit });
    case 'type': return wrongType(json, pointer, kindsOf(params['type']));
    default: throw new Error(`No sentence for the keyword ${keyword} of a schema`);
  }
}

/** Which of the patterns of the schemas it was, from the field that it belongs to. */
function patternCode(pointer: string): 'deck/bad-id' | 'slide/bad-id' | 'media/bad-path' | 'map/bad-codes' | 'kiosk/bad-time' {
  if (pointer.startsWith('/attract/hours/')) return 'kiosk/bad-time';
  if (pointer.endsWith('/map')) return 'map/bad-codes';
  if (pointer.endsWith('/section')) return 'deck/bad-id';
  if (!pointer.endsWith('/id')) return 'media/bad-path';
  return pointer.startsWith('/slides/') ? 'slide/bad-id' : 'deck/bad-id';
}

/** Told at the first code that there is not. */
function badCodes(written: string, pointer: string): Finding {
  const unknown = [...written.matchAll(/[^\s,]+/g)].find(([word]) => UNITS.every(({ code }) => code !== word));
  return finding('map/bad-codes', pointer, { found: excerpt(unknown?.[0] ?? written) }, { inside: unknown?.index ?? 0 });
}

function wrongType(json: unknown, pointer: string, expected: readonly Kind[]): Finding {
  return finding('schema/wrong-type', pointer, { field: fieldOf(pointer), found: kindOf(valueAt(json, pointer)), expected: [...new Set(expected)] });
}

const KINDS: Readonly<Record<string, Kind>> = { string: 'text', number: 'number', integer: 'integer', boolean: 'boolean', array: 'list', object: 'object', null: 'null' };

function kindsOf(types: unknown): Kind[] {
  return [types].flat().flatMap((type) => KINDS[String(type)] ?? []);
}

function kindOf(value: unknown): Kind {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : KINDS[typeof value] ?? 'object';
}

function valueAt(json: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], json);
}

/** The name that a sentence gives to a value: its key, or for an entry of a list the key of the list and its number. */
function fieldOf(pointer: string): string {
  const steps = pointerSteps(pointer);
  const last = steps.at(-1) ?? '';
  return /^\d+$/.test(last) ? `${steps.at(-2) ?? ''} ${Number(last) + 1}` : last;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function withParents(pointer: string): string[] {
  return pointer === '' ? [''] : [pointer, ...withParents(parentOf(pointer))];
}
