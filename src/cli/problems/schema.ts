// Faults of the form: JSON that is in order, with fields that are not.
import { DECK, GOOD_DECK, inDeck, KIOSK, png, type ExamplesOf } from './example.ts';

const TITLE = '"title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" }';
const ALT = '"alt": { "kk": "Кітап сөрелері", "ru": "Книжные полки" }';
const NUMBERS = Array.from({ length: 7 }, (_, index) => `{ "value": ${index + 1} }`).join(', ');

export const SCHEMA: ExamplesOf<'schema'> = {
  'schema/unknown-key': inDeck('{ ▸"titel": { "kk": "Жұмыс уақыты", "ru": "Часы работы" } }'),
  'schema/missing-key': inDeck(`{ "facts": [▸{ "value": { "kk": "9:00–19:00", "ru": "9:00–19:00" } }] }`),
  'schema/wrong-type': inDeck('{ "title": ▸2026 }'),
  'schema/not-allowed': inDeck(`{ "block": ▸"tabel", ${TITLE} }`),
  'schema/no-words': {
    ...inDeck(`{ ${TITLE}, "text": ▸{} }`),
    why: {
      kk: 'Жақшалардың ішінде бірде-бір тіл жоқ; мәтін керек болмаса, өрістің өзін өшіріңіз.',
      ru: 'В скобках нет ни одного языка; если текст не нужен, уберите само поле.',
      en: 'There is no language between the brackets; where no text is needed, leave the field out.',
    },
  },
  'schema/too-long': inDeck(`{ "id": ▸"${'opening-hours-'.repeat(5)}list", ${TITLE} }`),
  'schema/empty-list': { files: { [DECK]: '{\n  "id": "1.1",\n  "title": { "kk": "Кітапхана", "ru": "Библиотека" },\n  "slides": ▸[]\n}\n' } },
  'schema/too-few': inDeck(`{ "gallery": ▸[{ "src": "shelves.png", ${ALT} }] }`, { 'shelves.png': png(40, 30) }),
  'schema/too-many': {
    ...inDeck(`{ ${TITLE}, "numbers": ▸[${NUMBERS}] }`),
    why: {
      kk: 'Бұдан көбі қабырғадағы экраннан бір қарағанда оқылмайды.',
      ru: 'Больше с настенного экрана одним взглядом не прочесть.',
      en: 'More can’t be taken in at a glance from a wall screen.',
    },
  },
  'schema/too-small': { files: { [DECK]: GOOD_DECK, [KIOSK]: '{\n  "session": { "idleSeconds": ▸1 }\n}\n' } },
  'schema/too-large': inDeck(`{ "image": { "src": "shelves.png", ${ALT}, "focus": { "x": 0.5, "y": ▸30 } } }`, { 'shelves.png': png(40, 30) }),
  'schema/repeated-item': { files: { [DECK]: GOOD_DECK, [KIOSK]: '{\n  "languages": ["kk", "ru", ▸"kk"]\n}\n' } },
};
