import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Deck } from '../../src/core/generated/deck.ts';
import { deck as fits } from '../../src/core/generated/fits.js';
import validate from '../../src/core/generated/validate-deck.js';
import { normalise } from '../../src/core/normalise.ts';
import { everyField } from '../support/every-field.ts';

type Json = unknown;

/** Every place in a document, as steps from its root. */
function* placesIn(value: Json, steps: readonly string[] = []): Generator<readonly string[]> {
  yield steps;
  if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* placesIn(item, [...steps, key]);
}

const PLACES = [...placesIn(everyField)].slice(1);

/** The document with something else, or nothing, at a place. */
function spoiled(steps: readonly string[], change: (old: Json) => Json): Json {
  const document: Json = structuredClone(everyField);
  let at = document as Record<string, Json>;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, Json>;
  const last = steps.at(-1) ?? '';
  const next = change(at[last]);
  if (next === undefined && !Array.isArray(at)) delete at[last];
  else at[last] = next;
  return document;
}

test('takes a deck that uses every field', () => {
  assert.ok(fits(everyField));
  assert.ok(validate(everyField), JSON.stringify(validate.errors));
});

/** Conditions are for staff alone: they say what makes no sense, not what a device can't read. */
function isFit(document: Json): boolean {
  const errors = validate(document) ? [] : (validate.errors ?? []) as readonly { readonly keyword: string; readonly schemaPath: string }[];
  return errors.every(({ keyword, schemaPath }) => keyword === 'if' || /\/(?:then|else)\//.test(schemaPath));
}

test('says yes or no as the validator that names every error does, and whatever it takes can be read', () => {
  const answers = new Set<boolean>();
  const other = fc.oneof(
    fc.constantFrom<(old: Json) => Json>(() => undefined, () => null, () => 7, () => -1e16, () => '', () => 'сөз', () => '../x.png', () => 'a:b', () => [], () => ({}), () => true,
      (old) => [old], (old) => ({ ...old as object, extra: 1 }), (old) => ({ kk: old }), () => 'я'.repeat(20_001), () => 'x', () => Number.NaN),
    fc.json().map((json) => () => JSON.parse(json) as Json),
  );
  fc.assert(fc.property(fc.constantFrom(...PLACES), other, (steps, change) => {
    const document = spoiled(steps, change);
    const answer = fits(document);
    answers.add(answer);
    assert.equal(answer, isFit(document));
    if (answer) normalise(document as Deck);
  }), { numRuns: 3000 });
  assert.equal(answers.size, 2);
});
