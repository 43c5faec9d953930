import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LegacyDeck } from '../../src/core/generated/legacy-deck.ts';
import validateDeck from '../../src/core/generated/validate-deck.js';
import { readLegacyDeck, type LegacyPart } from '../../src/core/legacy-deck.ts';
import { joinLegacy, logoOf, sourceOf, type JoinedDeck } from '../../src/core/legacy-join.ts';

function part(named: 'kk' | 'ru', content: LegacyDeck['content'], rest: Partial<LegacyDeck> = {}, file = `${named}.json`): LegacyPart {
  return readLegacyDeck({ file, base: '', json: { ID: '1.2', content, ...rest }, named });
}

const kk = part('kk', [{ title: 'Су', text: 'Мақсаты\tСу жеткізу\nМерзімі\t2026' }, { title: 'Өзен' }], { logo_title: 'Көкжиек' });
const ru = part('ru', [{ title: 'Вода', text: 'Цель\tПодать воду\nСроки\t2026' }, { title: 'Река' }], { logo_title: 'Горизонт', logo_path: '/img/logo.png' });

function join(...parts: LegacyPart[]): JoinedDeck[] {
  const joined = joinLegacy(parts, new Set());
  for (const { json } of joined) assert.ok(validateDeck(json), JSON.stringify(validateDeck.errors));
  return joined;
}

function only(...parts: LegacyPart[]): JoinedDeck {
  const [deck, ...others] = join(...parts);
  assert.ok(deck);
  assert.deepEqual(others, []);
  return deck;
}

function reported(joined: readonly JoinedDeck[]): [string, string, string][] {
  return joined.flatMap(({ findings }) => findings.map(({ file, finding }): [string, string, string] => [file, finding.code, finding.pointer]));
}

test('makes one bilingual deck of two files with one ID, slide by slide and row by row', () => {
  for (const deck of [only(kk, ru), only(ru, kk)]) {
    assert.deepEqual(deck.findings, []);
    assert.deepEqual(deck.json, {
      id: '1.2', title: { kk: 'Су', ru: 'Вода' },
      slides: [
        {
          title: { kk: 'Су', ru: 'Вода' },
          facts: [
            { label: { kk: 'Мақсаты', ru: 'Цель' }, value: { kk: 'Су жеткізу', ru: 'Подать воду' } },
            { label: { kk: 'Мерзімі', ru: 'Сроки' }, value: { kk: '2026', ru: '2026' } },
          ],
        },
        { title: { kk: 'Өзен', ru: 'Река' } },
      ],
    });
  }
});

test('keeps a slide that only one language has, and says so', () => {
  const longer = part('ru', [{ title: 'Вода' }, { title: 'Река' }, { title: 'Озеро' }]);
  const joined = join(kk, longer);
  assert.deepEqual(joined[0]?.json.slides[2], { title: { ru: 'Озеро' } });
  assert.ok(reported(joined).some(([file, code, pointer]) => file === 'ru.json' && code === 'legacy/unpaired-slide' && pointer === '/content/2'));
});

test('says that two languages of a slide have different rows, and keeps all of them', () => {
  const fewer = part('ru', [{ title: 'Вода', text: 'Цель\tПодать воду' }, { title: 'Река' }]);
  const joined = join(kk, fewer);
  assert.deepEqual(joined[0]?.json.slides[0]?.facts?.[1], { label: { kk: 'Мерзімі' }, value: { kk: '2026' } });
  assert.deepEqual(reported(joined), [['ru.json', 'legacy/unpaired-rows', '/content/0/text']]);
});

test('shows the picture that either language names, and says where they differ', () => {
  const one = only(part('kk', [{ img_path: '/img/a.png' }, {}]), part('ru', [{}, { img_path: '/img/b.png' }]));
  assert.deepEqual(one.json.slides, [{ image: '/img/a.png' }, { image: '/img/b.png' }]);
  assert.deepEqual(one.findings, []);
  const other = join(part('kk', [{ video: 'a.mp4' }]), part('ru', [{ video: 'b.mp4' }]));
  assert.deepEqual(other[0]?.json.slides, [{ video: 'a.mp4' }]);
  assert.deepEqual(reported(other), [['ru.json', 'legacy/different-media', '/content/0/video']]);
});

test('gives numbers to decks that share an ID and a language', () => {
  const joined = join(ru, part('ru', [{ title: 'Дорога' }], {}, 'second.json'));
  assert.deepEqual(joined.map(({ json }) => [json.id, json.title]), [['1.2', { ru: 'Вода' }], ['1.2-2', { ru: 'Дорога' }]]);
  assert.deepEqual(reported(joined), [['second.json', 'legacy/renamed', '/ID']]);
});

test('gives numbers to three decks of one ID, and to none a number that is taken', () => {
  const third = part('ru', [{}], {}, 'third.json');
  const owner = part('ru', [{}], { ID: '1.2-2' }, 'owner.json');
  assert.deepEqual(join(kk, ru, third, owner).map(({ json }) => json.id), ['1.2', '1.2-3', '1.2-4', '1.2-2']);
});

test('leaves its ID to a canonical deck', () => {
  assert.deepEqual(joinLegacy([kk, ru], new Set(['1.2'])).map(({ json }) => json.id), ['1.2-2', '1.2-3']);
});

test('finds the place in a file that a part of the deck came from', () => {
  const deck = only(part('kk', [{ title: 'Су', img_path: '/img/a.png' }]), part('ru', [{ title: 'Вода', img: '/img/b.png' }, { img: '/img/c.png', text: 'Река' }]));
  assert.deepEqual(sourceOf(deck, '/slides/0/image'), { file: 'kk.json', pointer: '/content/0/img_path' });
  assert.deepEqual(sourceOf(deck, '/slides/1/image'), { file: 'ru.json', pointer: '/content/1/img' });
  assert.deepEqual(sourceOf(deck, '/slides/1/text/ru'), { file: 'ru.json', pointer: '/content/1/text' });
  assert.deepEqual(sourceOf(deck, '/slides/1'), { file: 'ru.json', pointer: '/content/1' });
  assert.deepEqual(sourceOf(deck, '/title'), { file: 'kk.json', pointer: '' });
});

test('takes the organisation\'s name in each language and its logo from the first deck that has them', () => {
  assert.deepEqual(logoOf(join(kk, ru)), { title: { kk: 'Көкжиек', ru: 'Горизонт' }, logo: { src: '/img/logo.png', file: 'ru.json' } });
  assert.deepEqual(logoOf(join(part('ru', [{}]))), { title: null, logo: null });
});
