// How long the longest slide takes from a jump by its address until its page is painted and nothing on it will move.
import type { Browser, Page } from 'playwright-core';
import type { SourceDeck } from '../src/build/source.ts';
import { serveKiosk } from '../src/cli/serve-kiosk.ts';
import { remove } from '../test/e2e/support/built.ts';
import { writeSlides } from '../test/e2e/support/slides-folder.ts';

export interface Settling {
  readonly slide: string;
  readonly characters: number;
  /** Milliseconds, the median of several jumps. */
  readonly time: number;
}

const THROTTLING = 4;
const JUMPS = 5;
/** As long as the longest slide that was ever brought to us. */
const CHARACTERS = 4200;
const SENTENCE = 'Ауыл кітапханасы күн сайын таңғы тоғыздан кешкі жетіге дейін ашық, ал сенбіде балаларға арналған үйірмелер өтеді. ';

/** The longest slide of the sample, and one that is longer than it. */
export async function settlings(browser: Browser, kiosk: string, decks: readonly SourceDeck[]): Promise<readonly Settling[]> {
  const [sample] = decks.flatMap(({ json }) => json.slides.map((slide, index) => ({ deck: json.id ?? '', number: index + 1, away: index > 1 ? 1 : json.slides.length, characters: charactersOf(slide) })))
    .sort((a, b) => b.characters - a.characters);
  if (!sample) throw new Error('The sample content has no slide.');
  const text = Array.from({ length: 10 }, () => SENTENCE.repeat(4).trim()).join('\n\n').slice(0, CHARACTERS).padEnd(CHARACTERS, '.');
  const folder = await writeSlides({ '1/deck.json': { id: '1', lang: 'kk', title: 'Ұзын мәтін', slides: [{ text: 'Бірінші.' }, { text: 'Екінші.' }, { text: 'Үшінші.' }, { text }] } });
  const made = await serveKiosk(folder);
  try {
    return [
      { slide: `${sample.deck}/${sample.number}`, characters: sample.characters, time: await settling(browser, kiosk, sample.deck, sample.number, sample.away) },
      { slide: 'a made one', characters: CHARACTERS, time: await settling(browser, made.url, '1', 4, 1) },
    ];
  } finally {
    await made.stop();
    await remove(folder);
  }
}

/** @param away a slide that is not beside it, so that nothing is prepared. */
async function settling(browser: Browser, kiosk: string, deck: string, number: number, away: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(`${kiosk}?lang=kk&attract=off#/${deck}/${away}`);
  await page.waitForFunction(() => document.querySelector('korme-app')?.getAttribute('offline') === 'ready'); // The fill is over.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  const times: number[] = [];
  for (let jump = 0; jump < JUMPS; jump += 1) {
    times.push(await timeOf(page, `#/${deck}/${number}`));
    await timeOf(page, `#/${deck}/${away}`);
  }
  await context.close();
  return times.sort((a, b) => a - b)[Math.floor(JUMPS / 2)] ?? Number.NaN;
}

/** Milliseconds from setting an address to the mark of its page. */
function timeOf(page: Page, hash: string): Promise<number> {
  return page.evaluate((address) => new Promise<number>((resolve) => {
    const start = performance.now();
    location.hash = address;
    const look = (): void => {
      const mark = performance.getEntriesByName('korme:slide').at(-1);
      if (mark && mark.startTime > start) resolve(mark.startTime - start);
      else setTimeout(look, 1);
    };
    look();
  }), hash);
}

/** In the language that has most of them. */
function charactersOf(slide: unknown): number {
  const count = (value: unknown, lang: string, key: string): number => {
    if (typeof value === 'string') return /^(?:kk|text|ru)$/.test(key) ? value.length : 0;
    if (typeof value !== 'object' || value === null) return 0;
    return Object.entries(value).reduce((sum, [inner, one]) => sum + (inner.length === 2 && inner !== lang ? 0 : count(one, lang, inner)), 0);
  };
  return Math.max(count(slide, 'kk', ''), count(slide, 'ru', ''));
}
