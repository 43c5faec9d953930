// Faults of words, pictures and films.
import { inDeck, png, type ExamplesOf } from './example.ts';
import { mp4 } from './make-film.ts';

const TITLE = '"title": { "kk": "Жұмыс уақыты", "ru": "Часы работы" }';
const ALT = '"alt": { "kk": "Кітап сөрелері", "ru": "Книжные полки" }';
const image = (src: string): string => `{ ${TITLE}, "image": { "src": ${src}, ${ALT} } }`;

export const TEXT: ExamplesOf<'text'> = {
  'text/raw-html': {
    ...inDeck('{ "text": { "kk": "Күн сайын **ашық**", "ru": "Открыто ▸<b>ежедневно" } }'),
    why: {
      kk: 'Тегтер орындалмайды: осылайша ешбір көрсетілім бетті бұза алмайды.',
      ru: 'Теги не выполняются: так ни одна презентация не испортит страницу.',
      en: 'Tags are not carried out: so no deck can spoil the page.',
    },
  },
  'text/missing-glyph': inDeck('{ "title": { "kk": "Жұмыс уақыты", "ru": "Часы ▸☎" } }'),
  'text/missing-translation': inDeck(`{ ${TITLE}, "text": ▸{ "kk": "Күн сайын 9:00–19:00" } }`),
  'text/uneven-lengths': {
    ...inDeck('{ "text": { "kk": "Кітапхана күн сайын ашық, демалыс күндері де келуге болады. Кітаптарды үйге алуға рұқсат.", "ru": "▸Открыто каждый день, и в выходные тоже." } }'),
    why: {
      kk: 'Көбіне бір тілдегі мәтін толықтырылған да, екіншісі ұмытылған болады.',
      ru: 'Чаще всего текст дополнили на одном языке и забыли о другом.',
      en: 'Mostly something was added in one language and forgotten in the other.',
    },
  },
  'text/wrong-language': inDeck('{ "text": { "kk": "Кітапхана күн сайын ашық, демалыс күндері де келуге болады.", "ru": "▸Кітапхана күн сайын ашық, демалыс күндері де келуге болады." } }'),
  'text/mixed-alphabets': {
    ...inDeck('{ "title": { "kk": "▸Кiтапхана", "ru": "Библиотека" } }'),
    about: {
      kk: '«Кiтапхана» сөзіндегі екінші әріп — латынша i.',
      ru: 'Вторая буква слова «Кiтапхана» — латинская i.',
      en: 'The second letter of “Кiтапхана” is a Latin i.',
    },
    why: {
      kk: 'Мұндай сөз көзге дұрыс көрінеді, бірақ ізделмейді, реттелмейді, тасымалданбайды. npm run fix -- --alphabet оны түзетеді.',
      ru: 'Такое слово выглядит верно, но не находится, не сортируется и не переносится. Его исправляет npm run fix -- --alphabet.',
      en: 'Such a word looks right, but is not found, sorted or divided. npm run fix -- --alphabet mends it.',
    },
  },
  'text/kazakh-letter': inDeck('{ "title": { "kk": "▸Эже мен немере", "ru": "Бабушка и внук" } }'),
  'text/double-space': inDeck('{ "title": { "kk": "Жұмыс▸  уақыты", "ru": "Часы работы" } }'),
  'text/wrong-quotes': inDeck('{ "title": { "kk": "▸“Көкжиек” кітапханасы", "ru": "Библиотека «Көкжиек»" } }'),
  'text/hyphen-for-dash': inDeck('{ "title": { "kk": "Кітап ▸- досымыз", "ru": "Книга – наш друг" } }'),
  'text/link-out': inDeck('{ "text": { "kk": "Біздің [сайт](▸https://example.org)", "ru": "Наш сайт: example.org" } }'),
};

const video = (src: string): string => `{ ${TITLE}, "video": { "src": ${src}, "captions": {} } }`;

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
  'media/unused': {
    ...inDeck(image('"shelves.png"'), { 'shelves.png': png(40, 30), 'shelves-2.png': png(40, 30) }), begins: 'slides/1.1/shelves-2.png',
    about: {
      kk: 'Көрсетілім қалтасында shelves-2.png файлы да жатыр, бірақ ешбір слайд оны атамайды.',
      ru: 'В папке презентации лежит и файл shelves-2.png, но ни один слайд его не называет.',
      en: 'In the folder of the deck there is also shelves-2.png, and no slide names it.',
    },
  },
  'media/oversized': {
    ...inDeck(image('▸"poster.png"'), { 'poster.png': Buffer.concat([png(40, 30), Buffer.alloc(11 * 1024 * 1024)]) }),
    about: {
      kk: 'poster.png көлемі — 11 мегабайт.',
      ru: 'poster.png занимает 11 мегабайт.',
      en: 'poster.png takes 11 megabytes.',
    },
  },
  'media/bad-name': {
    ...inDeck(image('▸"Сөре 1.png"'), { 'Сөре 1.png': png(40, 30) }),
    why: {
      kk: 'Жүйелер мұндай атауларды әртүрлі сақтайды, кейбір сервер оларды таппайды. npm run fix -- --names файл атын да, слайдтағы атауды да өзгертеді.',
      ru: 'Системы хранят такие имена по-разному, и некоторые серверы их не находят. npm run fix -- --names переименует и файл, и его имя в слайде.',
      en: 'Systems keep such names in different ways, and some hosts do not find them. npm run fix -- --names renames the file and what the slide says.',
    },
  },
  'media/no-film': {
    ...inDeck(video('▸"tour.mp4"'), { 'tour.mp4': Buffer.from('<html>404</html>') }),
    about: {
      kk: 'tour.mp4 — фильм емес, «бет табылмады» деген жауап сақталған веб-бет.',
      ru: 'tour.mp4 — не фильм, а сохранённая веб-страница с ответом «не найдено».',
      en: 'tour.mp4 is no film but a saved web page that says “not found”.',
    },
  },
  'media/unplayable': {
    ...inDeck(video('▸"tour.mp4"'), { 'tour.mp4': mp4({ codecs: ['hvc1', 'mp4a'] }) }),
    about: {
      kk: 'tour.mp4 телефоннан алынған, H.265 (HEVC) форматында кодталған.',
      ru: 'tour.mp4 снят телефоном и закодирован в H.265 (HEVC).',
      en: 'tour.mp4 comes from a phone and is coded in H.265 (HEVC).',
    },
  },
  'media/late-start': {
    ...inDeck(video('▸"tour.mp4"'), { 'tour.mp4': mp4({ order: ['ftyp', 'mdat', 'moov'] }) }),
    about: {
      kk: 'tour.mp4 файлында кестелері (moov) бейненің өзінен (mdat) кейін тұр.',
      ru: 'В tour.mp4 таблицы (moov) стоят после самого видео (mdat).',
      en: 'In tour.mp4 the tables (moov) stand after the film itself (mdat).',
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
  'media/missing-captions': {
    ...inDeck(`{ ${TITLE}, "video": ▸"tour.mp4" }`, { 'tour.mp4': mp4() }),
    why: {
      kk: 'Залда шу көп, бейне дыбыссыз басталады, оның үстіне нашар еститін адам да субтитрге сүйенеді. Бейнеде ештеңе айтылмаса, "captions": {} деп жазыңыз.',
      ru: 'В зале шумно, видео начинается без звука, а кто плохо слышит, и вовсе полагается на субтитры. Если в видео ничего не говорят, напишите "captions": {}.',
      en: 'A hall is noisy, a film starts without sound, and who hears badly relies on captions. Where nothing is said write "captions": {}.',
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
