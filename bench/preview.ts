// What an editor waits for: from the save of a deck to its new words, painted on the slide that is open in `npm run dev`.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SLIDES } from '../src/cli/project.ts';
import { Command } from '../test/cli/support/command.ts';

/** The first ones warm the server and the page up, and are not counted. */
const WARMING = 2;

const SAVES = 10;

/** Milliseconds of each save of a copy of the sample programme, in order. */
export async function previewDelays(browser: Browser, deck: string): Promise<number[]> {
  const slides = await mkdtemp(join(tmpdir(), 'korme-bench-'));
  await cp(SLIDES, slides, { recursive: true });
  const server = new Command('dev', '--port', '0', '--slides', slides);
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  try {
    const [url] = await server.says(/http:\/\/[\d.:]+\/(?!preview)/);
    const page = await context.newPage();
    await page.goto(`${url}?lang=kk&attract=off#/${deck}/1`);
    await page.waitForFunction(() => performance.getEntriesByName('korme:slide').length > 0);
    await page.waitForLoadState('networkidle'); // What comes after the first slide has come.
    const file = join(slides, deck, 'deck.json');
    const delays: number[] = [];
    for (let save = 0; save < WARMING + SAVES; save += 1) delays.push(await saveOnce(page, file, `№${save}`));
    return delays.slice(WARMING);
  } finally {
    await context.close();
    await server.stop();
    await rm(slides, { recursive: true });
  }
}

async function saveOnce(page: Page, file: string, words: string): Promise<number> {
  const json = JSON.parse(await readFile(file, 'utf8')) as { slides: { title: { kk: string } }[] };
  if (json.slides[0]) json.slides[0].title.kk = words;
  const text = JSON.stringify(json, null, 2);
  const saved = Date.now();
  await writeFile(file, text);
  const painted = await page.waitForFunction(([wanted, since]) => {
    const frame = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-stage')?.shadowRoot?.querySelector('slide-frame[shown]')?.shadowRoot;
    const seen = [frame, frame?.querySelector('text-flow')?.shadowRoot].some((root) => root?.textContent.includes(wanted));
    const time = performance.timeOrigin + (performance.getEntriesByName('korme:slide').at(-1)?.startTime ?? 0);
    return seen && time > since ? time : null;
  }, [words, saved] as const);
  return (await painted.jsonValue() ?? Number.NaN) - saved;
}
