// check:layout has to be able to fail: the same kiosk, sound and then broken in one way each.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveKiosk, type ServedKiosk } from '../../src/cli/serve-kiosk.ts';
import type { Tab } from '../engines/engine.ts';
import { findEngine } from '../engines/find-engine.ts';
import { inPageScript } from '../layout/bundle.ts';
import { checkEngine } from '../layout/check-engine.ts';
import { Report, type Layout } from '../layout/report.ts';
import { SCREENS } from '../layout/screens.ts';
import { slidesToRead, type DeckToRead } from '../layout/slides-to-read.ts';
import { remove } from './support/built.ts';
import { writeSlides } from './support/slides-folder.ts';
import { LONG, SMALL_KIOSK } from './support/small-kiosk.ts';

const [WALL] = SCREENS;
const DECK = '1.1/deck.json';
/** Its long slide has more pages than an editor should need. */
const LONGER = JSON.parse(JSON.stringify(SMALL_KIOSK['1/deck.json']).replaceAll(LONG.kk.replaceAll('\n', '\\n'), `${LONG.kk}\n\n${LONG.kk}`.replaceAll('\n', '\\n'))) as unknown;
const found = await findEngine('chromium');

let slides: string;
let served: ServedKiosk;
let decks: readonly DeckToRead[];

before(async () => {
  slides = await writeSlides({ 'kiosk.json': SMALL_KIOSK['kiosk.json'], '1/deck.json': LONGER, [DECK]: SMALL_KIOSK[DECK], '1.1/picture.svg': SMALL_KIOSK['1.1/picture.svg'] });
  served = await serveKiosk(slides);
  decks = await slidesToRead(slides);
});

after(async () => {
  await served.stop();
  await remove(slides);
});

/** @param damage Runs in the page when the kiosk is open. */
async function check(damage = '', expected = decks): Promise<{ readonly report: Report; readonly layouts: readonly Layout[] }> {
  assert.ok(found.ok && WALL);
  const engine = { ...found, open: async (): Promise<Tab> => found.open() };
  const report = new Report(true);
  const layouts: Layout[] = [];
  const script = `(() => { ${await inPageScript()}; ${damage} })()`;
  await checkEngine(engine, { kiosk: served.url, decks: expected, script, sizes: [WALL], langs: ['kk'], textSizes: [100] }, 1, (layout) => {
    report.add(layout);
    layouts.push(layout);
  }, assert.fail);
  return { report, layouts };
}

/** Puts a rule into every shadow root that there is or will be. */
function everywhere(css: string): string {
  return `
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    const attach = Element.prototype.attachShadow;
    const into = (root) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) into(element.shadowRoot);
    };
    Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); queueMicrotask(() => into(root)); return root; };
    into(document);`;
}

function kindsOf(layouts: readonly Layout[]): string[] {
  const kinds = layouts.flatMap(({ faults, missing, broken }) => [
    ...faults.flat().map(({ kind }) => kind), ...(missing.length > 0 ? ['missing'] : []), ...(broken === null ? [] : ['broken']),
  ]);
  return [...new Set(kinds)];
}

test('finds nothing wrong with slides that can be read, and says which of them are long', async () => {
  const { report, layouts } = await check();
  assert.deepEqual(kindsOf(layouts), []);
  assert.equal(layouts.length, 7);
  assert.equal(report.passed, 7);
  const lines = [...report.lines()];
  assert.equal(lines.length, 1);
  const line = (await readFile(join(slides, '1/deck.json'), 'utf8')).split('\n').findIndex((text) => text.includes('"id": "long"')); // The slide begins a line before its id.
  assert.match(lines[0] ?? '', new RegExp(`1/deck\\.json:${line}: about \\d+0 words too many for one page \\(\\d pages; chromium, kk, 1920×1080, 100 %\\)$`));
});

const DAMAGES = [
  { title: 'text that is smaller than the floor', css: '.text { font-size: 20px; }', kind: 'small' },
  { title: 'a paragraph that is moved off the screen', css: '.text p { position: relative; left: 2200px; }', kind: 'outside' },
  { title: 'a line that is cut in two', css: '.title { height: 0.75em; overflow: hidden; margin-block-end: 40px; }', kind: 'cut' },
  { title: 'a bar that lies on the text', css: 'korme-trail { position: relative; z-index: 1; height: 400px; margin-block-end: -300px; background: #eee; }', kind: 'covered' },
  { title: 'words that stand on other words', css: '.title { height: 0; margin: 0; }', kind: 'overlap' },
  { title: 'words that are not shown at all', css: '.text p:nth-child(2) .token { display: none; }', kind: 'missing' },
  { title: 'a bar whose words are too small', css: ':host { --korme-chrome: 12px; }', kind: 'small' },
];

for (const { title, css, kind } of DAMAGES) {
  test(`finds ${title}`, async () => {
    const { report, layouts } = await check(everywhere(css));
    assert.ok(kindsOf(layouts).includes(kind), `found ${kindsOf(layouts).join(', ') || 'nothing'}`);
    assert.ok(report.failed > 0);
    const sentences = [...report.lines()];
    assert.match(sentences[0] ?? '', /deck\.json:\d+: /);
  });
}

test('finds a slide that the kiosk never shows', async () => {
  const [first, ...others] = decks;
  assert.ok(first?.slides[0]);
  const more = { ...first, slides: [...first.slides, { ...first.slides[0], ref: 'never' }] };
  const { layouts } = await check('', [more, ...others]);
  assert.deepEqual(layouts.filter(({ broken }) => broken !== null).map(({ slide, broken }) => `${slide.ref}: ${broken}`), ['never: 0 of its pages were shown']);
});

test('finds a page that does not turn, and goes on with the next deck', async () => {
  const { layouts } = await check(`
    addEventListener('keydown', (event) => { if (location.hash.includes('/long/2')) event.stopImmediatePropagation(); }, { capture: true });
    const real = performance.now.bind(performance); performance.now = () => real() * 10;`);
  assert.deepEqual(layouts.filter(({ broken }) => broken !== null).map(({ slide }) => slide.ref), ['long', 'last']);
});
