// README.md and docs/: every example can be copied as it is, and every link leads somewhere.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { deckFindings } from '../../src/core/deck-findings.ts';
import type { Deck } from '../../src/core/generated/deck.ts';
import validateDeck from '../../src/core/generated/validate-deck.js';
import validateKiosk from '../../src/core/generated/validate-kiosk.js';
import { addressesIn, blocksIn, linksIn, PAGES } from './support/documents.ts';
import { readJson, ROOT } from './support/sample.ts';

const { properties: ofSlides } = readJson('schemas/slide.schema.json') as { properties: object };
const { properties: ofKiosk } = readJson('schemas/kiosk.schema.json') as { properties: object };

/** A whole deck, what belongs into kiosk.json, or a slide: its keys tell which. */
function faultsOf(json: string): unknown {
  const example = JSON.parse(json) as object;
  const isDeck = 'slides' in example;
  if (!isDeck && Object.keys(example).every((key) => key in ofKiosk) && !Object.keys(example).every((key) => key in ofSlides)) {
    return validateKiosk(example) ? [] : validateKiosk.errors;
  }
  const deck = isDeck ? example : { id: '1', title: { kk: 'Су', ru: 'Вода' }, slides: [example] };
  return validateDeck(deck) ? deckFindings(deck as Deck) : validateDeck.errors;
}

for (const { path, text } of PAGES) {
  const blocks = blocksIn(text, 'json');
  if (blocks.length > 0) {
    test(`every example of ${path} can be copied as it is`, () => {
      for (const json of blocks) assert.deepEqual(faultsOf(json), [], json);
    });
  }

  test(`every link of ${path} leads to a page and a heading that are there`, () => {
    for (const link of linksIn(text)) {
      const [file = '', address] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      assert.ok(existsSync(join(ROOT, target)), link);
      if (address !== undefined) assert.ok(addressesIn(readFileSync(join(ROOT, target), 'utf8')).includes(address), link);
    }
  });
}

test('an example with a fault is seen', () => {
  assert.notDeepEqual(faultsOf('{ "titel": "x" }'), []);
  assert.notDeepEqual(faultsOf('{ "sections": [{ "id": "1" }] }'), []);
  assert.notDeepEqual(faultsOf('{ "id": "1", "title": "x", "slides": [] }'), []);
});
