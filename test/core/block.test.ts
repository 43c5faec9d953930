import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autoBlock } from '../../src/core/block.ts';
import type { Block, Slide } from '../../src/core/deck.ts';
import { makeChart, makeSlide } from '../support/make-deck.ts';

const title = { ru: 'Вода' };
const text = { ru: 'Две строки о воде.' };
const image = { src: 'a.avif', alt: null, caption: null, focus: { x: 0.5, y: 0.5 } };
const video = { src: 'a.mp4', poster: null, captions: {}, caption: null, then: 'stay' as const };
const chart = makeChart();
const map = { geo: null, values: {}, legend: null, unit: null, details: {} };
const facts = [{ label: title, value: text }];

const side = { title, text, image: null };
const moment = { date: title, title: null, text: null, image: null };
const person = { name: title, role: null, text: null, image: null };

type Fields = Partial<Slide>;

const CASES: readonly (readonly [what: string, fields: Fields, first: Block, later: Block])[] = [
  ['nothing', {}, 'text', 'text'],
  ['a title', { title }, 'cover', 'cover'],
  ['a title and a text', { title, text }, 'text', 'text'],
  ['a text', { text }, 'text', 'text'],
  ['a picture', { image }, 'image', 'image'],
  ['a picture and a title', { title, image }, 'cover', 'image'],
  ['a picture and a text', { title, image, text }, 'split', 'split'],
  ['facts', { title, facts }, 'facts', 'facts'],
  ['facts, a text and a picture', { title, facts, text, image }, 'facts', 'facts'],
  ['a film', { title, video }, 'video', 'video'],
  ['a film and a text', { title, video, text }, 'video', 'video'],
  ['a film and facts', { video, facts }, 'video', 'video'],
  ['a film and a map', { video, map }, 'video', 'video'],
  ['a map', { title, map }, 'map', 'map'],
  ['a map and a picture', { title, map, image }, 'map', 'map'],
  ['a map, a text and facts', { map, text, facts }, 'map', 'map'],
  ['a chart', { title, chart }, 'chart', 'chart'],
  ['a chart, a text and a picture', { chart, text, image }, 'chart', 'chart'],
  ['a map and a chart', { map, chart }, 'map', 'map'],
  ['a map and a gallery', { map, gallery: [image, image] }, 'map', 'map'],
  ['a gallery, a text and a table', { gallery: [image, image], text, table: { head: [], rows: [[1]], caption: null } }, 'gallery', 'gallery'],
  ['a table, facts and a comparison', { table: { head: [], rows: [[1]], caption: null }, facts, compare: [side, side] }, 'table', 'table'],
  ['a comparison and a timeline', { compare: [side, side], timeline: [moment] }, 'compare', 'compare'],
  ['a timeline and people', { timeline: [moment], people: [person] }, 'timeline', 'timeline'],
  ['people, numbers and a picture', { people: [person], numbers: [{ value: 1, unit: null, label: null }], image }, 'people', 'people'],
  ['numbers and a quote', { numbers: [{ value: 1, unit: null, label: null }], quote: { text, author: null, role: null, image: null } }, 'numbers', 'numbers'],
  ['a quote and a title', { title, quote: { text, author: null, role: null, image: null }, section: '1' }, 'quote', 'quote'],
  ['a section and facts', { title, section: '1', facts }, 'section', 'section'],
];

for (const [what, fields, first, later] of CASES) {
  test(`shows ${what} as ${first}${first === later ? '' : `, later in a deck as ${later}`}`, () => {
    const slide = makeSlide(fields);
    assert.deepEqual([autoBlock(slide, true), autoBlock(slide, false)], [first, later]);
  });
}
