import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDeck } from '../../src/core/read-deck.ts';
import { readEntries, readKiosk } from '../../src/core/read-entries.ts';

type Told = [code: string, pointer: string, params: object];

function told(json: unknown, isDeck = false): Told[] {
  return readEntries(json, isDeck).flatMap((entry) => entry.form === 'legacy' ? [] : [...entry.form === 'broken' ? entry.causes : [], ...entry.findings].map(({ code, pointer, params }): Told => [code, pointer, params]));
}

function inDeck(slide: unknown, rest: object = {}): object {
  return { id: '1', title: 'Вода', slides: [slide], ...rest };
}

const BLOCKS = ['auto', 'cover', 'text', 'split', 'image', 'video', 'map', 'chart', 'facts', 'gallery', 'numbers', 'table', 'quote', 'timeline', 'people', 'compare', 'section'];

/** One more than two years have. */
const MONTHS = Array.from({ length: 25 }, (_month, index) => String(index + 1));

const MISTAKES: readonly (readonly [what: string, json: unknown, ...told: Told[]])[] = [
  ['a mistyped field', inDeck({ titel: 'x' }), ['schema/unknown-key', '/slides/0/titel', { key: 'titel', suggestion: 'title' }]],
  ['a mistyped field that is needed, once', { id: '1', titel: 'Вода', slides: [{ text: 'x' }] }, ['schema/unknown-key', '/titel', { key: 'titel', suggestion: 'title' }]],
  ['an invented field', inDeck({ colour: 'red' }), ['schema/unknown-key', '/slides/0/colour', { key: 'colour', suggestion: null }]],
  ['a mistyped field of a picture', inDeck({ image: { scr: 'a.png' } }), ['schema/unknown-key', '/slides/0/image/scr', { key: 'scr', suggestion: 'src' }]],
  ['a mistyped language', inDeck({ title: { kz: 'Су' } }), ['schema/unknown-key', '/slides/0/title/kz', { key: 'kz', suggestion: 'kk' }]],
  ['a missing field', { id: '1', slides: [{ text: 'x' }] }, ['schema/missing-key', '', { key: 'title' }]],
  ['a missing value of a fact', inDeck({ facts: [{ label: 'x' }] }), ['schema/missing-key', '/slides/0/facts/0', { key: 'value' }]],
  ['a number for a text, once', inDeck({ title: 5 }), ['schema/wrong-type', '/slides/0/title', { field: 'title', found: 'number', expected: ['text', 'object'] }]],
  ['a number for a text in a language', inDeck({ title: { kk: 5 } }), ['schema/wrong-type', '/slides/0/title/kk', { field: 'kk', found: 'number', expected: ['text'] }]],
  ['a list for a picture\'s alt text', inDeck({ image: { src: 'a.png', alt: [] } }), ['schema/wrong-type', '/slides/0/image/alt', { field: 'alt', found: 'list', expected: ['text', 'object'] }]],
  ['a text for a value of the map', inDeck({ map: { values: { 'KZ-71': '3' } } }), ['schema/wrong-type', '/slides/0/map/values/KZ-71', { field: 'KZ-71', found: 'text', expected: ['number'] }]],
  ['a text for a slide', inDeck('x'), ['schema/wrong-type', '/slides/0', { field: 'slides 1', found: 'text', expected: ['object'] }]],
  ['null for a film', inDeck({ video: null }), ['schema/wrong-type', '/slides/0/video', { field: 'video', found: 'null', expected: ['text', 'object'] }]],
  ['a mistyped block', inDeck({ block: 'covr' }), ['schema/not-allowed', '/slides/0/block', { field: 'block', found: 'covr', allowed: BLOCKS, suggestion: 'cover' }]],
  ['a text in no language', inDeck({ text: {} }), ['schema/no-words', '/slides/0/text', { field: 'text' }]],
  ['a path that is too long', inDeck({ image: 'a'.repeat(201) }), ['schema/too-long', '/slides/0/image', { field: 'image', found: 201, limit: 200 }]],
  ['no slides', { id: '1', title: 'x', slides: [] }, ['schema/empty-list', '/slides', { field: 'slides' }]],
  ['a gallery of one picture', inDeck({ gallery: [{ src: 'a.png', alt: '' }] }), ['schema/too-few', '/slides/0/gallery', { field: 'gallery', found: 1, limit: 2 }]],
  ['501 slides', { id: '1', title: 'x', slides: Array.from({ length: 501 }, () => ({ text: 'x' })) }, ['schema/too-many', '/slides', { field: 'slides', found: 501, limit: 500 }]],
  ['a focus outside the picture', inDeck({ image: { src: 'a.png', alt: '', focus: { x: -1, y: 2 } } }),
    ['schema/too-small', '/slides/0/image/focus/x', { field: 'x', found: -1, limit: 0 }],
    ['schema/too-large', '/slides/0/image/focus/y', { field: 'y', found: 2, limit: 1 }]],
  ['an id with a space', { ...inDeck({ text: 'x' }), id: '1 5' }, ['deck/bad-id', '/id', { found: '1 5' }]],
  ['a section out of place', inDeck({ section: '1 5', text: 'x' }), ['deck/bad-id', '/slides/0/section', { found: '1 5' }]],
  ['a slide id that is a number', inDeck({ id: '3' }), ['slide/bad-id', '/slides/0/id', { found: '3' }]],
  ['a picture without a description', inDeck({ image: 'a.png' }), ['media/missing-alt', '/slides/0/image', { src: 'a.png', written: 'name' }]],
  ['a long picture without a description', inDeck({ image: { src: 'a.png' } }), ['media/missing-alt', '/slides/0/image/src', { src: 'a.png', written: 'group' }]],
  ['a picture without a description in a gallery', inDeck({ gallery: [{ src: 'a.png', alt: '' }, 'b.png'] }), ['media/missing-alt', '/slides/0/gallery/1', { src: 'b.png', written: 'name' }]],
  ['a picture without a description in a text', inDeck({ text: { ru: '![](a.png) ![река](b.png)' } }), ['media/missing-alt', '/slides/0/text/ru', { src: 'a.png', written: 'markdown' }]],
  ['a film without captions', inDeck({ video: 'a.mp4' }), ['media/missing-captions', '/slides/0/video', { src: 'a.mp4', written: 'name' }]],
  ['a long film without captions', inDeck({ video: { src: 'a.mp4' } }), ['media/missing-captions', '/slides/0/video/src', { src: 'a.mp4', written: 'group' }]],
  ['nothing of a film that says that it needs none, or has some', inDeck({ video: { src: 'a.mp4', captions: {} }, text: 'x' }, { slides: [{ video: { src: 'a.mp4', captions: {} } }, { video: { src: 'a.mp4', captions: { kk: 'a.vtt' } } }] })],
  ['a picture from elsewhere', inDeck({ image: 'https://example.org/a.png' }), ['media/bad-path', '/slides/0/image', { found: 'https://example.org/a.png' }]],
  ['captions from elsewhere', inDeck({ video: { src: 'a.mp4', captions: { kk: '../a.vtt' } } }), ['media/bad-path', '/slides/0/video/captions/kk', { found: '../a.vtt' }]],
  ['a picture from elsewhere in a text', inDeck({ text: { ru: '![река](http://example.org/a.png)' } }), ['media/bad-path', '/slides/0/text/ru', { found: 'http://example.org/a.png' }]],
  ['words for map codes', inDeck({ map: 'Астана' }), ['map/bad-codes', '/slides/0/map', { found: 'Астана' }]],
  ['a unit that the map lacks', inDeck({ map: 'KZ-99' }), ['map/bad-codes', '/slides/0/map', { found: 'KZ-99' }]],
  ['a mistyped code', inDeck({ map: { values: { 'KZ71': 1 } } }), ['map/unknown-unit', '/slides/0/map/values/KZ71', { found: 'KZ71', suggestion: 'KZ-71' }]],
  ['a code that was never given', inDeck({ map: { values: { 'KZ-75': 1 }, details: { 'KZ-99': 'x' } } }), ['map/unknown-unit', '/slides/0/map/details/KZ-99', { found: 'KZ-99', suggestion: null }]],
  ['two slides with one id', { id: '1', title: 'x', slides: [{ id: 'a', text: 'x' }, { text: 'x' }, { id: 'a', text: 'x' }] }, ['slide/duplicate-id', '/slides/2/id', { id: 'a', other: 1 }]],
  ['a text of 20,001 characters', inDeck({ text: 'я'.repeat(20_001) }), ['slide/too-much-text', '/slides/0/text', { lang: null, found: 20_001, limit: 20_000 }]],
  ['a slide of 20,001 characters', inDeck({ title: { ru: 'я' }, text: { ru: 'я'.repeat(20_000) } }), ['slide/too-much-text', '/slides/0', { lang: 'ru', found: 20_001, limit: 20_000 }]],
  ['a map without values', inDeck({ map: { values: {} } }), ['map/no-values', '/slides/0/map/values', {}]],
  ['a map without a word about its values', inDeck({ map: { legend: 'Вода' } }), ['schema/missing-key', '/slides/0/map', { key: 'values' }]],
  ['places on the map of Kazakhstan, which has none', inDeck({ map: { values: { 'KZ-71': 1 }, markers: [{ lon: 71, lat: 51, label: 'Астана' }], key: 'id' } }),
    ['map/needs-geo', '/slides/0/map/key', { key: 'key' }], ['map/needs-geo', '/slides/0/map/markers', { key: 'markers' }]],
  ['a place outside of the Earth', inDeck({ map: { geo: 'a.geojson', markers: [{ lon: 71, lat: 5150, label: 'Астана' }] } }), ['schema/too-large', '/slides/0/map/markers/0/lat', { field: 'lat', found: 5150, limit: 90 }]],
  ['a mistyped field of a place', inDeck({ map: { geo: 'a.geojson', markers: [{ lon: 71, lat: 51, lable: 'x' }] } }), ['schema/unknown-key', '/slides/0/map/markers/0/lable', { key: 'lable', suggestion: 'label' }]],
  ['a map that is a picture', inDeck({ map: { geo: 'a.png' } }), ['media/wrong-kind', '/slides/0/map/geo', { found: 'a.png', allowed: ['geojson', 'topojson'] }]],
  ['401 values of a map', inDeck({ map: { geo: 'a.geojson', values: Object.fromEntries(Array.from({ length: 401 }, (_, key) => [key, 1])) } }), ['schema/too-many', '/slides/0/map/values', { field: 'values', found: 401, limit: 400 }]],
  ['a chart of no kind', inDeck({ chart: { kind: 'circle', labels: ['x'], series: [{ values: [1] }] } }), ['schema/not-allowed', '/slides/0/chart/kind', { field: 'kind', found: 'circle', allowed: ['bar', 'line', 'donut'], suggestion: 'donut' }]],
  ['a block by another name', inDeck({ block: 'team', people: [{ name: 'x' }] }), ['schema/not-allowed', '/slides/0/block', { field: 'block', found: 'team', allowed: BLOCKS, suggestion: 'people' }]],
  ['a field by another name', inDeck({ photo: 'a.png' }), ['schema/unknown-key', '/slides/0/photo', { key: 'photo', suggestion: 'image' }]],
  ['a chart without values', inDeck({ title: 'x', chart: { kind: 'bar', labels: ['x'], series: [{ values: [null] }] } }), ['chart/no-values', '/slides/0/chart', {}]],
  ['a chart with fewer values than labels', inDeck({ chart: { kind: 'bar', labels: ['x', 'y'], series: [{ values: [1, 2] }, { name: 'z', values: [1] }] } }), ['chart/uneven', '/slides/0/chart/series/1', { number: 2, count: 1, wanted: 2 }]],
  ['a chart with a file and with values of its own', inDeck({ chart: { kind: 'line', csv: 'a.csv', labels: ['2024'], series: [{ values: [1] }] } }), ['chart/two-sources', '/slides/0/chart/csv', {}]],
  ['a chart with more labels than can be read at a glance', inDeck({ chart: { kind: 'line', labels: MONTHS, series: [{ values: MONTHS.map(() => 1) }] } }), ['chart/many-labels', '/slides/0/chart', { count: 25, limit: 24 }]],
  ['a ring with a value below nought', inDeck({ chart: { kind: 'donut', labels: ['x', 'y'], series: [{ values: [1, -2] }] } }), ['chart/no-ring', '/slides/0/chart', { fault: 'negative' }]],
  ['a text for a value of a chart', inDeck({ chart: { kind: 'bar', labels: ['x'], series: [{ values: ['1'] }] } }), ['schema/wrong-type', '/slides/0/chart/series/0/values/0', { field: 'values 1', found: 'text', expected: ['number', 'null'] }]],
  ['a chart whose table is a picture', inDeck({ chart: { kind: 'bar', csv: 'a.png' } }), ['media/wrong-kind', '/slides/0/chart/csv', { found: 'a.png', allowed: ['csv'] }]],
  ['values that no screen can hold', inDeck({ map: { values: { 'KZ-71': 1e308, 'KZ-75': -1.5e300 } } }),
    ['schema/too-large', '/slides/0/map/values/KZ-71', { field: 'KZ-71', found: 1e308, limit: 1e12 }],
    ['schema/too-small', '/slides/0/map/values/KZ-75', { field: 'KZ-75', found: -1.5e300, limit: -1e12 }]],
  ['a slide that shows nothing', { id: '1', title: 'x', slides: [{ title: 'x' }, { block: 'text', map: '', image: '', text: ' ', notes: 'x', id: 'a' }] }, ['slide/empty', '/slides/1', { number: 2 }]],
  ['a gallery without pictures', inDeck({ title: 'x', block: 'gallery' }), ['slide/block-unfilled', '/slides/0/block', { block: 'gallery', fields: ['gallery'] }]],
  ['people of whom nothing is said', inDeck({ title: 'x', block: 'people', people: [{ name: '' }] }), ['slide/block-unfilled', '/slides/0/block', { block: 'people', fields: ['people'] }]],
  ['a map that is not there yet, once', inDeck({ block: 'map', map: '' }), ['slide/block-unfilled', '/slides/0/block', { block: 'map', fields: ['map'] }]],
  ['halves of which one has nothing', inDeck({ text: 'x', block: 'split' }), ['slide/block-unfilled', '/slides/0/block', { block: 'split', fields: ['image', 'video', 'map', 'chart'] }]],
  ['a chart without values, once', inDeck({ title: 'x', block: 'chart', chart: { kind: 'bar' } }), ['chart/no-values', '/slides/0/chart', {}]],
  ['rows with too few cells and with too many', inDeck({ table: { head: ['a', 'b'], rows: [[1, 2], [1], [1, 2, 3]] } }),
    ['table/short-row', '/slides/0/table/rows/1', { number: 2, count: 1, wanted: 2 }], ['table/long-row', '/slides/0/table/rows/2', { number: 3, count: 3, wanted: 2 }]],
  ['an uneven row of a table without a head', inDeck({ table: { rows: [[1], [1, 2], [1, 2]] } }), ['table/short-row', '/slides/0/table/rows/0', { number: 1, count: 1, wanted: 2 }]],
  ['a head with too few cells, once', inDeck({ table: { head: ['a'], rows: [[1, 2], [1, 2]] } }), ['table/uneven-head', '/slides/0/table/head', { count: 1, wanted: 2 }]],
  ['rows of a table in Markdown that lose a cell', inDeck({ text: { ru: '|a|b|\n|-|-|\n|1|2|\n|1|2|3\n| 1 \\| 2 |' } }),
    ['table/long-row', '/slides/0/text/ru', { number: 2, count: 3, wanted: 2 }], ['table/short-row', '/slides/0/text/ru', { number: 3, count: 1, wanted: 2 }]],
  ['tags in a text', inDeck({ text: 'a <b>x</b><br>', facts: [{ label: '<i>', value: { kk: '<hr>' } }] }),
    ['text/raw-html', '/slides/0/text', { found: '<b>' }],
    ['text/raw-html', '/slides/0/text', { found: '</b>' }],
    ['text/raw-html', '/slides/0/facts/0/value/kk', { found: '<hr>' }]],
  ['data of another kind', { type: 'FeatureCollection' }, ['deck/unknown-form', '', {}]],
  ['a list of something else, once', [1, {}], ['deck/unknown-form', '', {}]],
  ['the first thing in a list that is no deck', [{ ID: '1', content: [{}] }, 1, 2], ['deck/unknown-form', '/1', {}]],
  ['an empty list', [], ['deck/unknown-form', '', {}]],
  ['null', null, ['deck/unknown-form', '', {}]],
  ['a text', 'x', ['deck/unknown-form', '', {}]],
  ['a legacy deck whose text is a list', { ID: '1', content: [{ text: [] }] }, ['schema/wrong-type', '/content/0/text', { field: 'text', found: 'list', expected: ['text', 'number', 'null'] }]],
  ['a legacy deck in a list without slides', [{ ID: '1', content: [] }], ['schema/empty-list', '/0/content', { field: 'content' }]],
];

