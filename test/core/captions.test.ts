import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionFindings } from '../../src/core/captions.ts';
import type { Locale } from '../../src/core/locale.ts';

/** `line:column found` of everything that is told, from 1. */
function told(text: string): string[] {
  return captionFindings(text, 'kk').map(({ at, params }) => {
    const before = text.slice(0, Number(at)).split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1} ${'found' in params ? params.found : ''}`;
  });
}

const TIMES = '00:00.000 --> 00:02.000';

const FILES: readonly (readonly [what: string, text: string, ...told: string[]])[] = [
  ['nothing in words that the font has', `WEBVTT\n\n1\n${TIMES}\nТаңғы сағат алты.\nКүн шықты.\n`],
  ['a character that the font lacks', `WEBVTT\n\n${TIMES}\nКүн ☎ шықты 😀 ☎\n`, '4:5 ☎ (U+260E), 😀 (U+1F600)'],
  ['each line of each part', `WEBVTT\n\n${TIMES}\n☎\nБір\n😀\n\n${TIMES}\n☎`, '4:1 ☎ (U+260E)', '6:1 😀 (U+1F600)', '9:1 ☎ (U+260E)'],
  ['a character written as an entity', `WEBVTT\n\n${TIMES}\nБір &#9742;`, '4:1 ☎ (U+260E)'],
  ['nothing beside the words', `WEBVTT ☎\n\nNOTE\n☎ ескертпе\n\nSTYLE\n::cue { content: '☎' }\n\n☎ 1\n${TIMES} ☎\n<v ☎>Бір</v>`],
  ['lines as Windows ends them', `WEBVTT\r\n\r\n${TIMES}\r\nБір ☎\r\n\r\n☎`, '4:5 ☎ (U+260E)'],
];

test('reads the words of captions as it reads those of a deck, each line by itself', () => {
  const codes = (text: string, lang: Locale): unknown[] => captionFindings(text, lang).map(({ code, at }) => [code, text.slice(Number(at), Number(at) + 4)]);
  const text = `WEBVTT\n\n1  -  "x"\n${TIMES}\n<i>Cу</i> және  жер -\n&amp; "бала"`;
  const found = [['text/mixed-alphabets', 'Cу</'], ['text/double-space', '  же'], ['text/wrong-quotes', '"бал']];
  assert.deepEqual(codes(text, 'kk'), found);
  assert.deepEqual(codes(text, 'en'), []);
});

for (const [what, text, ...expected] of FILES) {
  test(`tells of ${what} in captions`, () => {
    assert.deepEqual(told(text), expected);
  });
}
