// What `npm run new` asks and says.
import type { Locale } from '../../core/locale.ts';

interface NewSentences {
  readonly id: string;
  readonly languages: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly blocks: (known: string) => string;
  readonly noTitle: string;
  readonly idleTitle: (option: string, languages: string) => string;
  readonly noLanguage: (found: string, known: string) => string;
  readonly noBlock: (found: string, known: string, suggestion: string | null) => string;
  readonly noBlocks: string;
  readonly manyBlocks: (limit: number) => string;
  readonly noSection: string;
  readonly unanswered: (option: string) => string;
  readonly exists: (path: string) => string;
  readonly noFolder: (path: string) => string;
  readonly written: (path: string, slides: number) => string;
  readonly pictures: (names: string) => string;
  readonly film: string;
  readonly next: (dev: string, check: string) => string;
}

export const NEW_TEXT: Readonly<Record<Locale, NewSentences>> = {
  en: {
    id: 'Id of the deck, its place in the menu',
    languages: 'Languages, separated by commas',
    title: { kk: 'Title in Kazakh', ru: 'Title in Russian', en: 'Title in English' },
    blocks: (known) => `A slide of each of these blocks, in this order (there are ${known})`,
    noTitle: 'The deck needs a title.',
    idleTitle: (option, languages) => `${option} has no use: the languages of the deck are ${languages}.`,
    noLanguage: (found, known) => `There is no language "${found}"; there are ${known}.`,
    noBlock: (found, known, suggestion) => `There is no block "${found}"; ${suggestion ? `did you mean "${suggestion}"?` : `there are ${known}.`}`,
    noBlocks: 'The deck needs at least one slide.',
    manyBlocks: (limit) => `A deck has at most ${limit} slides.`,
    noSection: 'The block "section" shows other decks, and there are none yet.',
    unanswered: (option) => `Nothing was written: there is no answer for ${option}.`,
    exists: (path) => `Nothing was written: ${path} is there already.`,
    noFolder: (path) => `There is no folder ${path}.`,
    written: (path, slides) => `Written: ${path}, slides: ${slides}.`,
    pictures: (names) => `Put your own pictures in place of these: ${names}.`,
    film: 'There is no film yet: put its file beside the deck and write its name into "src" of "video".',
    next: (dev, check) => `Next: ${dev} shows the deck while you write; ${check} says what is wrong with it.`,
  },
  ru: {
    id: 'Id презентации — её место в меню',
    languages: 'Языки через запятую',
    title: { kk: 'Название на казахском', ru: 'Название на русском', en: 'Название на английском' },
    blocks: (known) => `По слайду на каждый из этих макетов, в этом порядке (есть ${known})`,
    noTitle: 'Презентации нужно название.',
    idleTitle: (option, languages) => `${option} не нужен: языки презентации — ${languages}.`,
    noLanguage: (found, known) => `Языка "${found}" нет; есть ${known}.`,
    noBlock: (found, known, suggestion) => `Макета "${found}" нет; ${suggestion ? `возможно, вы имели в виду "${suggestion}"?` : `есть ${known}.`}`,
    noBlocks: 'В презентации должен быть хотя бы один слайд.',
    manyBlocks: (limit) => `В презентации не больше ${limit} слайдов.`,
    noSection: 'Макет "section" показывает другие презентации, а их пока нет.',
    unanswered: (option) => `Ничего не записано: нет ответа для ${option}.`,
    exists: (path) => `Ничего не записано: ${path} уже есть.`,
    noFolder: (path) => `Папки ${path} нет.`,
    written: (path, slides) => `Записано: ${path}, слайдов: ${slides}.`,
    pictures: (names) => `Замените эти изображения своими: ${names}.`,
    film: 'Видео пока нет: положите его файл рядом с презентацией и впишите имя в "src" внутри "video".',
    next: (dev, check) => `Дальше: ${dev} показывает презентацию, пока вы пишете; ${check} скажет, что в ней не так.`,
  },
  kk: {
    id: 'Көрсетілімнің id-і — оның мәзірдегі орны',
    languages: 'Тілдер, үтірмен бөліп жазыңыз',
    title: { kk: 'Қазақша атауы', ru: 'Орысша атауы', en: 'Ағылшынша атауы' },
    blocks: (known) => `Осы пішімдердің әрқайсысына бір слайд, осы ретпен (барлары: ${known})`,
    noTitle: 'Көрсетілімге атау керек.',
    idleTitle: (option, languages) => `${option} керек емес: көрсетілімнің тілдері — ${languages}.`,
    noLanguage: (found, known) => `"${found}" деген тіл жоқ; барлары: ${known}.`,
    noBlock: (found, known, suggestion) => `"${found}" деген пішім жоқ; ${suggestion ? `мүмкін, "${suggestion}" деп жазбақ болған шығарсыз?` : `барлары: ${known}.`}`,
    noBlocks: 'Көрсетілімде кемінде бір слайд болуы керек.',
    manyBlocks: (limit) => `Көрсетілімде ең көбі ${limit} слайд болады.`,
    noSection: '"section" пішімі басқа көрсетілімдерді көрсетеді, ал олар әзірге жоқ.',
    unanswered: (option) => `Ештеңе жазылған жоқ: ${option} үшін жауап берілмеді.`,
    exists: (path) => `Ештеңе жазылған жоқ: ${path} бұрыннан бар.`,
    noFolder: (path) => `${path} қалтасы жоқ.`,
    written: (path, slides) => `Жазылды: ${path}, слайдтар: ${slides}.`,
    pictures: (names) => `Мына суреттердің орнына өзіңіздікін қойыңыз: ${names}.`,
    film: 'Бейне әзірге жоқ: файлын көрсетілімнің қасына қойып, атын "video" ішіндегі "src" өрісіне жазыңыз.',
    next: (dev, check) => `Енді: ${dev} көрсетілімді жазып отырғаныңызда көрсетіп тұрады; ${check} онда не дұрыс емесін айтады.`,
  },
};