for (const [what, json, ...expected] of MISTAKES) {
  test(`tells ${what}`, () => {
    assert.deepEqual(told(json), expected);
  });
}

test('takes deck.json for a deck even where its slides are missing', () => {
  assert.deepEqual(told({ id: '1', title: 'x', slide: [] }, true), [['schema/unknown-key', '/slide', { key: 'slide', suggestion: 'slides' }]]);
});

test('tells the id of a deck that can\'t be shown', () => {
  const ids = [{ id: '1.2', slides: [] }, { ID: '1.3', content: [] }, { slides: [] }, { id: 5, slides: [] }, { id: '.'.repeat(20_000), slides: [] }, { id: '1 2', slides: [] }, { ID: 'Вода', content: [] }, { id: `${'1.'.repeat(40)}1`, slides: [] }].map((json) => {
    const [entry] = readEntries(json, false);
    return entry?.form === 'broken' ? entry.id : 'not broken';
  });
  assert.deepEqual(ids, ['1.2', '1.3', null, null, null, null, null, null]);
});

test('shows exactly the decks that the device will take, which does without a rule of its own for each map', () => {
  for (const [what, json] of MISTAKES) {
    const [entry] = readEntries(json, false);
    const onlyOdd = entry?.form === 'broken' && entry.causes.every(({ code, pointer }) => code === 'map/unknown-unit' || (code === 'schema/missing-key' && pointer.endsWith('/map')));
    assert.equal(entry?.form === 'deck' || onlyOdd, readDeck(JSON.stringify({ deck: json, media: {} })).ok, what);
  }
});

