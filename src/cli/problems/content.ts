// Faults of words, pictures and films.
import { inDeck, png, type ExamplesOf } from './example.ts';

const TITLE = '"title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" }';
const ALT = '"alt": { "kk": "Кітап сөрелері", "ru": "Книжные полки" }';
const image = (src: string): string => `{ ${TITLE}, "image": { "src": ${src}, ${ALT} } }`;

export const TEXT: ExamplesOf<'text'> = {
  'text/raw-html': {
    ...inDeck('{ "text": { "kk": "Күн сайын **ашық**", "ru": ▸"Открыто <b>ежедневно</b>" } }'),
    why: {
      kk: 'Тегтер орындалмайды: осылайша ешбір көрсетілім бетті бұза алмайды.',
      ru: 'Теги не выполняются: так ни одна презентация не испортит страницу.',
      en: 'Tags are not carried out: so no deck can spoil the page.',
    },
  },
  'text/missing-glyph': inDeck('{ "title": { "kk": "Жұмыс уақыты", "ru": ▸"Часы ☎" } }'),
};

export const MEDIA: ExamplesOf<'media'> = {
  'media/bad-path': {
    ...inDeck(image('▸"https://example.org/shelves.png"')),
    why: {
      kk: 'Желі үзілсе де экран өшпеуі керек, сондықтан бәрі құрылғының өзінде сақталады.',
      ru: 'Экран не должен погаснуть и без сети, поэтому всё хранится на самом устройстве.',
      en: 'The screen must not go dark when the network does: everything is kept on the device.',
    },
  },
  'media/wrong-kind': inDeck(image('▸"shelves.tiff"'), { 'shelves.tiff': '' }),
  'media/missing': {
    ...inDeck(image('▸"shelves.png"'), { 'Shelves.png': png(40, 30) }),
    about: {
      kk: 'Көрсетілімде "shelves.png" деп жазылған, ал қасындағы файл — Shelves.png.',
      ru: 'В презентации написано "shelves.png", а рядом лежит Shelves.png.',
      en: 'The deck says "shelves.png", and the file beside it is Shelves.png.',
    },
    why: {
      kk: 'Windows екеуін бір файл деп есептейді, ал киоск пен сервер — екі бөлек файл деп.',
      ru: 'Для Windows это один файл, для киоска и сервера — два разных.',
      en: 'To Windows they are one file, to a kiosk and a server they are two.',
    },
  },
  'media/missing-alt': {
    ...inDeck(`{ ${TITLE}, "image": ▸"shelves.png" }`, { 'shelves.png': png(40, 30) }),
    why: {
      kk: 'Сипаттаманы экран дикторы оқиды; сурет жүктелмесе, оның орнына сол көрінеді.',
      ru: 'Описание читает экранный диктор; оно же стоит на месте картинки, которая не загрузилась.',
      en: 'Screen readers read it out, and it stands where a picture does not load.',
    },
  },
  'media/unreadable': {
    ...inDeck(image('▸"shelves.png"'), { 'shelves.png': png(40, 30).subarray(0, 20) }),
    about: {
      kk: 'shelves.png файлының басы ғана көшірілген.',
      ru: 'От файла shelves.png скопировано только начало.',
      en: 'Only the beginning of shelves.png was copied.',
    },
  },
  'media/too-many-pixels': {
    ...inDeck(image('▸"poster.png"'), { 'poster.png': png(8000, 6000) }),
    about: {
      kk: 'poster.png өлшемі — 8000 × 6000 пиксель.',
      ru: 'poster.png — 8000 × 6000 пикселей.',
      en: 'poster.png is 8000 × 6000 pixels.',
    },
  },
  'media/thin': {
    ...inDeck(image('▸"river.png"'), { 'river.png': png(4200, 60) }),
    about: {
      kk: 'river.png өлшемі — 4200 × 60 пиксель.',
      ru: 'river.png — 4200 × 60 пикселей.',
      en: 'river.png is 4200 × 60 pixels.',
    },
  },
};
