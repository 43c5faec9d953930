// What is put into the page of a walk: it waits until a page is settled and says what is on it. Bundled by bundle.ts.
import { faultsOf, type Fault, type Floors } from './faults.ts';
import { paintedWords } from './painted-words.ts';
import { closest } from './stack.ts';

/** Where the screen is, by the attributes of the root element. */
export interface Place {
  readonly deck: string;
  readonly slide: string;
  readonly page: number;
  readonly pages: number;
  readonly lang: string;
  /** Next was asked for on the last page of the deck: the way on is offered, and there is no further page. */
  readonly ended: boolean;
}

export interface Look {
  readonly place: Place;
  /** The words on the stage in reading order, each with a name that it keeps for as long as it stands in the same place of the document. */
  readonly words: readonly (readonly [name: string, word: string])[];
  readonly faults: readonly Fault[];
}

/** Milliseconds for a page to settle. */
const PATIENCE = 15_000;
/** Milliseconds between two looks. */
const PAUSE = 4;

let last: Place | null = null;
let names = 0;
const nameOfText = new WeakMap<Text, number>();

/** @param deck Where the walk begins; without it, the step after the last arrival. */
export async function arrive(deck?: string): Promise<Place> {
  const start = performance.now();
  if (deck !== undefined) last = null;
  for (;;) {
    const place = settled();
    if (place && (deck === undefined ? place.ended || !isLast(place) : place.deck === deck)) {
      last = place;
      return place;
    }
    if (performance.now() - start > PATIENCE) throw new Error(`${deck ?? `The page after ${JSON.stringify(last)}`} is not settled after ${PATIENCE / 1000} s; the screen says ${attributes()}.`);
    await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
  }
}

/** What is on the screen now. */
export function look(floors: Floors): Look {
  const app = document.querySelector('korme-app');
  const stage = app?.shadowRoot?.querySelector('korme-stage');
  if (!app || !stage || !last) throw new Error('There is no slide on the screen.');
  for (const animation of document.getAnimations()) if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  const words = paintedWords(app);
  const faults = faultsOf(words, stage, floors);
  const onStage = words.filter(({ run, sight }) => sight === 'whole' && closest(run.element, 'korme-stage'));
  return { place: last, words: onStage.map(({ text, run, start }) => [`${named(run.text)}.${start}`, text] as const), faults };
}

function settled(): Place | null {
  const app = document.querySelector('korme-app');
  if (app?.getAttribute('state') !== 'deck') return null;
  const read = (name: string): string => app.getAttribute(name) ?? '';
  const mark = performance.getEntriesByName('korme:slide').at(-1) as PerformanceMark | undefined;
  const detail = mark?.detail as { deck: string; slide: string; page: number } | undefined;
  const place = { deck: read('deck'), slide: read('slide'), page: Number(read('page')), pages: Number(read('pages')), lang: read('lang'), ended: Boolean(app.shadowRoot?.querySelector('korme-way-on')) };
  return detail?.deck === place.deck && detail.slide === place.slide && detail.page === place.page && place.pages > 0 ? place : null;
}

function isLast({ slide, page }: Place): boolean {
  return slide === last?.slide && page === last.page;
}

function attributes(): string {
  return [...document.querySelector('korme-app')?.attributes ?? []].map(({ name, value }) => `${name}=${value}`).join(' ');
}

function named(text: Text): number {
  const name = nameOfText.get(text) ?? ++names;
  nameOfText.set(text, name);
  return name;
}
