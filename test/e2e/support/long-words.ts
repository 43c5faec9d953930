// A kiosk of words that are as long as words get in both languages, on every kind of slide: what a narrow screen with large
// letters has to divide, and may not divide over two pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SLIDES } from '../../../src/cli/project.ts';
import type { Files } from './slides-folder.ts';

interface Said {
  readonly kk: string;
  readonly ru: string;
}

const TITLE = {
  kk: 'Индустрияландырылғандықтан жауапкершіліктендірілмегендердің мемлекеттік-жекешелік әріптестігін ұйымшылдандыру',
  ru: 'Информационно-телекоммуникационное взаимодействие сельскохозяйственных товаропроизводителей и водопользователей-землепользователей',
};

const WORD = { kk: 'Ынтымақтастырылмағандықтарыңыздан сақтанамыз', ru: 'Высокопревосходительствующая достопримечательность' };

const TEXT = {
  kk: 'Өңірдің әлеуметтік-экономикалық және ғылыми-техникалық дамуына арналған мәдени-ағартушылық бағдарламалар ауылшаруашылығы-өнеркәсіп кешендерінің ұйымдастырушылық-басқарушылық құрылымдарын жетілдіреді. Халықаралық ынтымақтастықты кеңейтетін тасымалдаушылардың көліктік-логистикалық инфрақұрылымы қалыптастырылып, кәсіпкерлердің бәсекеге қабілеттіліктері күшейтіледі.',
  ru: 'Программа социально-экономического и научно-технического развития объединяет культурно-просветительские учреждения, агропромышленно-перерабатывающие предприятия и организационно-управленческие структуры. Транспортно-логистическая инфраструктура межрегионального сотрудничества поддерживает сельскохозяйственных товаропроизводителей, а предпринимательская конкурентоспособность усиливается.',
};

const SAYING = {
  kk: 'Әлеуметтік-экономикалық дамудың қозғаушысы – ұйымшылдандырылған, жауапкершіліктендірілген азаматтардың бірігушілігі.',
  ru: 'Социально-экономическое развитие – это целеустремлённость, взаимоответственность и доброжелательность соотечественников.',
};

const ROLE = { kk: 'Ауылшаруашылығы кооперативтерінің қамтамасыздандыру бөлімі', ru: 'Руководительница отдела сельскохозяйственного водоснабжения' };

const NAMES = [
  { kk: 'Нұрмұхаммедқызы Айсұлу-Гүлбаршын', ru: 'Абдулмажитова-Верхнеозёрская Александра' },
  { kk: 'Сейітмағамбетұлы Жақсылықмұрат', ru: 'Константинопольский-Задунайский Пантелеймон' },
  { kk: 'Көшербайқызы Ақмарал', ru: 'Ермекбаева Аида' },
];

const [NAME] = NAMES;

function both({ kk, ru }: Said, change: (words: string) => string): Said {
  return { kk: change(kk), ru: change(ru) };
}

const PICTURE = { src: 'picture.svg', alt: { kk: 'Көк төртбұрыш', ru: 'Синий прямоугольник' } };
const FILM = 'film.mp4';

const SLIDES_OF_DECK = [
  { id: 'cover', block: 'cover', title: TITLE },
  { id: 'cover-picture', block: 'cover', title: TITLE, text: SAYING, image: PICTURE },
  { id: 'film', title: TITLE, text: TEXT, video: FILM },
  { id: 'film-bold', text: both(TEXT, (words) => words.replaceAll('-', '**-').replaceAll(/ (?=\S+\*\*)/g, ' **')), video: FILM },
  { id: 'picture', title: WORD, text: both(TEXT, (words) => `${words}\n\n${words}`), image: PICTURE },
  { id: 'feature', title: WORD, image: PICTURE },
  { id: 'statement', text: SAYING },
  { id: 'short', title: WORD, text: both(SAYING, (words) => `- ${words.replaceAll(/(?:,| –) /g, '\n- ')}`) },
  { id: 'quote', quote: { text: SAYING, author: NAME, role: ROLE } },
  { id: 'people', title: WORD, people: NAMES.map((name) => ({ name, role: ROLE })) },
  { id: 'portraits', people: NAMES.map((name) => ({ name, role: ROLE, image: PICTURE })) },
  { id: 'list', title: TITLE, text: both(TEXT, (words) => `- ${words.replaceAll('. ', '.\n- ')}\n- ${words}`) },
  { id: 'heading', text: { kk: `## ${WORD.kk}\n\n${TEXT.kk}`, ru: `## ${WORD.ru}\n\n${TEXT.ru}` } },
  { id: 'table', table: { head: [ROLE, WORD, TITLE], rows: [[ROLE, SAYING, 12], [NAME, [TEXT], 7]] } },
  { id: 'facts', facts: [{ label: ROLE, value: TEXT }, { label: NAME, value: SAYING }] },
  { id: 'compare', compare: [{ title: WORD, text: TEXT }, { title: ROLE, text: SAYING }] },
  { id: 'timeline', timeline: [1, 2, 3].map((day) => ({ date: both({ kk: 'желтоқсанның жұлдызы', ru: 'декабря тысячелетия' }, (words) => `${day} ${words}`), title: WORD, text: SAYING })) },
  { id: 'numbers', numbers: [1, 2, 3].map((value) => ({ value: value * 1_234_567, unit: { kk: 'теңге', ru: 'тенге' }, label: ROLE })) },
];

export const LONG_WORDS: Files = {
  'kiosk.json': { title: { kk: 'Ұзын сөздер', ru: 'Длинные слова' }, languages: ['kk', 'ru'] },
  '1/deck.json': { id: '1', title: { kk: 'Ұзын сөздер', ru: 'Длинные слова' }, slides: SLIDES_OF_DECK },
  '1/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#0b6b70"/></svg>',
  '1/film.mp4': readFileSync(join(SLIDES, '2.2/morning.mp4')),
};
