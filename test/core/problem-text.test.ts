import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readBrand } from '../../src/core/brand.ts';
import { finding, locate } from '../../src/core/finding.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { describe } from '../../src/core/problem-text.ts';
import { en } from '../../src/core/problem-text-en.ts';
import { kk } from '../../src/core/problem-text-kk.ts';
import { ru } from '../../src/core/problem-text-ru.ts';
import { byPlace, type ProblemCode } from '../../src/core/problem.ts';

test('says in each language what was expected, what was found and what to do', () => {
  const said = LOCALES.map((locale) => describe({ code: 'schema/unknown-key', params: { key: 'titel', suggestion: 'title' } }, locale));
  assert.deepEqual(said, [
    { message: 'Мұнда "titel" деген өріс болмайды.', remedy: '«title» деп жазғыңыз келді ме? Атауын түзетіңіз немесе өрісті өшіріңіз.' },
    { message: 'Поля "titel" здесь быть не может.', remedy: 'Возможно, имелось в виду «title»? Исправьте имя или удалите поле.' },
    { message: 'There is no field "titel" here.', remedy: 'Did you mean "title"? Correct the name or delete the field.' },
  ]);
});

/** Something for every name that any sentence asks for. */
const PARAMS = {
  found: 'text', expected: ['text', 'number'], allowed: ['a', 'b'], suggestion: 'x', key: 'k', keys: 'k, l', field: 'f', limit: 10, megabytes: 11, megapixels: 42, width: 40, height: 9000,
  id: '1', other: 2, lang: 'kk', src: 's', from: 'a', to: 'b', number: 3, kk: 4, ru: 5, kept: 'c', left: 'd', repair: 'tab', path: 'p', fault: 'too-large', what: 'rows', count: 6, wanted: 7, theme: 'dark', ink: '--korme-ink', ground: '--korme-paper', least: 7, token: '--korme-ink', most: null, bracket: '}', encoding: 'UTF-16', meant: ']', block: 'split', fields: ['image', 'map'], written: 'name', letters: 'o (U+006F)', letter: 'э (U+042D)', alphabet: 'latin', below: '1.1', codec: 'H.265 (hvc1)',
};

for (const [locale, table] of [['kk', kk], ['ru', ru], ['en', en]] as const) {
  const said = (Object.keys(table) as ProblemCode[]).map((code) => {
    const params = { ...PARAMS, ...(code === 'json/unexpected' && { expected: 'value' }), ...(code === 'chart/no-ring' && { fault: 'negative' }), ...(code === 'text/missing-translation' && { what: 'slide' }), ...(code === 'text/wrong-language' && { wanted: 'kk', found: 'ru' }) };
    return { code, ...describe({ code, params }, locale) };
  });

  test(`has whole sentences for every problem in ${locale}`, () => {
    for (const { code, message, remedy } of said) {
      assert.match(message, /[.:;)»\w]$/u, code);
      assert.match(remedy, /[.]$/u, code);
      assert.doesNotMatch(`${message} ${remedy}`, /undefined|\[object|NaN/, code);
    }
  });

  test(`mixes no alphabets within a word in ${locale}`, () => {
    for (const { code, message, remedy } of said) assert.doesNotMatch(`${message} ${remedy}`, /[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]/u, code);
  });
}

test('says of what people wrote where it begins and ends, whatever marks are in it', () => {
  const own = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const locale of LOCALES) {
    const { message, remedy } = describe({ code: 'brand/unexpected', params: { found: '@import "a.css";' } }, locale);
    assert.doesNotMatch(message + describe({ code: 'import/changed', params: { from: '"a": "b"', to: '"a"' } }, locale).message, /""/);
    const [advice = ''] = /\S+ \{[^}]*\}/.exec(remedy) ?? [];
    assert.deepEqual([advice !== '', readBrand(advice, own).findings], [true, []], 'what the remedy says may be written as it is');
  }
});

test('places problems by line and column, in the order of the file', () => {
  const text = '{"id": "1",\n\t"slides": [{"titel": 5}]}';
  const problems = locate('slides/1/deck.json', text, [
    finding('schema/unknown-key', '/slides/0/titel', { key: 'titel', suggestion: 'title' }, 'key'),
    finding('schema/missing-key', '', { key: 'title' }),
    finding('file/byte-order-mark', '', {}, 0),
    finding('schema/empty-list', '/slides', { field: 'slides' }),
  ]);
  assert.deepEqual(problems.sort(byPlace).map(({ code, severity, line, column }) => [code, severity, line, column]), [
    ['schema/missing-key', 'error', 1, 1],
    ['file/byte-order-mark', 'warning', 1, 1],
    ['schema/empty-list', 'error', 2, 12],
    ['schema/unknown-key', 'error', 2, 14],
  ]);
});
