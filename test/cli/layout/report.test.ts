import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault } from '../../layout/faults.ts';
import { Report, tooMany, type Layout } from '../../layout/report.ts';
import { makeSlide } from '../../support/make-deck.ts';

const SLIDE = { ref: 'tasks', slide: makeSlide(), place: 'slides/1/deck.json:12' };
const SMALL: Fault = { kind: 'small', word: 'сөз', detail: '20 px instead of 28 px' };

function layout(fields: Partial<Layout> = {}): Layout {
  return { slide: SLIDE, setting: 'chromium, kk, 1920×1080, 100 %', faults: [[]], missing: [], words: 600, textSize: 100, broken: null, ...fields };
}

function linesOf(quotes: boolean, ...layouts: Layout[]): string[] {
  const report = new Report(quotes);
  for (const one of layouts) report.add(one);
  return [...report.lines()];
}

test('names the place, the word, what is wrong with it, and how often', () => {
  assert.deepEqual(linesOf(true, layout({ faults: [[], [SMALL, SMALL]] })), [
    'slides/1/deck.json:12: «сөз» is too small (20 px instead of 28 px; chromium, kk, 1920×1080, 100 %, page 2), and 1 more',
  ]);
});

test('prints no word of decks that are not ours', () => {
  const [line = ''] = linesOf(false, layout({ missing: [{ path: 'text', word: 'құпия', at: 3 }] }));
  assert.doesNotMatch(line, /құпия/);
  assert.match(line, /word 3 of text/);
});

test('says how many words are too many where a slide needs more than three pages', () => {
  assert.deepEqual(linesOf(true, layout({ faults: [[], [], []] })), []);
  assert.deepEqual(linesOf(true, layout({ faults: [[], [], [], [], []] })), [
    'slides/1/deck.json:12: about 480 words too many for one page (5 pages; chromium, kk, 1920×1080, 100 %)',
  ]);
});

test('a larger text has more pages and is no fault of the editor', () => {
  assert.deepEqual(linesOf(true, layout({ textSize: 200, faults: [[], [], [], [], []] })), []);
});

test('counts layouts, not faults; a long slide can be read', () => {
  const report = new Report(true);
  report.add(layout({ faults: [[SMALL, SMALL]] }));
  report.add(layout({ broken: 'the page stands still' }));
  report.add(layout({ faults: [[], [], [], []] }));
  assert.deepEqual([report.passed, report.failed], [1, 2]);
});

test('rounds to what can be known', () => {
  assert.deepEqual([tooMany(600, 5), tooMany(1234, 4), tooMany(57, 4), tooMany(9, 4)], [480, 930, 43, 7]);
});
