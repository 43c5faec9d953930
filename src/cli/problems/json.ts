// Faults of the writing itself: what stands there is no JSON.
import { DECK, deckOf, inDeck, type Example, type ExamplesOf } from './example.ts';

/** The lines of a deck below its first bracket, up to its last one. */
const lines = (...written: readonly string[]): Pick<Example, 'files'> => ({ files: { [DECK]: `${written.join('\n')}\n` } });

const TITLE = '  "title": { "kk": "Кітапхана", "ru": "Библиотека" },';
const SLIDE = '{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" } }';
const SLIDES = `  "slides": [${SLIDE}]`;

export const JSON_EXAMPLES: ExamplesOf<'json'> = {
  'json/empty': {
    files: { [DECK]: '' }, begins: DECK,
    about: { kk: 'deck.json бос.', ru: 'deck.json пуст.', en: 'deck.json is empty.' },
  },
  'json/missing-comma': {
    ...lines('{', '  "id": "1.1"▸', TITLE, SLIDES, '}'),
    why: {
      kk: 'Үтір келесі жолда байқалғанымен, алдыңғы мәннің соңына қойылады; тексеру сол орынды көрсетеді.',
      ru: 'Замечают пропажу в следующей строке, а ставят запятую в конце предыдущего значения; проверка показывает это место.',
      en: 'One notices it in the next line, and puts the comma at the end of the value before: that is the place shown.',
    },
  },
  'json/trailing-comma': {
    ...lines('{', '  "id": "1.1",', TITLE, `  "slides": [${SLIDE}▸,]`, '}'),
    why: {
      kk: 'Үтір екі элементтің арасында тұрады, соңғысынан кейін қойылмайды.',
      ru: 'Запятая стоит между двумя элементами, после последнего её нет.',
      en: 'A comma stands between two entries; there is none after the last.',
    },
  },
  'json/extra-comma': lines('{', '  "id": "1.1",▸,', TITLE, SLIDES, '}'),
  'json/missing-colon': lines('{', '  "id"▸ "1.1",', TITLE, SLIDES, '}'),
  'json/missing-quote': lines('{', '  "id": "1.1▸,', TITLE, SLIDES, '}'),
  'json/unquoted': lines('{', '  ▸id: "1.1",', TITLE, SLIDES, '}'),
  'json/wrong-literal': inDeck('{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" },\n      "chart": { "kind": "bar", "labels": ["2025", "2026"], "series": [{ "values": [12, ▸None] }] } }'),
  'json/missing-bracket': lines('{', '  "id": "1.1",', '  "title": { "kk": "Кітапхана", "ru": "Библиотека"▸,', SLIDES, '}'),
  'json/extra-bracket': lines('{', '  "id": "1.1",', TITLE, `  "slides": [${SLIDE}▸}]`, '}'),
  'json/wrong-bracket': lines('{', '  "id": "1.1",', TITLE, `  "slides": [${SLIDE}▸}`, '}'),
  'json/two-documents': {
    files: { [DECK]: `${deckOf(SLIDE)}▸${deckOf(SLIDE).replace('1.1', '1.2')}` },
    why: {
      kk: 'Мұндай файл екі көрсетілімді бірінің артынан бірін көшіріп қойғанда шығады.',
      ru: 'Так бывает, когда две презентации вставили в один файл одну за другой.',
      en: 'That happens when two decks were pasted into one file, one after the other.',
    },
  },
  'json/line-break-in-string': {
    ...inDeck('{ "text": { "kk": "Күн сайын ашық▸\nДемалыссыз", "ru": "Открыто ежедневно\\nБез выходных" } }'),
    why: {
      kk: 'Ұзын жолды редактордың өзі тасымалдап көрсетсе, ол қате емес; қате — Enter басылған жерде.',
      ru: 'Если длинную строку переносит сам редактор, это не ошибка; ошибка там, где нажали Enter.',
      en: 'Where the editor itself wraps a long line nothing is wrong; the fault is where somebody pressed Enter.',
    },
  },
  'json/tab-in-string': {
    ...inDeck('{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы▸\tработы" } }'),
    why: {
      kk: 'Әдетте ол мәтін редакторындағы кестеден бірге көшіп келеді: ондай кестені "table" өрісіне жазыңыз.',
      ru: 'Обычно она попадает сюда из таблицы текстового редактора: такую таблицу пишите в поле "table".',
      en: 'It usually comes along with a table from a word processor: write such a table into "table".',
    },
  },
  'json/odd-space': {
    ...inDeck('{ "title":▸\u00a0{ "kk": "Жұмыс уақыты", "ru": "Часы работы" } }'),
    why: {
      kk: 'Ондай таңба веб-беттен немесе мәтін редакторынан көшірілген мәтінмен бірге келеді.',
      ru: 'Такой знак приходит вместе с текстом, скопированным с веб-страницы или из текстового редактора.',
      en: 'Such a sign comes along with what is copied from a web page or a word processor.',
    },
  },
  'json/control-character': inDeck('{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы▸\u000bработы" } }'),
  'json/bad-escape': {
    ...inDeck('{ "text": { "kk": "D:▸\\Құжат қалтасында", "ru": "В папке с документами" } }'),
    why: {
      kk: 'Мағынасы бары мыналар: \\n (жаңа жол), \\t (табуляция), \\" және \\\\.',
      ru: 'Смысл имеют \\n (новая строка), \\t (табуляция), \\" и \\\\.',
      en: 'What has a meaning is \\n (a new line), \\t (a tab), \\" and \\\\.',
    },
  },
  'json/wrong-quote': {
    ...inDeck('{ "title": { "kk": ▸“Жұмыс уақыты”, "ru": "Часы работы" } }'),
    why: {
      kk: 'Мәтін редакторы тік тырнақшаны өзі «әдемі» тырнақшаға айналдырады: JSON файлын код редакторында жазыңыз.',
      ru: 'Текстовый редактор сам превращает прямые кавычки в «красивые»: пишите JSON в редакторе кода.',
      en: 'A word processor turns straight marks into curly ones by itself: write JSON in a code editor.',
    },
  },
  'json/quote-in-text': inDeck('{ "title": { "kk": "«Көктем» кинотеатры", "ru": "Кинотеатр ▸"Весна" у реки" } }'),
  'json/comment': lines('{', '  ▸// жексенбіге дейін тексеру', '  "id": "1.1",', TITLE, SLIDES, '}'),
  'json/bad-number': lines('{', '  "id": ▸1.1.3,', TITLE, SLIDES, '}'),
  'json/unexpected': lines('{', '  "id" ▸= "1.1",', TITLE, SLIDES, '}'),
  'json/merge-conflict': lines(
    '{', '  "id": "1.1",', '▸<<<<<<< HEAD', '  "title": { "kk": "Кітапхана", "ru": "Библиотека" },', '=======',
    '  "title": { "kk": "Кітап үйі", "ru": "Дом книги" },', '>>>>>>> spring', SLIDES, '}',
  ),
  'json/cut-short': {
    ...lines('{', '  "id": "1.1",', TITLE, `  "slides": [${SLIDE},▸`),
    why: {
      kk: 'Файл жартылай көшірілсе немесе сақтау кезінде жарық сөніп қалса, осылай болады; толық көшірмесі әдетте git репозиторийінде бар.',
      ru: 'Так бывает, когда файл скопировали не весь или свет погас при сохранении; целый обычно есть в репозитории git.',
      en: 'That happens when a file was copied in part, or the power failed while it was saved; git usually has the whole one.',
    },
  },
  'json/too-deep': {
    files: { [DECK]: `${'['.repeat(64)}▸[` },
    why: {
      kk: 'Жақшалардың мұндай қабаттасуы экранды тоқтатып тастай алады, сондықтан файл одан әрі оқылмайды.',
      ru: 'Такая вложенность могла бы остановить экран, поэтому дальше файл не читается.',
      en: 'Brackets nested so deep could freeze a screen; the file is not read any further.',
    },
  },
  'json/forbidden-key': {
    ...inDeck('{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" }, ▸"__proto__": {} }'),
    why: {
      kk: 'Бұл атауды браузердің өзі пайдаланады: оның мағынасы басқа.',
      ru: 'Это имя занято самим браузером: у него другой смысл.',
      en: 'The browser itself uses this name: it means something else there.',
    },
  },
  'json/duplicate-key': inDeck('{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" }, ▸"title": { "kk": "Байланыс", "ru": "Контакты" } }'),
};
