import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
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

/** The schemas without their conditions: those are for staff alone, and say what makes no sense, not what a device can't read. */
async function withoutConditions(): Promise<(document: Json) => boolean> {
  const ajv = new Ajv2020({ strict: false });
  for await (const file of glob('schemas/*.json', { cwd: ROOT })) ajv.addSchema(stripped(JSON.parse(await readFile(join(ROOT, file), 'utf8'))) as object);
  const isFit = ajv.getSchema('deck.schema.json');
  assert.ok(isFit);
  return (document) => isFit(document) === true;
}

function stripped(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(stripped);
  if (typeof schema !== 'object' || schema === null) return schema;
  const isCondition = 'if' in schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !(isCondition && ['if', 'then', 'else'].includes(key))).map(([key, value]) => [key, stripped(value)]));
}

const ROOT = join(import.meta.dirname, '../..');

test('says yes or no as AJV itself does, and whatever it takes can be read', async () => {
  const isFit = await withoutConditions();
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
