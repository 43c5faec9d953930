// Faults of decks and slides as such.
import { DECK, deckOf, GOOD_DECK, inDeck, type ExamplesOf } from './example.ts';

const SLIDE = '{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" } }';
const LONG = { kk: 'Кітап — білім бұлағы. ', ru: 'Книга — источник знаний. ' };

export const SLIDES: ExamplesOf<'slides'> = {
  'slides/no-decks': {
    files: { 'slides/readme.txt': '' }, begins: 'slides',
    about: {
      kk: 'slides/ қалтасында бірде-бір көрсетілім жоқ.',
      ru: 'В папке slides/ нет ни одной презентации.',
      en: 'The folder slides/ holds no deck.',
    },
  },
};

export const DECK_EXAMPLES: ExamplesOf<'deck'> = {
  'deck/unknown-form': {
    files: { [DECK]: GOOD_DECK, 'slides/1.1/notes.json': '▸{ "author": "Айгүл", "date": "2026-09-05" }\n' },
    why: {
      kk: 'slides/ ішіндегі әр .json файлы көрсетілім ретінде оқылады.',
      ru: 'Каждый файл .json в slides/ читается как презентация.',
      en: 'Every .json file in slides/ is read as a deck.',
    },
  },
  'deck/bad-id': { files: { [DECK]: deckOf(SLIDE).replace('"1.1"', '▸"1,1"') } },
  'deck/duplicate-id': {
    files: { 'slides/1.1/deck.json': deckOf(SLIDE), 'slides/1.2/deck.json': deckOf(SLIDE).replace('"1.1"', '▸"1.1"') }, shows: ['slides/1.1/deck.json'],
    why: {
      kk: 'Қалта көшірілгенде id-і де бірге көшеді.',
      ru: 'Когда копируют папку, копируется и id.',
      en: 'Who copies a folder copies the id with it.',
    },
  },
};

export const SLIDE_EXAMPLES: ExamplesOf<'slide'> = {
  'slide/bad-id': inDeck('{ "id": ▸"Жұмыс уақыты", "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" } }'),
  'slide/duplicate-id': inDeck(`{ "id": "hours", "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" } },\n    { "id": ▸"hours", "title": { "kk": "Байланыс", "ru": "Контакты" } }`),
  'slide/too-much-text': {
    ...inDeck(`{ "text": { "kk": ▸"${LONG.kk.repeat(1000)}", "ru": "${LONG.ru.repeat(400)}" } }`),
    about: {
      kk: 'Слайдтың қазақша мәтінінде 20 000-нан артық таңба бар.',
      ru: 'В казахском тексте слайда больше 20 000 знаков.',
      en: 'The Kazakh text of the slide has more than 20,000 characters.',
    },
    why: {
      kk: 'Бұл — он шақты бет мәтін: оны экранның алдында тұрып ешкім оқымайды.',
      ru: 'Это около десяти страниц: стоя перед экраном, столько никто не прочтёт.',
      en: 'That is some ten pages: nobody reads so much standing before a screen.',
    },
  },
  'slide/empty': inDeck('{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" } },\n    ▸{ "id": "later" }'),
  'slide/block-unfilled': inDeck('{ "block": ▸"gallery", "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" } }'),
};
