// Small layouts with little in them and with all that they can have, laid out in rooms of three kinds.
import type { Image, Slide } from '../../../../src/core/deck.ts';
import { flowOf } from '../../../../src/core/flow.ts';
import type { Locale, Text } from '../../../../src/core/locale.ts';
import type { TextFlow } from '../../../../src/elements/flow/text-flow.ts';
import { makeImage, makeSlide } from '../../../support/make-deck.ts';
import { media } from '../../../support/sample.ts';
import { laidOut } from './laid-out.ts';

export const say = (kk: string, ru: string): Text => ({ kk, ru });
export const TITLE = say('Аудандық кітапхана', 'Районная библиотека');
export const LONG_KK = 'Кітапхана күн сайын таңғы тоғыздан кешкі жетіге дейін ашық, ал сенбіде балаларға арналған үйірме өтеді. ';
export const LONG_RU = 'Библиотека открыта каждый день с девяти утра до семи вечера, а по субботам проходит кружок для детей. ';
export const LONG = say(LONG_KK.repeat(5).trim(), LONG_RU.repeat(5).trim());
export const picture = (caption: Text | null = null): Image => makeImage({ src: 'picture.svg', alt: say('Сурет', 'Картина'), caption });
export const missing = makeImage({ src: 'none.svg', alt: say('Жоқ сурет', 'Картины нет'), caption: say('Сурет астындағы жазу', 'Подпись под картиной') });
export const cell = (kk: string, ru: string): readonly Text[] => [say(kk, ru)];

export const NUMBER = { value: 1250, unit: say('км²', 'км²'), label: say('ауданның аумағы', 'площадь района') };
export const MOMENT = { date: say('2024 жылғы мамыр', 'май 2024 года'), title: say('Цифрлық қор', 'Цифровой фонд'), text: LONG, image: picture(say('Қордың ашылуы', 'Открытие фонда')) };
export const PERSON = { name: say('Айгүл Сәрсен', 'Айгуль Сарсен'), role: say('кітапхана меңгерушісі', 'заведующая библиотекой'), text: LONG, image: picture(say('Оқу залында', 'В читальном зале')) };
export const SIDE = { title: say('Бұрын', 'Раньше'), text: say('- Үш мекеме\n- Бір күн кезек\n- Қағаз анықтама', '- Три учреждения\n- День в очереди\n- Справка на бумаге'), image: picture(say('Ескі ғимарат', 'Старое здание')) };
export const WIDE = ['Тұрғындардың саны', 'Мектептер', 'Кітапханалар', 'Суармалы егістік жер', 'Жолдардың ұзындығы', 'Интернетпен қамтылуы', 'Кооперативтер', 'Ескертпе'];

export const WIDE_TABLE: Partial<Slide> = { table: { head: [cell('Округ', 'Округ'), ...WIDE.map((name) => cell(name, name))], rows: Array.from({ length: 5 }, (_, row) => [cell(`Ақбұлақ ${row}`, `Акбулак ${row}`), ...WIDE.map((_name, column) => column === 7 ? [say('екі ауыл', 'два села'), say('бір бекет', 'один разъезд')] : row * 1000 + column)]), caption: say('Мысал үшін', 'Для примера') } };

/** Every layout with one entry that has little, and with all that it can have. */
export const CASES: readonly (readonly [string, Partial<Slide>])[] = [
  ['a gallery of two', { gallery: [picture(), picture()] }],
  ['a gallery of twelve with captions, one of them without its file', { gallery: [missing, ...Array.from({ length: 11 }, () => picture(say('Оқу залының көрінісі', 'Вид читального зала')))] }],
  ['a gallery whose caption is a page long', { gallery: [picture(LONG), picture(LONG)] }],
  ['one figure', { numbers: [{ value: 12, unit: null, label: null }] }],
  ['six figures', { numbers: [NUMBER, NUMBER, { value: say('1:4', '1:4'), unit: null, label: say('әр төртінші отбасы', 'каждая четвёртая семья') }, NUMBER, { value: {}, unit: null, label: say('саны жоқ', 'без числа') }, { value: -0.5, unit: say('пайыз', 'процента'), label: null }] }],
  ['figures whose labels are texts', { numbers: [NUMBER, { ...NUMBER, label: LONG }, { value: LONG, unit: null, label: null }] }],
  ['a small table', { table: { head: [], rows: [[cell('Оқу залы', 'Читальный зал'), 1250]], caption: null } }],
  ['a wide table', WIDE_TABLE],
  ['a table with empty places', { table: { head: [cell('Аты', 'Имя'), []], rows: [[[], 5], [cell('бар', 'есть'), []]], caption: null } }],
  ['a quote without an author', { quote: { text: say('Су бар жерде өмір бар.', 'Где вода, там жизнь.'), author: null, role: null, image: null } }],
  ['a long quote with everything', { quote: { text: LONG, author: PERSON.name, role: PERSON.role, image: picture(say('Оқу залында', 'В читальном зале')) } }],
  ['an author without words', { quote: { text: {}, author: PERSON.name, role: null, image: missing } }],
  ['one moment', { timeline: [{ date: say('1934', '1934'), title: null, text: null, image: null }] }],
  ['moments with everything', { timeline: Array.from({ length: 5 }, () => MOMENT) }],
  ['fourteen short moments', { timeline: Array.from({ length: 14 }, (_, index) => ({ date: say(String(1930 + index * 7), String(1930 + index * 7)), title: say('Маңызды оқиға', 'Важное событие'), text: null, image: null })) }],
  ['one person', { people: [{ name: PERSON.name, role: null, text: null, image: null }] }],
  ['people with everything', { people: [PERSON, { ...PERSON, image: null }, { ...PERSON, image: missing }] }],
  ['twelve people', { people: Array.from({ length: 12 }, () => ({ ...PERSON, text: null, image: null })) }],
  ['two short sides', { compare: [{ title: SIDE.title, text: null, image: null }, { title: null, text: say('Қазір', 'Теперь'), image: null }] }],
  ['two long sides', { compare: [{ ...SIDE, text: LONG }, SIDE] }],
  ['several layouts', { text: LONG, numbers: [NUMBER], quote: { text: LONG, author: null, role: null, image: null }, facts: [{ label: say('Мерзімі', 'Срок'), value: say('бес жыл', 'пять лет') }] }],
];

/** With body text of 24 px at 100 %: a wall screen, a phone, a phone on which the visitor chose the largest text. */
export const ROOMS = [['a wall screen', 1280, 560, 100], ['a phone', 470, 850, 100], ['a phone with the largest text', 470, 750, 200]] as const;

export function shown(slide: Partial<Slide>, locale: Locale, [, width, height, size]: readonly [string, number, number, number] = ROOMS[0]): Promise<{ flow: TextFlow; pages: number }> {
  return laidOut(flowOf(makeSlide({ title: TITLE, ...slide }), locale), width, height, size, media);
}

export function find(flow: TextFlow, selector: string): HTMLElement[] {
  return [...flow.renderRoot.querySelectorAll<HTMLElement>(selector)];
}
