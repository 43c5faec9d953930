// No page ends inside a word that a page can hold, however long the words are and however large they are set.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveKiosk, type ServedKiosk } from '../../src/cli/serve-kiosk.ts';
import { findEngine } from '../engines/find-engine.ts';
import { inPageScript } from '../layout/bundle.ts';
import { checkEngine } from '../layout/check-engine.ts';
import { Report } from '../layout/report.ts';
import { SCREENS } from '../layout/screens.ts';
import { slidesToRead, type DeckToRead } from '../layout/slides-to-read.ts';
import { remove } from './support/built.ts';
import { LONG_WORDS } from './support/long-words.ts';
import { writeSlides } from './support/slides-folder.ts';

const found = await findEngine('chromium');
const PHONE = SCREENS.filter(({ width }) => width === 390);
const TABLETS = SCREENS.filter(({ width }) => width === 1280 || width === 800);

let slides: string;
let served: ServedKiosk;
let decks: readonly DeckToRead[];

before(async () => {
  slides = await writeSlides(LONG_WORDS);
  served = await serveKiosk(slides);
  decks = await slidesToRead(slides);
});

after(async () => {
  await served.stop();
  await remove(slides);
});

for (const [device, sizes, textSize] of [['a phone', PHONE, 200], ['a phone', PHONE, 100], ['a tablet', TABLETS, 200]] as const) {
  test(`shows every long word whole on ${device} at ${textSize} %`, async () => {
    assert.ok(found.ok);
    const report = new Report(true);
    await checkEngine(found, { kiosk: served.url, decks, script: await inPageScript(), sizes, langs: ['kk', 'ru'], textSizes: [textSize] }, 2, (layout) => { report.add(layout); }, assert.fail);
    assert.deepEqual([...report.complaints()], []);
    assert.ok(report.passed > 0);
  });
}
