// The words of the sample: both languages everywhere, each in its own letters, set as a typesetter would set them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSource } from '../../src/build/read-source.ts';
import { readFont } from '../../src/cli/draw/font-tables.ts';
import { filesUnder, readJson, ROOT, TEXTS, textsIn, type SampleText } from './support/sample.ts';

/** Names that keep their Kazakh letters in Russian. */
const KAZAKH_NAMES = /Жетісу|Ұлытау/gu;

const LEGACY: SampleText[] = ['kz', 'ru'].flatMap((name) => {
  const path = `slides/legacy/3.2-${name}.json`;
  return textsIn(readJson(path), path).map(({ place, kk: words }) => name === 'kz' ? { place, kk: words, ru: '' } : { place, kk: '', ru: words });
});
const CAPTIONS: SampleText[] = filesUnder('slides').filter((path) => path.endsWith('.vtt')).map((place) => {
  const words = readFileSync(join(ROOT, place), 'utf8');
  return place.endsWith('.kk.vtt') ? { place, kk: words, ru: '' } : { place, kk: '', ru: words };
});
const ALL = [...TEXTS, ...LEGACY, ...CAPTIONS];

/** The places of the texts that `fault` finds something in, with what it found. */
function faults(texts: readonly SampleText[], fault: (words: string, lang: 'kk' | 'ru') => readonly string[]): string[] {
  return texts.flatMap((text) => (['kk', 'ru'] as const).flatMap((lang) => fault(text[lang], lang).map((found) => `${text.place} (${lang}): ${found}`)));
}

/** A picture that says nothing has an empty description. */
const isOrnament = (place: string): boolean => place === 'slides/1.1.1/deck.json/slides/0/image/alt';

test('says everything in Kazakh and in Russian', () => {
  assert.ok(TEXTS.length > 200);
  assert.deepEqual(TEXTS.filter(({ kk, ru, place }) => !isOrnament(place) && (kk.trim() === '' || ru.trim() === '')).map(({ place }) => place), []);
});

test('shows Kazakh where Kazakh is chosen and Russian where Russian is', () => {
  assert.deepEqual(faults(ALL, (words, lang) => {
    const kazakh = words.replace(KAZAKH_NAMES, '').match(/[әғқңөұүһі]/giu) ?? [];
    if (lang === 'ru') return kazakh;
    return (words.match(/\p{L}/gu)?.length ?? 0) > 30 && kazakh.length === 0 ? [words] : [];
  }), []);
});

test('mixes no Latin letters into a Cyrillic word', () => {
  assert.deepEqual(faults(ALL, (words) => (words.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))), []);
});

test('uses only letters that the font has', async () => {
  const { codePoints } = await readFont();
  assert.deepEqual(faults(ALL, (words) => [...words].filter((letter) => letter >= ' ' && !codePoints.has(letter.codePointAt(0) ?? 0))), []);
});

test('keeps a number on one line with its unit', () => {
  assert.deepEqual(faults(ALL, (words) => words.match(/(?:\d|млн|млрд|мың|тыс\.) (?:₸|%|°C|млн|млрд|мың|тыс|км|м³|га|кВт|\d{3}\b)/gu) ?? []), []);
});

test('sets quotation marks as « » and never as ASCII', () => {
  assert.deepEqual(faults(ALL, (words) => words.includes('"') ? [words] : []), []);
});

test('check finds nothing in the sample but what its legacy decks show on purpose', async () => {
  const { problems } = await readSource(join(ROOT, 'slides'), join(ROOT, 'public'));
  assert.deepEqual(problems.filter(({ code }) => code !== 'legacy/placeholder').map(({ file, line, code }) => `${file}:${line} ${code}`), []);
});
