// A deck whose file uses every field of every block, for rules that must hold wherever a text or a picture stands.
import type { Deck as DeckFile } from '../../src/core/generated/deck.ts';

export const everyField: DeckFile = {
  id: '1.1', title: { kk: 'Бәрі', ru: 'Всё' },
  slides: [
    { id: 'text', block: 'text', title: { kk: 'Атау', ru: 'Имя' }, text: 'Мәтін **қалың**', facts: [{ label: 'Белгі', value: { kk: 'Мән', ru: 'Значение' } }], notes: 'Ескертпе' },
    {
      image: { src: 'a.avif', alt: 'Сурет', caption: { kk: 'Жазу' }, focus: { x: 0.2, y: 1 } },
      video: { src: 'b.mp4', poster: 'c.webp', captions: { kk: 'b.kk.vtt' }, caption: 'Бейне' },
      map: { values: { 'KZ-75': 12.5 }, legend: 'Шартты белгі', unit: 'км', details: { 'KZ-75': { kk: 'Толық', ru: 'Подробно' }, 'KZ-71': 'Астана туралы' } },
    },
    { gallery: ['d.png', { src: 'e.jpg', alt: { kk: 'Көрініс', ru: 'Вид' }, caption: 'Екінші' }] },
    { numbers: [{ value: 1200, unit: 'км²', label: 'Аумағы' }, { value: { kk: '1:4', ru: '1:4' } }] },
    { table: { head: ['Жыл', { kk: 'Саны', ru: 'Число' }], rows: [[2024, ['бір', { kk: 'екі', ru: 'два' }]], ['', -3.5]], caption: 'Кесте' } },
    { quote: { text: 'Айтылған сөз', author: 'Айтушы', role: { kk: 'Ақын', ru: 'Поэт' }, image: 'f.webp' } },
    { timeline: [{ date: '1991', title: 'Басы', text: { kk: 'Не болды', ru: 'Что было' }, image: { src: 'g.avif', caption: 'Суреттің жазуы' } }, { date: 'Кейін' }] },
    { people: [{ name: 'Аты-жөні', role: 'Қызметі', text: 'Өзі туралы', image: 'h.avif' }] },
    { compare: [{ title: 'Сол жақ', text: 'Солдағы', image: 'i.avif' }, { text: 'Оңдағы' }] },
    { block: 'section', section: '1' },
  ],
};
