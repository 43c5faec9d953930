// Faults of files as such, before anyone looks at what they say.
import { DECK, deckOf, GOOD_DECK, type ExamplesOf } from './example.ts';

/** A deck as Windows wrote it before UTF-8. */
const CP1251 = Buffer.from([...deckOf('{ "title": { "kk": "Парк", "ru": "Парк" } }').replaceAll('Кітапхана', 'Парк')].map(byteOf));

/** Of the Russian letters and ASCII. */
function byteOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code < 0x80 ? code : code - 0x410 + 0xc0;
}

export const FILE: ExamplesOf<'file'> = {
  'file/unreadable': {
    files: { [DECK]: null }, begins: DECK,
    about: {
      kk: 'deck.json — басқа файлға сілтеме, ал ол файл өшірілген.',
      ru: 'deck.json — ссылка на другой файл, а тот удалён.',
      en: 'deck.json is a link to another file, and that one was deleted.',
    },
  },
  'file/too-large': {
    files: { [DECK]: ' '.repeat(10 * 1024 * 1024 + 1) }, begins: DECK,
    about: {
      kk: 'deck.json көлемі 10 мегабайттан асады.',
      ru: 'deck.json занимает больше 10 мегабайт.',
      en: 'deck.json takes more than 10 megabytes.',
    },
    why: {
      kk: 'Он мегабайт — бірнеше кітаптың мәтіні; әдетте мұндай файлға сурет не бейне кодталып салынған болады.',
      ru: 'Десять мегабайт — это текст нескольких книг; обычно в таком файле лежит закодированное изображение или видео.',
      en: 'Ten megabytes are the text of several books; such a file usually holds a picture or a film as code.',
    },
  },
  'file/not-utf8': {
    files: { [DECK]: CP1251 }, begins: DECK,
    about: {
      kk: 'deck.json ескі Windows-1251 кодтауымен сақталған: «Парк» сөзінің орнында «Ïàðê» деп көрінеді.',
      ru: 'deck.json сохранён в старой кодировке Windows-1251: вместо слова «Парк» видно «Ïàðê».',
      en: 'deck.json was saved in the old encoding Windows-1251: instead of “Парк” one sees “Ïàðê”.',
    },
    why: {
      kk: 'Ескі кодтауларда қазақ әріптері жоқ немесе олар басқа белгі болып оқылады; UTF-8 барлық тілге жарайды.',
      ru: 'В старых кодировках нет казахских букв, или они читаются как другие знаки; UTF-8 годится для всех языков.',
      en: 'Old encodings lack the Kazakh letters or read them as other signs; UTF-8 suits every language.',
    },
  },
  'file/byte-order-mark': {
    files: { [DECK]: `\ufeff${GOOD_DECK}` }, begins: DECK,
    about: {
      kk: 'deck.json Windows жүйесінің «Блокнот» бағдарламасында «UTF-8 (BOM)» деп сақталған.',
      ru: 'deck.json сохранён в «Блокноте» Windows как «UTF-8 со спецификацией» (BOM).',
      en: 'deck.json was saved by Notepad on Windows as “UTF-8 with BOM”.',
    },
  },
};
