// Which words may be divided at the end of a line. In the tables - stands for a soft hyphen, and = for a hyphen that was there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hyphenate, loadHyphens, SOFT_HYPHEN } from '../../src/core/hyphenate.ts';
import { LOCALES } from '../../src/core/locale.ts';

await loadHyphens('ru');

const whole = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

function check(lang: 'kk' | 'ru', set: string): void {
  const words = set.replaceAll('-', '').replaceAll('=', '-');
  assert.equal(hyphenate(words, lang).replaceAll('-', '=').replaceAll(SOFT_HYPHEN, '-'), set);
}

for (const [what, set] of [
  ['between its syllables', 'Қа-зақ-стан ауыл-да-ры-ның тұр-ғын-да-ры'],
  ['with no letter left alone', 'ана-лар-ға, оқу-шы-лар, ба-ла-сы'],
  ['with «у» as a consonant after a vowel', 'да-уыс-тық, тә-уел-сіз-дік, уа-қыт-ша'],
  ['with «у» as a vowel after a consonant', 'ту-ын-ды-лар, оқу-лық-тар'],
  ['with its soft and hard signs behind their letter', 'фа-куль-тет-тер, объ-ек-ті-лер, ком-пью-тер-лер'],
  ['between the parts of a compound', 'ха-лық-ара-лық, Қы-зыл-ор-да, кә-сіп-орын-дар, көк-өніс-тер'],
  ['of foreign letters', 'элек-трон-ды, ин-фра-құ-ры-лым, кон-церт-тер, ми-нистр-лік'],
  ['in capitals', 'БАҒ-ДАР-ЛА-МА-ЛАР'],
  ['beside other signs', '«қо-нақ-үй-лер», (ме-кен-жай-лар) қо-ғам-дық=мә-де-ни'],
  ['in the Latin alphabet of 2021', 'Qa-zaq-stan-nyñ bai-la-nys-ta-ry: oqu-şy-lar-ğa ua-qyt-şa'],
  ['not at all if it is short', 'ауыл, қала, халық, өзен'],
] as const) test(`divides a Kazakh word ${what}`, () => { check('kk', set); });

test('divides Russian words by their patterns', () => {
  check('ru', 'го-су-дар-ствен-ная про-грам-ма, подъ-езд, объ-яв-ле-ние, Рес-пуб-ли-ка');
});

for (const text of [
  'https://қазақстан.kz/бағдарлама', 'пошта@қазақстан', 'файлдың_атауы', 'бағдарлама.json', 'ҚазМұнайГаз', 'ЮНЕСКО', 'баға12теңге', 'program Republic', 'ко\u0306рменін\u0306иии',
  `бағ${SOFT_HYPHEN}дарлама`, 'а'.repeat(65),
]) {
  test(`leaves ${JSON.stringify(text.slice(0, 30))} whole`, () => {
    for (const lang of LOCALES) assert.equal(hyphenate(text, lang), text);
  });
}

test('leaves English words whole', () => {
  assert.equal(hyphenate('international programmes', 'en'), 'international programmes');
});

const letters = fc.string({ unit: fc.constantFrom(...'аәбғдеёжийкқлмнңоөпрстуұүыіьъэюяцщАУҚ'), maxLength: 30 });
const anyText = fc.oneof(fc.array(fc.oneof(letters, fc.constantFrom('-', '/', '.', '@', '5', '«', '\u00A0')), { maxLength: 12 }).map((words) => words.join(' ')), fc.string({ unit: 'binary', maxLength: 40 }));

test('only adds, and never the same place twice', () => {
  fc.assert(fc.property(anyText, fc.constantFrom(...LOCALES), (text, lang) => {
    const divided = hyphenate(text, lang);
    assert.equal(whole(divided), whole(text));
    assert.equal(hyphenate(divided, lang), divided);
  }), { numRuns: 3000 });
});

test('leaves at least two letters on either side, a vowel in every part, and no sign at the head of a line', () => {
  fc.assert(fc.property(letters, (word) => {
    const parts = hyphenate(word, 'kk').split(SOFT_HYPHEN);
    if (parts.length === 1) return;
    assert.ok((parts[0] ?? '').length >= 2 && (parts.at(-1) ?? '').length >= 2, parts.join('-'));
    for (const part of parts) assert.match(part, /[аәеёиоөуұүыіэюя]/iu, parts.join('-'));
    for (const part of parts.slice(1)) assert.doesNotMatch(part, /^[ьъ]/iu, parts.join('-'));
  }), { numRuns: 5000 });
});

test('divides Kazakh words in Latin letters where the same words in Cyrillic ones are divided', () => {
  const LATIN: Record<string, string> = { а: 'a', ә: 'ä', б: 'b', д: 'd', е: 'e', ғ: 'ğ', й: 'i', қ: 'q', к: 'k', л: 'l', м: 'm', н: 'n', ң: 'ñ', о: 'o', ө: 'ö', р: 'r', с: 's', ш: 'ş', т: 't', у: 'u', ұ: 'ū', ү: 'ü', ы: 'y', і: 'ı', з: 'z' };
  for (const word of ['қанағаттандырылмағандықтарыңыздан', 'балаларға', 'даналықтарының', 'ұйымдастырушыларымыз', 'мұғалімдеріміз', 'тәуелсіздіктің', 'байланысшылар', 'уақытымыздың']) {
    const divided = hyphenate(word, 'kk');
    const latin = [...word].map((letter) => LATIN[letter]).join('');
    assert.equal(hyphenate(latin, 'kk', true), [...divided].map((letter) => LATIN[letter] ?? letter).join(''));
    assert.notEqual(divided, word);
  }
});
