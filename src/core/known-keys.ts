// The keys that each object of a document may hold, for "did you mean". The types come from the schemas, so a key that is
// missing here, or one too many, does not compile.
import type {
  Captions, Deck, Fact, Focus, ImageWithItsWords, MapWithValues, Slide, VideoWithItsWords, WordsByLanguage,
} from './generated/deck.ts';
import type { Kiosk, Section, Session } from './generated/kiosk.ts';
import { pointerSteps } from './json-places.ts';

type Keys<T> = Readonly<Record<keyof T, true>>;

const deck: Keys<Deck> = { $schema: true, id: true, lang: true, title: true, slides: true };
const slide: Keys<Slide> = { id: true, block: true, title: true, text: true, facts: true, image: true, video: true, map: true, notes: true };
const kiosk: Keys<Kiosk> = { $schema: true, title: true, logo: true, languages: true, theme: true, sections: true, session: true };
const fact: Keys<Fact> = { label: true, value: true };
const image: Keys<ImageWithItsWords> = { src: true, alt: true, caption: true, focus: true };
const focus: Keys<Focus> = { x: true, y: true };
const video: Keys<VideoWithItsWords> = { src: true, poster: true, captions: true, caption: true };
const captions: Keys<Captions> = { kk: true, ru: true, en: true };
const map: Keys<MapWithValues> = { values: true, legend: true, unit: true, details: true };
const words: Keys<WordsByLanguage> = { kk: true, ru: true, en: true };
const section: Keys<Section> = { id: true, title: true };
const session: Keys<Session> = { idleSeconds: true };

const named: Readonly<Record<string, object>> = {
  slides: slide, facts: fact, image, focus, video, captions, map, sections: section, session,
};

/** The keys of the object at `pointer` of a deck or of kiosk.json; every object that has no name of its own holds words by language. */
export function knownKeys(form: 'deck' | 'kiosk', pointer: string): string[] {
  const steps = pointerSteps(pointer).filter((step) => !/^\d+$/.test(step));
  const name = steps.at(-1);
  return Object.keys(name === undefined ? { deck, kiosk }[form] : named[name] ?? words);
}
