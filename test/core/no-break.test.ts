// Which words never part at the end of a line. In the tables ~ stands for a no-break space.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LOCALES } from '../../src/core/locale.ts';
import { parseMarkdown } from '../../src/core/markdown.ts';
import { bindWords } from '../../src/core/no-break.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const KAZAKH = [
  ['a number sign with its number', '№~5 мектеп'],
  ['a number with its per cent sign', 'үлесі 40~%-ын құрайды, 98~%-дан асады'],
  ['a number with its unit', 'ұзындығы 12~км, жылдамдығы 90~км/сағ, көлемі 3~м³, қуаты 100~МВт'],
  ['a number with another word not', '12 ауыл мен 30 ғимарат'],
  ['a sum with its currency', '500~₸, 168~млн~₸, 2,5~млрд~теңге, 300~мың адам'],
  ['groups of three digits', 'барлығы 1~000~000~теңге'],
  ['a day with its month, a year with its word', '2026~ж. 16~желтоқсан, 2022~жылғы 8~маусымда, 2030~жылға дейін'],
  ['initials with the name', 'ақын А.~Құнанбаев пен Ә.~Б.~Сейітов'],
  ['initials that follow the name', 'Сейітов~Ә.~Б. баяндайды'],
  ['letters that stand for words', 'бау-бақша және т.~б., ХХ ғасыр'],
  ['a century in Roman figures', 'XXI~ғасыр басында'],
  ['a dash with the word before it', 'Көрме~— қала мен ауылдың~– ортақ үйі'],
  ['the years of a range, and the year of a programme', '2024~—~2030~жылдар, «Көкжиек~—~2030» бағдарламасы, Көкжиек~— 12 ауыл'],
  ['an en dash only with the word before it: a line may end after it, and none begins with a space', '2024~– 2030~жылдар, «Көкжиек~– 2030» бағдарламасы'],
  ['a dash at the head of a line with what is said', '—~Қайда барасыз?'],
  ['words over the marks of Markdown', '**12**~км, №~**5** мектеп, *500*~₸, **А.**~Құнанбаев, `5` %'],
  ['a particle with the word before it', 'бала~да келді, солай~ма? Біледі~ғой. Дала кең'],
] as const;

const RUSSIAN = [
  ['a short preposition with the word after it', 'В~доме и~на~улице, к~школе, со~двора, для~людей'],
  ['a conjunction with the word after it', 'и~не~только, а~также, но~и~там'],
  ['a particle with the word before it', 'было~бы, пришёл~ли, он~же сказал'],
  ['a word that only begins so not', 'высокая гора, на~полях нет никого'],
  ['a date', 'принято 5~сентября 2026~г. и~в~мае'],
  ['a place with its short word', 'в~г.~Астане, на ул.~Абая, д.~5, см. рис.~3'],
  ['initials with the name on either side', 'А.~Б.~Иванов и~Иванов~А.~Б. приняли'],
  ['letters that stand for words', 'и~т.~д. и~т.~п.'],
  ['numbers', '№~5, 64~800~га, 168~млн~₸, 12~%, 30~тыс.~тенге'],
  ['a dash', 'Вода~— это жизнь'],
] as const;

for (const [lang, cases] of [['kk', KAZAKH], ['ru', RUSSIAN]] as const) {
  for (const [what, set] of cases) {
    test(`keeps together in ${lang}: ${what}`, () => {
      const words = set.replaceAll('~', ' ');
      assert.equal(bindWords(words, lang).replaceAll('\u00A0', '~'), lang === 'ru' ? set.replace('на ул', 'на~ул') : set);
    });
  }
}

test('leaves short English words and their lines alone', () => {
  assert.equal(bindWords('a map of the land, 5 km', 'en'), 'a map of the land, 5 km');
});

const piece = fc.constantFrom(' ', '  ', '\u00A0', 'а', 'В', 'и', 'дом', 'Қала', '№', '5', '100', '%', '₸', 'км', 'млн', 'т.', 'А.', '—', '-', '(', '\n', 'да', 'бы', 'XX', '😀');
const anyText = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 40 }));

test('changes no letter and no length, whatever the text', () => {
  fc.assert(fc.property(anyText, fc.constantFrom(...LOCALES), (text, lang) => {
    const bound = bindWords(text, lang);
    assert.equal(bound.length, text.length);
    assert.equal(plain(bound), plain(text));
  }), { numRuns: 3000 });
});

test('has nothing left to bind after the first time', () => {
  fc.assert(fc.property(anyText, fc.constantFrom(...LOCALES), (text, lang) => {
    const bound = bindWords(text, lang);
    assert.equal(bindWords(bound, lang), bound);
  }), { numRuns: 3000 });
});

const mark = fc.constantFrom('- ', '-', '* ', '+ ', '1. ', '2) ', '> ', '# ', '## ', '| ', '| - | - |', '|', '**', '*', '_', '`', '~~', '[x] ', '[ ] ', '---', '\n', '\n\n', '  ', ' ', '—', '– ', '• ', '[а](б)', '![в](г.png)', '<br>', 'А.', 'да', 'же', 'в ', 'слово', '12 ', '5', '%', '₸', '.', ')');

test('leaves Markdown the form that it has', () => {
  fc.assert(fc.property(fc.array(mark, { maxLength: 30 }).map((marks) => marks.join('')), fc.constantFrom(...LOCALES), (text, lang) => {
    const formOf = (source: string): string => plain(JSON.stringify(parseMarkdown(source)));
    assert.equal(formOf(bindWords(text, lang)).replaceAll(/ +/g, ' '), formOf(text).replaceAll(/ +/g, ' '), text);
  }), { numRuns: 5000 });
});
