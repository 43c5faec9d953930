import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixText } from '../../src/core/fix-text.ts';
import { damage, DAMAGE_KINDS, type DamageKind } from '../support/damage.ts';

const FIXED: readonly (readonly [what: string, text: string, fixed: string, ...left: string[]])[] = [
  ['nothing in a text that is JSON', '{"a": 1}', '{"a": 1}'],
  ['a semicolon that nothing follows', '{"a": [{"b": 1;}];}', '{"a": [{"b": 1}]}'],
  ['marks around the first and the last word', '{"a": ""Абай" мен "Жол""}', '{"a": "\\"Абай\\" мен \\"Жол\\""}'],
  ['commas, colons and quotation marks', '{"a" 1\n\'b\': “x”, c": "y",}', '{"a": 1,\n"b": "x", "c": "y"}'],
  ['line breaks and tabs', '["a\r\n\tb"]', '["a\\n\\tb"]'],
  ['marks inside a text', '{"a": "он "да" нет"}', '{"a": "он \\"да\\" нет"}'],
  ['marks around words beside commas, and one that nothing divides', '{"a": "Әуезов, "Абай жолы", 1942", "b": "экран 19" және"}', '{"a": "Әуезов, \\"Абай жолы\\", 1942", "b": "экран 19\\" және"}'],
  ['what stands after a note, and leaves the note', '[1, // бір\n2,]', '[1, // бір\n2]', 'json/comment'],
  ['what stands before a bracket that is missing, and leaves the rest', '{"a": 1 "s": [{"b": 2, {"c": 3,}]}', '{"a": 1, "s": [{"b": 2, {"c": 3,}]}', 'json/missing-bracket', 'json/trailing-comma'],
  ['True, and leaves None', '[True, None,]', '[true, None]', 'json/wrong-literal'],
  ['an id that is no number', '{"id": 1.5.3}', '{"id": "1.5.3"}'],
];

/** A mark that may belong to the text or end another one: each has a reading in which `fix` would run two texts into one. */
const EITHER: readonly (readonly [text: string, left: string])[] = [
  ['["бір, "екі", "үш"]', 'json/quote-in-text'],
  ['["бір", екі", "үш"]', 'json/quote-in-text'],
  ['["Әуезов, "Абай жолы", 1942", "x"]', 'json/quote-in-text'],
  ['{"a": "x", "b": "y", "c"}', 'json/quote-in-text'],
  ['{"a": "x", : "y"}', 'json/quote-in-text'],
  ['{"a": { "b": 1 },"\n"c": 2}', 'json/missing-quote'],
  ['{"t": {\n"a": "x"\n  »  },\n"b": 1}', 'json/quote-in-text'],
  ['{"image": ""a.avif", "b": 1}', 'json/quote-in-text'],
  ['{"a": "Екінші.""}', 'json/quote-in-text'],
  ['{"a": "Екінші."\n"\n}', 'json/quote-in-text'],
  ['{\n"a": "x".\n"b": 1}', 'json/quote-in-text'],
  ['{"a": ( "kk": "x", "ru": "y" )\n}', 'json/missing-quote'],
  ['{"a": "Мұнда "key": мәні жазылады", "b": 1}', 'json/missing-quote'],
];

for (const [text, left] of EITHER) {
  test(`leaves ${text} to a person`, () => {
    const found = fixText(text);
    assert.equal(found.text, text);
    assert.equal(found.left[0]?.code, left);
  });
}

for (const [what, text, fixed, ...left] of FIXED) {
  test(`fixes ${what}`, () => {
    const found = fixText(text);
    assert.equal(found.text, fixed);
    assert.deepEqual(found.left.map(({ code }) => code), left);
    assert.equal(found.refused, null);
  });
}

for (const [what, text, refused] of [
  ['a path of Windows', '{"image": "C:\\new\\table.png",}', 'backslashes'],
  ['a name of a file with a backslash', '{"src": "img\\new.png",}', 'backslashes'],
  ['a backslash that means nothing', '{"a": "1\\2",}', 'backslashes'],
  ['a field that is written twice', '{"a": 1, "a": 2,}', 'two-of-one-key'],
  ['a forbidden field', '{"__proto__": 1,}', 'two-of-one-key'],
] as const) {
  test(`touches nothing of a text with ${what}`, () => {
    assert.deepEqual([fixText(text).text, fixText(text).refused], [text, refused]);
  });
}

const SLIDES = join(import.meta.dirname, '../../slides');
const DECKS = readdirSync(SLIDES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('deck.json')).map((name) => readFileSync(join(SLIDES, name), 'utf8'));

/** What is whole again, word by word, after its one fault was fixed. */
const MENDED = new Set<DamageKind>([
  'comma left out', 'comma after the last', 'comma twice', 'colon left out', 'closing mark of a text left out', 'opening mark of a text left out',
  'closing mark of a name left out', 'opening mark of a name left out', 'name without marks', 'smart quotes', 'guillemets', 'single quotes',
]);

const damaged = fc.tuple(fc.constantFrom(...DECKS), fc.constantFrom(...DAMAGE_KINDS), fc.nat(), fc.constantFrom('\n', '\r\n'));

test('gives back the deck as it was, where its one fault has one safe answer', () => {
  fc.assert(fc.property(damaged, ([deck, kind, choice, lineBreak]) => {
    const good = deck.replaceAll('\n', lineBreak);
    const made = damage(good, kind, (list) => list[choice % list.length]);
    fc.pre(made !== null && MENDED.has(kind));
    assert.deepEqual(JSON.parse(fixText(made?.text ?? '').text), JSON.parse(good));
  }), { numRuns: 300 });
});

test('changes no word, and finds nothing more to fix', () => {
  fc.assert(fc.property(damaged, damaged, ([deck, kind, choice, lineBreak], [, other, second]) => {
    const choose = (seed: number) => <T>(list: readonly T[]): T | undefined => list[seed % list.length];
    const once = damage(deck.replaceAll('\n', lineBreak), kind, choose(choice))?.text ?? deck;
    const fixed = fixText(once).text;
    assert.equal(fixText(fixed).text, fixed);
    assert.equal(lettersOf(fixed), lettersOf(once));
    if (!isJson(fixed)) return;
    const twice = damage(fixed, other, choose(second))?.text ?? fixed;
    assert.equal(lettersOf(fixText(twice).text), lettersOf(twice));
  }), { numRuns: 500 });
});

test('neither throws nor goes on for ever, whatever the text is', () => {
  const signs = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '\t', '"a"', '"b": ', '1', 'true', 'None', 'x', '😀', '//', '“', "'");
  fc.assert(fc.property(fc.array(signs, { maxLength: 20 }), (parts) => {
    assert.doesNotThrow(() => fixText(parts.join('')));
  }), { numRuns: 5000 });
});

/** A line break or a tab may become an escape, and True a true. */
function lettersOf(text: string): string {
  return text.replaceAll(/\\[nt]/g, ' ').replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
