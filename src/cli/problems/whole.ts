// Faults of what belongs to the whole kiosk: the tree of its sections, its colours.
import { DECK, deckOf, GOOD_DECK, inDeck, KIOSK, type Example, type ExamplesOf } from './example.ts';

const NAME = '"title": { "kk": "Кітапханалар", "ru": "Библиотеки" }';
const kiosk = (sections: string): Pick<Example, 'files'> => ({ files: { [DECK]: GOOD_DECK, [KIOSK]: `{\n  "sections": [${sections}]\n}\n` } });
const TILES = '"title": { "kk": "Тағы не бар?", "ru": "Что ещё есть?" }';

export const SECTION: ExamplesOf<'section'> = {
  'section/hole': {
    files: {
      [DECK]: GOOD_DECK.replace('"1.1"', '"1.2.1"'), 'slides/1.2.2/deck.json': GOOD_DECK.replace('"1.1"', '"1.2.2"'), 'slides/1.3/deck.json': GOOD_DECK.replace('"1.1"', '"1.3"'),
      [KIOSK]: `{\n  "sections": ▸[{ "id": "1", ${NAME} }]\n}\n`,
    },
    about: {
      kk: '"1.2.1" мен "1.2.2" көрсетілімдері бар, ал "1.2" деген көрсетілім де, kiosk.json ішінде ондай бөлім де жоқ.',
      ru: 'Есть презентации "1.2.1" и "1.2.2", но нет ни презентации "1.2", ни раздела с таким id в kiosk.json.',
      en: 'There are decks "1.2.1" and "1.2.2", and neither a deck "1.2" nor a section of that id in kiosk.json.',
    },
  },
  'section/no-deck': kiosk(`{ "id": "1", ${NAME} }, { "id": ▸"2", ${NAME} }`),
  'section/unknown': inDeck(`{ ${TILES}, "section": ▸"2" }`),
  'section/nothing-below': {
    ...inDeck(`{ ${TILES}, "block": ▸"section" }`),
    why: {
      kk: '"section" өрісі болмаса, көрсетілімнің өз бөлімі алынады: мұнда — "1.1".',
      ru: 'Без поля "section" берётся раздел самой презентации: здесь — "1.1".',
      en: 'Without a field "section" the deck’s own section is meant: here it is "1.1".',
    },
  },
  'section/duplicate-id': kiosk(`{ "id": "1", ${NAME} }, { "id": ▸"1", ${NAME} }`),
};

const judged = (warnings: string): Pick<Example, 'files'> => ({ files: { [DECK]: GOOD_DECK, [KIOSK]: `{\n  "check": {\n    "warnings": { ${warnings} }\n  }\n}\n` } });

export const KIOSK_EXAMPLES: ExamplesOf<'kiosk'> = {
  'kiosk/unknown-code': judged('▸"text/raw-htm": { "as": "error", "reason": "Тег экранда сол күйі көрінеді." }'),
  'kiosk/not-a-warning': {
    ...judged('▸"media/missing": { "as": "off", "reason": "Суреттер кейін қосылады." }'),
    why: {
      kk: 'Әзірге жоқ суреттің орнына "src": "" деп жазуға болады: ондай слайд суретсіз көрсетіледі.',
      ru: 'Пока изображения нет, можно написать "src": "": такой слайд показывается без него.',
      en: 'As long as there is no picture, "src": "" may be written: such a slide is shown without one.',
    },
  },
  'kiosk/no-such-slide': { files: { [DECK]: GOOD_DECK, [KIOSK]: '{\n  "attract": { "slides": [▸"9"] }\n}\n' } },
  'kiosk/bad-time': { files: { [DECK]: GOOD_DECK, [KIOSK]: '{\n  "attract": { "hours": { "from": ▸"9:00", "to": "18:00" } }\n}\n' } },
  'kiosk/no-reason': judged('"text/raw-html": { "as": "off", "reason": ▸"" }'),
};

const brand = (css: string): Pick<Example, 'files'> => ({ files: { [DECK]: deckOf('{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" } }'), 'slides/brand.css': css } });

export const BRAND: ExamplesOf<'brand'> = {
  'brand/unexpected': brand(':root { --korme-round: 0.5; }\n▸@import url("brand-2.css");\n'),
  'brand/unknown-block': brand('▸body { --korme-round: 0.5; }\n'),
  'brand/unknown-token': brand(':root {\n  ▸--korme-acent: #0b5f63;\n}\n'),
  'brand/bad-value': brand(':root {\n  --korme-accent: ▸teal;\n}\n'),
  'brand/low-contrast': {
    ...brand("[theme='light'] {\n  --korme-ink: ▸#b9c2c3;\n}\n"),
    why: {
      kk: 'Күн түсіп тұрған экранды алыстан, көзі нашар көретін адам да оқиды; бұл шекті WCAG стандарты белгілеген.',
      ru: 'Экран читают на солнце, издалека и со слабым зрением; порог взят из стандарта WCAG.',
      en: 'Screens are read in sunlight, from afar and with weak eyes; the limit is that of the WCAG standard.',
    },
  },
};
