// Reads every slide of a kiosk on every screen, in every language and text size, in one engine.
import type { Locale } from '../../src/core/locale.ts';
import type { FoundEngine, Tab } from '../engines/engine.ts';
import type { Look } from './in-page.ts';
import { missingWords } from './missing-words.ts';
import type { Part } from './options.ts';
import type { Layout } from './report.ts';
import { floorsOf, nameOf, type ScreenSize } from './screens.ts';
import { bare, fieldsOf } from './slide-words.ts';
import type { DeckToRead } from './slides-to-read.ts';
import { openKiosk, walkDeck } from './walk.ts';

export interface Reading {
  /** The address of the kiosk. */
  readonly kiosk: string;
  readonly decks: readonly DeckToRead[];
  readonly script: string;
  readonly sizes: readonly ScreenSize[];
  readonly langs: readonly Locale[];
  readonly textSizes: readonly number[];
  /** All unless told otherwise. */
  readonly part?: Part;
}

export interface Job {
  readonly size: ScreenSize;
  readonly lang: Locale;
  readonly textSize: number;
}

/**
 * @param tabs Browsers at once, each with a page in front.
 * @param onLayout called for each slide in each setting.
 * @param onNote called with what a reader of the report has to know.
 */
export async function checkEngine(engine: FoundEngine & { ok: true }, reading: Reading, tabs: number, onLayout: (layout: Layout) => void, onNote: (note: string) => void): Promise<void> {
  const jobs = jobsOf(reading);
  const notes = new Set<string>();
  const work = async (): Promise<void> => {
    const tab = await engine.open();
    try {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        const got = await tab.resize(job.size);
        if (got.width !== job.size.width || got.height !== job.size.height) notes.add(`${engine.name} has no window of ${nameOf(job.size)}: it was read at ${nameOf(got)}.`);
        let lost = true;
        for (const deck of reading.decks) {
          if (lost) await openKiosk(tab, reading.kiosk, reading.script, job);
          lost = !await checkDeck(tab, deck, job, engine.name, onLayout);
        }
      }
    } finally {
      await tab.close();
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  for (const note of notes) onNote(note);
}

/** Which pair of language and text size a screen has, one after the other, where it has only one: neighbours differ in both. */
const QUARTERS = [0, 3, 1, 2];

/** Half of the settings is a checkerboard: each screen sees each language and each text size. */
export function jobsOf({ sizes, textSizes, langs, part }: Pick<Reading, 'sizes' | 'textSizes' | 'langs' | 'part'>): Job[] {
  return sizes.flatMap((size, row) => textSizes.flatMap((textSize, column) => langs.flatMap((lang, layer) => {
    const isLeftOut = (part === 'half' && (row + column + layer) % 2 === 1) || (part === 'quarter' && column * 2 + layer !== QUARTERS[row % 4]);
    return isLeftOut ? [] : [{ size, textSize, lang }];
  })));
}

/** False where the walk was lost on the way: the next deck has to start anew. */
async function checkDeck(tab: Tab, deck: DeckToRead, job: Job, engine: string, onLayout: (layout: Layout) => void): Promise<boolean> {
  const { size, lang, textSize } = job;
  const seen = new Map<string, Look[]>();
  let broken: string | null = null;
  try {
    for await (const look of walkDeck(tab, deck.id, floorsOf(size, textSize))) seen.set(look.place.slide, [...seen.get(look.place.slide) ?? [], look]);
  } catch (error) {
    broken = (error as Error).message.split('\n')[0] ?? '';
  }
  for (const slide of deck.slides) {
    const looks = seen.get(slide.ref) ?? [];
    const fields = fieldsOf(slide.slide, lang);
    const promised = looks.at(-1)?.place.pages;
    onLayout({
      slide, textSize,
      setting: `${engine}, ${lang}, ${nameOf(size)}, ${textSize} %`,
      faults: looks.map(({ faults }) => faults),
      missing: broken === null ? missingWords(fields, readOnce(looks)) : [],
      words: fields.reduce((sum, { words }) => sum + words.length, 0),
      broken: looks.length === promised ? null : broken ?? `${looks.length} of ${promised ?? 'its'} pages were shown`,
    });
  }
  return broken === null;
}

/** The words of all pages; a head or a label that stands on several pages is read on the first one. */
function readOnce(looks: readonly Look[]): string[] {
  const names = new Set<string>();
  return looks.flatMap(({ words }) => {
    const fresh = words.filter(([name]) => !names.has(name));
    for (const [name] of words) names.add(name);
    return fresh.map(([, word]) => bare(word)).filter((word) => word !== '');
  });
}
