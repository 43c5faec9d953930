import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { missingWords } from '../../layout/missing-words.ts';

const field = (words: string, path = 'text'): { path: string; words: string[] } => ({ path, words: words.split(' ') });

const CASES = [
  { title: 'nothing where every word is there', fields: [field('бір екі үш')], seen: 'бір екі үш', missing: [] },
  { title: 'nothing where fields stand in another order', fields: [field('тақырып', 'title'), field('бір екі')], seen: 'бір екі тақырып', missing: [] },
  { title: 'nothing where the head of a table comes again in between', fields: [field('бас бір екі')], seen: 'бас бір бас екі', missing: [] },
  { title: 'a word that is gone', fields: [field('бір екі үш')], seen: 'бір үш', missing: ['text 2 екі'] },
  { title: 'a word in two halves', fields: [field('цифрлық партия')], seen: 'цифр лық партия', missing: ['text 1 цифрлық'] },
  { title: 'a word that is out of its order', fields: [field('бір екі үш')], seen: 'екі бір үш', missing: ['text 2 екі'] },
  { title: 'the last word, though another field has the same one', fields: [field('бір екі'), field('екі үш', 'caption')], seen: 'бір екі үш', missing: ['caption 1 екі'] },
  { title: 'nothing where a caption that repeats a sentence stands between two pages of the text', fields: [field('а б в а б в а б в'), field('а б в', 'caption')], seen: 'а б в а а б в б в а б в', missing: [] },
  { title: 'a caption that repeats a sentence of the text and is gone', fields: [field('а б в а б в'), field('а б в', 'caption')], seen: 'а б в а б в', missing: ['caption 1 а', 'caption 2 б', 'caption 3 в'] },
  { title: 'a word that comes back too late', fields: [field('а б')], seen: `а ${'ж '.repeat(400)}б`, missing: ['text 2 б'] },
  { title: 'one word rather than all that follow it', fields: [field('а б в г')], seen: `а в г ${'ж '.repeat(80)}б`, missing: ['text 2 б'] },
];

for (const { title, fields, seen, missing } of CASES) {
  test(`finds ${title}`, () => {
    assert.deepEqual(missingWords(fields, seen.split(' ')).map(({ path, at, word }) => `${path} ${at} ${word}`), missing);
  });
}

test('finds any one word that is left out of a text', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[а-я]{3,8}$/), { minLength: 2, maxLength: 40 }), fc.nat(), (words, seed) => {
    const gone = seed % words.length;
    const missing = missingWords([{ path: 'text', words }], words.toSpliced(gone, 1));
    assert.deepEqual(missing, [{ path: 'text', word: words[gone], at: gone + 1 }]);
  }));
});

test('finds nothing missing wherever the labels and captions of a picture come between the words of a text', () => {
  const words = fc.array(fc.constantFrom('су', 'жол', 'орман', 'көл', 'таза'), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(words, words, fc.infiniteStream(fc.boolean()), (text, caption, turns) => {
    const [left, right] = [[...text], [...caption]];
    const seen: string[] = [];
    for (const turn of turns) {
      const next = (turn ? left : right).shift() ?? left.shift() ?? right.shift();
      if (next === undefined) break;
      seen.push(next);
    }
    assert.deepEqual(missingWords([{ path: 'text', words: text }, { path: 'caption', words: caption }], seen), []);
  }));
});
