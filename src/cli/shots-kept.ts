// The few pictures that are kept in the repository: those that the tests compare with, and those of the guide.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { guideExamples, guideSlides, PICTURED } from '../../test/shots/guide-examples.ts';
import { drawExample } from '../../test/shots/guide.ts';
import { drawReference, pathOf, REFERENCES, referenceBrowser } from '../../test/shots/references.ts';
import { ROOT, SLIDES } from './project.ts';
import { refuse } from './refuse.ts';
import { serveKiosk } from './serve-kiosk.ts';

const PICTURES = join(ROOT, 'docs/pictures');

/** Renews what the tests compare with; 1 without a browser. */
export function renewReferences(): Promise<number> {
  return withKiosk(SLIDES, async (browser, url) => {
    for (const reference of REFERENCES) await keep(pathOf(reference), reference.name, await drawReference(browser, url, reference));
  });
}

/** Renews every picture of the guide from the examples that it holds; 1 without a browser. */
export async function renewGuide(): Promise<number> {
  const [first, ...others] = await Promise.all(PICTURED.map(async ({ guide, lang }) => ({ lang, examples: guideExamples(await readFile(join(ROOT, `docs/authoring.${guide}.md`), 'utf8')) })));
  if (!first) return refuse('No guide has pictures.', 1);
  const slides = await guideSlides(first.examples, SLIDES);
  try {
    return await withKiosk(slides, async (browser, url) => {
      await rm(PICTURES, { recursive: true, force: true });
      await mkdir(PICTURES);
      for (const { lang, examples } of [first, ...others]) {
        for (const example of examples) {
          const name = `${example.name}.${lang}.webp`;
          await keep(join(PICTURES, name), name, await drawExample(browser, url, example, lang));
        }
      }
    });
  } finally {
    await rm(slides, { recursive: true });
  }
}

async function withKiosk(slides: string, draw: (browser: Browser, url: string) => Promise<void>): Promise<number> {
  const found = await referenceBrowser();
  if (!found.ok) return refuse(found.reason, 1);
  const kiosk = await serveKiosk(slides);
  const browser = await chromium.launch(found.browser);
  try {
    await draw(browser, kiosk.url);
    return 0;
  } finally {
    await browser.close();
    await kiosk.stop();
  }
}

async function keep(path: string, name: string, picture: Buffer): Promise<void> {
  await writeFile(path, picture);
  console.log(`${name}  ${(picture.length / 1000).toFixed(1)} kB`);
}
