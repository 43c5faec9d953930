import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersFrom, type Option, type Outcome, type Surroundings, type Terminal } from '../../../src/cli/new/questions.ts';
import type { Locale } from '../../../src/core/locale.ts';

const AROUND: Surroundings = { decks: new Map([['1.5', 'slides/1.5/deck.json'], ['3.2.1', 'slides/3/deck.json']]), sections: ['1'], languages: ['kk', 'ru'] };

/** Somebody who gives these answers, one after another, and then leaves. */
class Person implements Terminal {
  readonly heard: string[] = [];
  readonly #answers: string[];

  constructor(answers: readonly string[]) {
    this.#answers = [...answers];
  }

  async ask(question: string): Promise<string | null> {
    this.heard.push(question);
    return this.#answers.shift() ?? null;
  }

  say(sentence: string): void {
    this.heard.push(sentence);
  }
}

async function asked(answers: readonly string[], options: { readonly [O in Option]?: string } = {}, around = AROUND, locale: Locale = 'en'): Promise<{ outcome: Outcome; heard: readonly string[] }> {
  const person = new Person(answers);
  return { outcome: await answersFrom(options, around, person, locale), heard: person.heard };
}

test('takes what Enter alone means for everything but the titles', async () => {
  const { outcome, heard } = await asked(['', '', 'Үй', 'Дом', '']);
  assert.deepEqual(outcome, { ok: true, answers: { id: '4', languages: ['kk', 'ru'], title: { kk: 'Үй', ru: 'Дом' }, blocks: ['cover', 'text'] } });
  assert.deepEqual(heard.map((words) => words.split(/ \[|:/)[0]), ['Id of the deck, its place in the menu', 'Languages, separated by commas', 'Title in Kazakh', 'Title in Russian', 'A slide of each of these blocks, in this order (there are cover, text, split, image, video, map, chart, facts, gallery, numbers, table, quote, timeline, people, compare, section)']);
});

test('asks for nothing that the options say', async () => {
  const { outcome, heard } = await asked([], { id: '1.6', languages: 'ru, en', 'title-ru': ' Дом ', 'title-en': 'House', blocks: 'text gallery;text' });
  assert.deepEqual(outcome, { ok: true, answers: { id: '1.6', languages: ['ru', 'en'], title: { ru: 'Дом', en: 'House' }, blocks: ['text', 'gallery', 'text'] } });
  assert.deepEqual(heard, []);
});

const FAULTS: readonly { readonly answers: readonly string[]; readonly options?: { readonly [O in Option]?: string }; readonly said: string }[] = [
  { answers: ['үй'], said: '"үй" can’t be the id of a deck or a section. Use Latin letters, digits and hyphens, with dots between the levels, such as "1.5.3".' },
  { answers: ['1..2'], said: '"1..2" can’t be the id of a deck or a section. Use Latin letters, digits and hyphens, with dots between the levels, such as "1.5.3".' },
  { answers: ['1.5'], said: 'slides/1.5/deck.json has the id "1.5" already.' },
  { answers: ['3.2.2'], said: 'The section "3.2" has no name: the menu shows its bare number ("3.2.1" lies in it). Name it in the list "sections" of kiosk.json: { "id": "3.2", "title": { "kk": "…", "ru": "…" } }.' },
  { answers: ['5', 'kz'], said: 'There is no language "kz"; there are kk, ru, en.' },
  { answers: ['5', 'kk', ' '], said: 'The deck needs a title.' },
  { answers: ['galery'], options: { id: '5', languages: 'kk', 'title-kk': 'Үй' }, said: 'There is no block "galery"; did you mean "gallery"?' },
  { answers: ['team'], options: { id: '5', languages: 'kk', 'title-kk': 'Үй' }, said: 'There is no block "team"; did you mean "people"?' },
  { answers: [','], options: { id: '5', languages: 'kk', 'title-kk': 'Үй' }, said: 'The deck needs at least one slide.' },
  { answers: ['text '.repeat(501)], options: { id: '5', languages: 'kk', 'title-kk': 'Үй' }, said: 'A deck has at most 500 slides.' },
];

for (const { answers, options = {}, said } of FAULTS) {
  test(`says at once: ${said}`, async () => {
    const { heard } = await asked(answers, options);
    assert.ok(heard.includes(said), heard.join('\n'));
  });
}

test('does not offer other decks where there are none', async () => {
  const { heard } = await asked(['section'], { id: '5', languages: 'kk', 'title-kk': 'Үй' }, { ...AROUND, decks: new Map() });
  assert.ok(heard.includes('The block "section" shows other decks, and there are none yet.'));
});

test('asks again after a wrong answer', async () => {
  const { outcome } = await asked(['1.5', 'б', '1.7', 'de', 'kk', '', 'Үй', 'galery', 'gallery']);
  assert.deepEqual(outcome, { ok: true, answers: { id: '1.7', languages: ['kk'], title: { kk: 'Үй' }, blocks: ['gallery'] } });
});

test('says nothing of sections that have a name, or that a visitor never sees', async () => {
  for (const id of ['1.6', '5.1.1']) assert.deepEqual((await asked([], { id, languages: 'kk', 'title-kk': 'Үй', blocks: 'text' })).heard, []);
});

test('a wrong option is refused, and nobody is asked for another', async () => {
  const good = { id: '5', languages: 'kk', 'title-kk': 'Үй', blocks: 'text' };
  const cases: readonly (readonly [options: { readonly [O in Option]?: string }, reason: string])[] = [
    [{ ...good, id: '1.5' }, '--id: slides/1.5/deck.json has the id "1.5" already.'],
    [{ ...good, blocks: 'txt' }, '--blocks: There is no block "txt"; did you mean "text"?'],
    [{ ...good, 'title-ru': 'Дом' }, '--title-ru has no use: the languages of the deck are kk.'],
  ];
  for (const [options, reason] of cases) assert.deepEqual(await asked([''], options), { outcome: { ok: false, reason }, heard: [] });
});

test('whoever leaves before the id and the titles are known has written nothing', async () => {
  assert.deepEqual((await asked([])).outcome, { ok: false, reason: 'Nothing was written: there is no answer for --id.' });
  assert.deepEqual((await asked(['5'])).outcome, { ok: false, reason: 'Nothing was written: there is no answer for --title-kk.' });
  assert.equal((await asked(['5', '', 'Үй', 'Дом'])).outcome.ok, true);
});

test('asks in the language of the staff', async () => {
  assert.deepEqual((await asked([], {}, AROUND, 'kk')).heard, ['Көрсетілімнің id-і — оның мәзірдегі орны [4]: ']);
  assert.deepEqual((await asked([], {}, AROUND, 'ru')).heard, ['Id презентации — её место в меню [4]: ']);
});
