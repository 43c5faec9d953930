// One slide for each block, filled with words to be replaced: `npm run new` writes them, and VS Code offers them as snippets.
import type { Locale } from '../../core/locale.ts';
import type { Block } from '../../core/deck.ts';
import type { Deck as DeckFile } from '../../core/generated/deck.ts';

export type SlideFile = DeckFile['slides'][number];

/** `auto` is no layout of its own. */
export type Template = Exclude<Block, 'auto'>;

type Words = Readonly<Record<Locale, string>>;

const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });

const HEADING = words('Тақырып', 'Заголовок', 'Heading');
const ALT = words('Суретте не бейнеленгенін айтыңыз', 'Скажите, что на изображении', 'Say what the picture shows');
const CAPTION = words('Сурет туралы бір сөйлем', 'Одно предложение об изображении', 'One sentence about the picture');
const MEANING = words('Бұл сандар нені білдіреді', 'Что означают эти числа', 'What these numbers mean');
const TEXT = words(
  'Алдымен ең маңыздысы: бір-екі сөйлем.\n\n- бірінші тармақ;\n- екінші тармақ.',
  'Сначала самое важное: одно-два предложения.\n\n- первый пункт;\n- второй пункт.',
  'The most important thing first, in a sentence or two.\n\n- the first item;\n- the second item.',
);

/** Each is complete: `check` has nothing to say of it as soon as its files lie beside the deck. */
export const TEMPLATES: Readonly<Record<Template, SlideFile>> = {
  cover: { title: HEADING, text: words('Бұл не туралы: бір сөйлем', 'О чём это: одно предложение', 'What this is about, in one sentence'), image: { src: 'cover.svg', alt: ALT } },
  text: { title: HEADING, text: TEXT },
  split: { title: HEADING, text: TEXT, image: { src: 'split.svg', alt: ALT } },
  image: { title: HEADING, image: { src: 'image.svg', alt: ALT, caption: CAPTION } },
  video: { title: HEADING, video: { src: 'film.mp4', captions: { kk: 'film.kk.vtt', ru: 'film.ru.vtt' }, caption: words('Бейне туралы бір сөйлем', 'Одно предложение о видео', 'One sentence about the film') } },
  map: { title: HEADING, map: { values: { 'KZ-71': 12, 'KZ-75': 7 }, legend: MEANING } },
  chart: {
    title: HEADING,
    chart: { kind: 'bar', labels: ['2024', '2025', '2026'], series: [{ name: words('Қатардың атауы', 'Название ряда', 'Name of the series'), values: [820, 1140, 1320] }], caption: MEANING },
  },
  facts: {
    title: HEADING,
    facts: [
      { label: words('Мекенжайы', 'Адрес', 'Address'), value: words('Көшесі мен үйі', 'Улица и дом', 'Street and house') },
      { label: words('Жұмыс уақыты', 'Часы работы', 'Opening hours'), value: words('Күн сайын 9:00–19:00', 'Ежедневно, 9:00–19:00', 'Daily, 9:00–19:00') },
    ],
  },
  gallery: { title: HEADING, gallery: [{ src: 'gallery-1.svg', alt: ALT, caption: CAPTION }, { src: 'gallery-2.svg', alt: ALT, caption: CAPTION }] },
  numbers: {
    title: HEADING,
    numbers: [
      { value: 64800, unit: words('адам', 'чел.', 'people'), label: words('бұл сан нені білдіреді', 'что означает это число', 'what this number means') },
      { value: '1:4', label: words('мұнысы нені білдіреді', 'а это что означает', 'and what this one means') },
    ],
  },
  table: {
    title: HEADING,
    table: {
      head: [words('Атауы', 'Название', 'Name'), words('Саны', 'Количество', 'Number')],
      rows: [[words('Бірінші жол', 'Первая строка', 'The first row'), 120], [words('Екінші жол', 'Вторая строка', 'The second row'), 80]],
    },
  },
  quote: {
    title: HEADING,
    quote: { text: words('Мұнда біреудің сөзі тұрады.', 'Здесь стоят чьи-то слова.', 'Somebody’s words stand here.'), author: words('Аты-жөні', 'Имя и фамилия', 'Full name'), role: words('Қызметі', 'Должность', 'Post') },
  },
  timeline: {
    title: HEADING,
    timeline: [
      { date: '2025', title: words('Алдымен не болды', 'Что было сначала', 'What came first'), text: words('Бұл туралы бір сөйлем.', 'Одно предложение об этом.', 'One sentence about it.') },
      { date: '2026', title: words('Одан кейін не болды', 'Что было потом', 'What came next'), text: words('Бұл туралы бір сөйлем.', 'Одно предложение об этом.', 'One sentence about it.') },
    ],
  },
  people: {
    title: HEADING,
    people: [
      { name: words('Аты-жөні', 'Имя и фамилия', 'Full name'), role: words('Қызметі', 'Должность', 'Post'), text: words('Не істейді, немен көмектесе алады.', 'Что делает и чем может помочь.', 'What this person does and can help with.') },
      { name: words('Аты-жөні', 'Имя и фамилия', 'Full name'), role: words('Қызметі', 'Должность', 'Post') },
    ],
  },
  compare: {
    title: HEADING,
    compare: [
      { title: words('Бұрын', 'Раньше', 'Before'), text: words('Бұрын қалай еді', 'Как было раньше', 'How it was before') },
      { title: words('Қазір', 'Теперь', 'Now'), text: words('Қазір қалай болды', 'Как стало теперь', 'How it is now') },
    ],
  },
  section: { title: words('Тағы не бар?', 'Что ещё есть?', 'What else is there?'), section: '1' },
};

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly Template[];

/** What stands in for a picture until there is one: hills under a sun. */
export const PLACEHOLDER = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900">
  <rect width="1600" height="900" fill="#dfe7ec"/>
  <circle cx="1180" cy="270" r="90" fill="#f4f7f9"/>
  <path d="M0 700 380 360 760 700Z" fill="#a9bac6"/>
  <path d="M420 760 900 300 1600 760Z" fill="#8ea4b3"/>
  <path d="M0 690 H1600 V900 H0Z" fill="#74909f"/>
</svg>
`;