test('reads decks of both forms, and several of the legacy form from one file', () => {
  assert.deepEqual(readEntries(inDeck({}), false).map(({ form }) => form), ['deck']);
  const both = readEntries([{ ID: '1', content: [{}] }, { ID: '2', content: [{}] }, 5], false);
  assert.deepEqual(both.map((entry) => entry.form === 'legacy' ? entry.base : entry.form), ['/0', '/1', 'broken']);
});

test('stays quick where everything is wrong', () => {
  const facts = Array.from({ length: 300_000 }, () => 0);
  assert.ok(told(inDeck({ facts })).length <= 500);
});

const KIOSKS: readonly (readonly [what: string, json: object, ...told: Told[]])[] = [
  ['a mistyped field', { titel: {} }, ['schema/unknown-key', '/titel', { key: 'titel', suggestion: 'title' }]],
  ['a mistyped field of the session', { session: { idleSecond: 60 } }, ['schema/unknown-key', '/session/idleSecond', { key: 'idleSecond', suggestion: 'idleSeconds' }]],
  ['a section with no name', { sections: [{ id: '1' }] }, ['schema/missing-key', '/sections/0', { key: 'title' }]],
  ['a section that is out of place', { sections: [{ id: '1 5', title: { ru: 'x' } }] }, ['deck/bad-id', '/sections/0/id', { found: '1 5' }]],
  ['a language given twice', { languages: ['kk', 'ru', 'kk'] }, ['schema/repeated-item', '/languages/2', { found: 'kk' }]],
  ['a number for a language, once', { languages: [5] }, ['schema/wrong-type', '/languages/0', { field: 'languages 1', found: 'number', expected: ['text'] }]],
  ['a half of a second', { session: { idleSeconds: 90.5 } }, ['schema/wrong-type', '/session/idleSeconds', { field: 'idleSeconds', found: 'number', expected: ['integer'] }]],
  ['a second of rest', { session: { idleSeconds: 1 } }, ['schema/too-small', '/session/idleSeconds', { field: 'idleSeconds', found: 1, limit: 10 }]],
];

for (const [what, json, ...expected] of KIOSKS) {
  test(`tells ${what} in kiosk.json, keeps the defaults there, and everything else as it is`, () => {
    const others = { theme: 'dark', staff: { corner: 'bottom-left' } };
    const { kiosk, findings } = readKiosk({ ...others, ...json });
    assert.deepEqual(kiosk, others);
    assert.deepEqual(findings.map(({ code, pointer, params }) => [code, pointer, params]), expected);
  });
}
