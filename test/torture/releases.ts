// Releases that can be told apart by every word, picture and film of theirs, so that a screen with parts of two is seen.
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { SLIDES } from '../../src/cli/project.ts';
import type { Files } from '../e2e/support/slides-folder.ts';
import { STAFF_OF_KIOSK } from '../e2e/support/states.ts';

/** The decks and the slides of each, in every release. */
export const DECKS: Readonly<Record<string, readonly string[]>> = { '1': ['cover', 'text', 'photo'], '1.1': ['drawing', 'film', 'last'] };

const FILM = join(SLIDES, '2.2/morning.mp4');

/** What stands for the number in the words on the screen. */
export function label(release: number): string {
  return `r${release}`;
}

/** The releases that words speak of. */
export function labelsIn(words: string): number[] {
  return [...new Set([...words.replaceAll('\u00AD', '').matchAll(/\br(\d+)\b/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b);
}

/** @param release Each number is a content of its own. */
export async function filesOfRelease(release: number): Promise<Files> {
  const words = (kk: string, ru: string): Readonly<Record<string, string>> => ({ kk: `${kk} ${label(release)}`, ru: `${ru} ${label(release)}` });
  return {
    'kiosk.json': {
      title: words('Зал', 'Зал'),
      languages: ['ru', 'kk'],
      staff: STAFF_OF_KIOSK,
      sections: [{ id: '1', title: words('Бөлім', 'Раздел') }],
    },
    '1/deck.json': {
      id: '1',
      title: words('Бірінші', 'Первый'),
      slides: [
        { id: 'cover', block: 'cover', title: words('Қош келдіңіз', 'Добро пожаловать') },
        { id: 'text', title: words('Мәтін', 'Текст'), text: words('Бір ғана сөйлем', 'Всего одно предложение') },
        { id: 'photo', title: words('Сурет', 'Фотография'), image: { src: 'photo.png', alt: words('Түс', 'Цвет') } },
      ],
    },
    '1.1/deck.json': {
      id: '1.1',
      title: words('Екінші', 'Второй'),
      slides: [
        { id: 'drawing', title: words('Сызба', 'Рисунок'), image: { src: 'drawing.svg', alt: words('Төртбұрыш', 'Прямоугольник') } },
        { id: 'film', title: words('Фильм', 'Фильм'), video: { src: 'film.mp4', captions: {} } },
        { id: 'last', title: words('Соңы', 'Конец'), text: words('Осымен бітті', 'На этом всё') },
      ],
    },
    '1/photo.png': await photo(release),
    '1.1/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#${colour(release).map((part) => part.toString(16).padStart(2, '0')).join('')}"/></svg>`,
    '1.1/film.mp4': Buffer.concat([await readFile(FILM), freeBox(label(release))]),
  };
}

/** Far from that of any release near it. */
function colour(release: number): [number, number, number] {
  return [(40 + release * 97) % 256, (90 + release * 151) % 256, (200 + release * 53) % 256];
}

function photo(release: number): Promise<Buffer> {
  const [r, g, b] = colour(release);
  return sharp({ create: { width: 1600, height: 900, channels: 3, background: { r, g, b } } }).png().toBuffer();
}

/** A box of an MP4 file that every player passes over. */
function freeBox(words: string): Buffer {
  const box = Buffer.alloc(8 + words.length);
  box.writeUInt32BE(box.length, 0);
  box.write(`free${words}`, 4, 'latin1');
  return box;
}
