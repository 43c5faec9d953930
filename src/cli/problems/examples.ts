// An example for every code, in the order of docs/problems.md. A new code needs one entry in the file of its group, a new
// group a file, a line in each of these two tables, and nothing else: `npm run generate` and the test do the rest.
import type { ProblemCode } from '../../core/problem.ts';
import { MEDIA, TEXT } from './content.ts';
import { CHART, CSV, MAP, TABLE } from './data.ts';
import { DECK_EXAMPLES, SLIDE_EXAMPLES, SLIDES } from './deck.ts';
import type { Example, Words } from './example.ts';
import { FILE } from './file.ts';
import { JSON_EXAMPLES } from './json.ts';
import { IMPORT, LEGACY } from './legacy.ts';
import { SCHEMA } from './schema.ts';
import { BRAND, KIOSK_EXAMPLES, SECTION } from './whole.ts';

export const EXAMPLES: Readonly<Record<ProblemCode, Example>> = {
  ...FILE, ...JSON_EXAMPLES, ...SCHEMA, ...SLIDES, ...DECK_EXAMPLES, ...SLIDE_EXAMPLES, ...TEXT, ...MEDIA, ...MAP, ...TABLE, ...CHART, ...CSV,
  ...SECTION, ...KIOSK_EXAMPLES, ...BRAND, ...LEGACY, ...IMPORT,
};

export const CODES = Object.keys(EXAMPLES) as ProblemCode[];

type GroupOf<Code> = Code extends `${infer Group}/${string}` ? Group : never;

/** What the first word of a code stands for. */
export const GROUPS: Readonly<Record<GroupOf<ProblemCode>, Words>> = {
  file: { kk: 'файлдың өзі', ru: 'файл как таковой', en: 'the file as such' },
  json: { kk: 'файлдың жазылуы (JSON)', ru: 'запись файла (JSON)', en: 'how the file is written (JSON)' },
  schema: { kk: 'өрістер мен мәндер', ru: 'поля и значения', en: 'fields and values' },
  slides: { kk: 'slides/ қалтасы', ru: 'папка slides/', en: 'the folder slides/' },
  deck: { kk: 'көрсетілім', ru: 'презентация', en: 'the deck' },
  slide: { kk: 'слайд', ru: 'слайд', en: 'the slide' },
  text: { kk: 'мәтін', ru: 'текст', en: 'words' },
  media: { kk: 'сурет пен бейне', ru: 'изображения и видео', en: 'pictures and films' },
  map: { kk: 'карта', ru: 'карта', en: 'maps' },
  table: { kk: 'кесте', ru: 'таблица', en: 'tables' },
  chart: { kk: 'диаграмма', ru: 'диаграмма', en: 'charts' },
  csv: { kk: 'диаграмманың CSV файлы', ru: 'файл CSV для диаграммы', en: 'CSV files of charts' },
  section: { kk: 'бөлімдер', ru: 'разделы', en: 'sections' },
  kiosk: { kk: 'бүкіл киоск (kiosk.json)', ru: 'киоск в целом (kiosk.json)', en: 'the kiosk as a whole (kiosk.json)' },
  brand: { kk: 'ұйымның түстері (brand.css)', ru: 'цвета организации (brand.css)', en: 'colours of the organisation (brand.css)' },
  legacy: { kk: 'бұрынғы түрдегі көрсетілім', ru: 'презентация в прежнем виде', en: 'decks in the legacy form' },
  import: { kk: 'импорт', ru: 'импорт', en: 'the import' },
};
