import assert from 'node:assert/strict';
import test from 'node:test';
import type { PreviewNews } from '../../src/core/preview-news.ts';
import { errorsAmong, sortProblems } from '../../src/preview/sort-problems.ts';

function problem(file: string, severity: 'error' | 'warning'): PreviewNews['problems'][number] {
  return { code: 'json/empty', severity, file, line: 1, column: 1, pointer: '', params: {}, excerpt: null };
}

const NEWS: PreviewNews = {
  pointer: { format: 1, sequence: 0, manifest: { hash: 'a'.repeat(64), type: 'json', size: 1 } },
  kept: [],
  languages: ['kk', 'ru'],
  problems: [problem('slides/1/deck.json', 'error'), problem('slides/1/year.csv', 'warning'), problem('slides/2/deck.json', 'error')],
  files: { '1': ['slides/1/deck.json', 'slides/1/year.csv'], '2': ['slides/2/deck.json'] },
};

for (const [what, deck, here] of [
  ['a deck has those of all of its files', '1', ['slides/1/deck.json', 'slides/1/year.csv']],
  ['a deck without any has none', '3', []],
  ['a deck with the name of what every object has, too', 'constructor', []],
  ['the menu has none of its own', null, []],
] as const) {
  test(`${what}; the others are elsewhere`, () => {
    const sorted = sortProblems(NEWS, deck);
    assert.deepEqual(sorted.here.map(({ file }) => file), here);
    assert.equal(sorted.here.length + sorted.elsewhere.length, NEWS.problems.length);
  });
}

test('errors are told from warnings', () => {
  assert.deepEqual(errorsAmong(sortProblems(NEWS, '1').here).map(({ file }) => file), ['slides/1/deck.json']);
});
