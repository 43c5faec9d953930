// The sample looks as it did when someone last looked at it.
import assert from 'node:assert/strict';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { ROOT, SLIDES } from '../../src/cli/project.ts';
import { serveKiosk, type ServedKiosk } from '../../src/cli/serve-kiosk.ts';
import { difference, drawReference, pathOf, REFERENCES, referenceBrowser, TOLERANCE } from '../shots/references.ts';

const found = await referenceBrowser();
let browser: Browser;
let kiosk: ServedKiosk;

before(async () => {
  if (!found.ok) return;
  browser = await chromium.launch(found.browser);
  kiosk = await serveKiosk(SLIDES);
});

after(async () => {
  if (!found.ok) return;
  await browser.close();
  await kiosk.stop();
});

for (const reference of REFERENCES) {
  test(`${reference.name} looks as it did`, { skip: found.ok ? false : 'The references are drawn by the Chromium of npm, which runs on Linux on x64 only.' }, async () => {
    const drawn = await drawReference(browser, kiosk.url, reference);
    const perMille = await difference(reference, drawn);
    if (perMille <= TOLERANCE) return;
    const path = join(ROOT, 'shots/differs', `${reference.name}.webp`);
    await mkdir(join(ROOT, 'shots/differs'), { recursive: true });
    await writeFile(path, drawn);
    assert.fail(`${perMille.toFixed(1)} of 1,000 pixels differ: compare ${path} with ${pathOf(reference)}. If it is better now: npm run shots -- --references`);
  });
}

test('the references weigh less than 25 kB each', async () => {
  for (const reference of REFERENCES) assert.ok((await stat(pathOf(reference))).size < 25_000, reference.name);
});
