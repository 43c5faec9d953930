// The keys that each object of a document may hold, for "did you mean". The types come from the schemas, so a key that is
// missing here, or one too many, does not compile.
import type {
  BigNumber, Captions, Chart, Deck, Fact, Focus, ImageWithItsWords, MapWithValues, Marker, Moment, Person, Quote, SeriesOfValues, Side, Slide, Table, VideoWithItsWords, WordsByLanguage,
} from './generated/deck.ts';
import type { Attract, Autoplay, Check, Hours, Kiosk, Pin, Section, Session, Staff, Verdict } from './generated/kiosk.ts';
import { pointerSteps } from './json-places.ts';

type Keys<T> = Readonly<Record<keyof T, true>>;

const deck: Keys<Deck> = { $schema: true, id: true, lang: true, title: true, slides: true };
const slide: Keys<Slide> = {
  id: true, block: true, title: true, text: true, facts: true, image: true, video: true, map: true, chart: true,
  gallery: true, numbers: true, table: true, quote: true, timeline: true, people: true, compare: true, section: true, duration: true, notes: true,
};
const kiosk: Keys<Kiosk> = { $schema: true, title: true, logo: true, languages: true, theme: true, sections: true, session: true, attract: true, autoplay: true, staff: true, check: true };
const fact: Keys<Fact> = { label: true, value: true };
const image: Keys<ImageWithItsWords> = { src: true, alt: true, caption: true, focus: true };
const focus: Keys<Focus> = { x: true, y: true };
const video: Keys<VideoWithItsWords> = { src: true, poster: true, captions: true, caption: true, then: true };
const captions: Keys<Captions> = { kk: true, ru: true, en: true };
const map: Keys<MapWithValues> = { geo: true, key: true, name: true, values: true, legend: true, unit: true, details: true, markers: true };
const marker: Keys<Marker> = { lon: true, lat: true, label: true, text: true };
const chart: Keys<Chart> = { kind: true, labels: true, series: true, csv: true, unit: true, caption: true };
const series: Keys<SeriesOfValues> = { name: true, values: true };
const bigNumber: Keys<BigNumber> = { value: true, unit: true, label: true };
const table: Keys<Table> = { head: true, rows: true, caption: true };
const quote: Keys<Quote> = { text: true, author: true, role: true, image: true };
const moment: Keys<Moment> = { date: true, title: true, text: true, image: true };
const person: Keys<Person> = { name: true, role: true, text: true, image: true };
const side: Keys<Side> = { title: true, text: true, image: true };
const words: Keys<WordsByLanguage> = { kk: true, ru: true, en: true };
const section: Keys<Section> = { id: true, title: true };
const session: Keys<Session> = { idleSeconds: true, longestIdleSeconds: true, askSeconds: true, volume: true };
const attract: Keys<Attract> = { slides: true, seconds: true, hours: true };
const autoplay: Keys<Autoplay> = { decks: true };
const hours: Keys<Hours> = { from: true, to: true };
const check: Keys<Check> = { warnings: true };
const staff: Keys<Staff> = { corner: true, pin: true };
const pin: Keys<Pin> = { salt: true, hash: true, iterations: true };
const verdict: Keys<Verdict> = { as: true, reason: true };

const named: Readonly<Record<string, object>> = {
  slides: slide, facts: fact, image, focus, video, captions, map, markers: marker, chart, series, sections: section, session, attract, autoplay, hours, staff, pin, check,
  gallery: image, numbers: bigNumber, table, quote, timeline: moment, people: person, compare: side,
};

/** The keys of the object at `pointer` of a deck or of kiosk.json; every object that has no name of its own holds words by language. */
export function knownKeys(form: 'deck' | 'kiosk', pointer: string): string[] {
  const steps = pointerSteps(pointer).filter((step) => !/^\d+$/.test(step));
  if (form === 'kiosk' && steps.at(-2) === 'warnings') return Object.keys(verdict);
  const name = steps.at(-1);
  return Object.keys(name === undefined ? { deck, kiosk }[form] : named[name] ?? words);
}
