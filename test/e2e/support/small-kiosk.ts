// A kiosk that is small enough to know by heart: a slide of each kind that a visitor on the move meets.
import type { Files } from './slides-folder.ts';

/** Sentences with numbers, so that one that is lost, doubled or out of order is seen. */
function numbered(count: number, words: string): string {
  return Array.from({ length: count }, (_, index) => `№${index + 1} ${words}.`).join('\n\n');
}

/** Longer than a screen in either language. */
export const LONG = {
  kk: numbered(40, 'сөйлем өз орнында тұр, оны көрермен ешқандай қысқартусыз оқиды'),
  ru: numbered(40, 'предложение стоит на своём месте, и зритель читает его без сокращений'),
};

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#0b6b70"/></svg>';

export const SMALL_KIOSK: Files = {
  'kiosk.json': {
    title: { kk: 'Сынақ алаңы', ru: 'Пробная площадка', en: 'Trial ground' },
    languages: ['kk', 'ru', 'en'],
    sections: [{ id: '1', title: { kk: 'Бірінші бөлім', ru: 'Первый раздел' } }, { id: '2', title: { kk: 'Екінші бөлім', ru: 'Второй раздел' } }],
  },
  '1/deck.json': {
    id: '1',
    title: { kk: 'Кіріспе', ru: 'Введение' },
    slides: [
      { id: 'cover', block: 'cover', title: { kk: 'Қош келдіңіз', ru: 'Добро пожаловать' } },
      { title: { kk: 'Қысқа слайд', ru: 'Короткий слайд' }, text: { kk: 'Бір ғана сөйлем.', ru: 'Всего одно предложение.' } },
      { id: 'long', title: { kk: 'Ұзын мәтін', ru: 'Длинный текст' }, text: LONG },
      { id: 'last', title: { kk: 'Соңғы слайд', ru: 'Последний слайд' }, text: { kk: 'Осымен бітті.', ru: 'На этом всё.' } },
    ],
  },
  '1.1/deck.json': {
    id: '1.1',
    title: { kk: 'Сурет пен карта', ru: 'Картина и карта' },
    slides: [
      { id: 'picture', title: { kk: 'Сурет', ru: 'Картина' }, image: { src: 'picture.svg', alt: { kk: 'Көк төртбұрыш', ru: 'Синий прямоугольник' } } },
      { id: 'map', title: { kk: 'Карта', ru: 'Карта' }, map: { values: { 'KZ-71': 12, 'KZ-75': 7 }, legend: { kk: 'Кітапхана саны', ru: 'Число библиотек' }, details: { 'KZ-71': { kk: 'Астанада он екі', ru: 'В Астане двенадцать' } } } },
      { id: 'facts', facts: [{ label: { kk: 'Басталуы', ru: 'Начало' }, value: { kk: 'көктемде', ru: 'весной' } }] },
    ],
  },
  '1.1/picture.svg': PICTURE,
  '1.2/deck.json': {
    id: '1.2',
    lang: 'ru',
    title: { kk: 'Бір тілде', ru: 'На одном языке' },
    slides: [{ id: 'russian', title: 'Только по-русски', text: 'Этого слайда нет на казахском.' }],
  },
  '2.1/deck.json': {
    id: '2.1',
    title: { kk: 'Басқа бөлімде', ru: 'В другом разделе' },
    slides: [{ id: 'alone', title: { kk: 'Жалғыз слайд', ru: 'Единственный слайд' } }],
  },
};
