// Texts that lack a language of the kiosk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KIOSK_LANGUAGES, translationFindings } from '../../src/core/translation-findings.ts';

const BOTH = { kk: 'Су', ru: 'Вода' };

for (const [what, title, slides, ...told] of [
  ['nothing of a deck in both languages', BOTH, [{ title: BOTH, facts: [{ label: BOTH, value: BOTH }] }]],
  ['a deck in one language once', 'Су', [{ title: 'Су', text: { kk: 'Бұл — су' } }, { title: 'Жол' }], '/title deck ru'],
  ['a slide in one language once', BOTH, [{ title: BOTH }, { title: 'Жол', facts: [{ label: 'Көпір', value: { kk: 'Тас' } }] }], '/slides/1 slide ru'],
  ['each text of a slide that has some', BOTH, [{ title: BOTH, text: { ru: 'Это вода' }, facts: [{ label: 'Көпір', value: BOTH }] }], '/slides/0/text text kk', '/slides/0/facts/0/label text ru'],
  ['an empty translation', BOTH, [{ title: BOTH, text: { kk: 'Бұл — су', ru: ' ' } }], '/slides/0/text text ru'],
  ['nothing of numbers, units, codes and Latin names', BOTH, [{ title: BOTH, numbers: [{ value: '1:4', unit: 'GB', label: BOTH }], facts: [{ label: 'KZ-75', value: '12 %' }] }]],
  ['nothing of what is empty', BOTH, [{ title: BOTH, image: { src: 'a.avif', alt: '' }, text: '' }]],
  ['no English where nobody began with it', BOTH, [{ title: BOTH }]],
  ['English where some of it is there', { ...BOTH, en: 'Water' }, [{ title: BOTH }, { title: { ...BOTH, en: 'Water' }, text: BOTH }], '/slides/0 slide en', '/slides/1/text text en'],
] as [string, string | object, object[], ...string[]][]) {
  test(`tells ${what}`, () => {
    const findings = translationFindings({ id: '1', title, slides }, 'kk', ['kk', 'ru', 'en']);
    assert.deepEqual(findings.map(({ pointer, params }) => 'what' in params && 'lang' in params ? `${pointer} ${params.what} ${params.lang}` : ''), told);
  });
}

test('asks for no language that the kiosk does not have', () => {
  assert.deepEqual(translationFindings({ id: '1', title: 'Вода', slides: [{ title: { ru: 'Вода', en: 'Water' } }] }, 'ru', ['ru']), []);
  assert.deepEqual(KIOSK_LANGUAGES, ['kk', 'ru']);
});

test('tells each name of the menu that lacks one', () => {
  const findings = translationFindings({ title: BOTH, sections: [{ id: '1', title: { kk: 'Бөлім' } }, { id: '2', title: BOTH }] }, 'kk', ['kk', 'ru']);
  assert.deepEqual(findings.map(({ pointer }) => pointer), ['/sections/0/title']);
});
