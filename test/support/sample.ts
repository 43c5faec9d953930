// Small decks and menus for element tests.
import { Menu } from '../../src/core/menu.ts';
import type { Deck } from '../../src/core/deck.ts';
import type { DeckView } from '../../src/core/player.ts';

/** A picture of 4 × 3 px that needs no server. */
export const PICTURE = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%224%22 height=%223%22%3E%3Crect width=%224%22 height=%223%22 fill=%22teal%22/%3E%3C/svg%3E';

export const media = (src: string): { url: string; width: number; height: number } | null => (src === 'picture.svg' ? { url: PICTURE, width: 4, height: 3 } : null);

export function viewOf(deck: Deck, slide = 0): DeckView {
  return { kind: 'deck', deck, slide, page: 1, pages: new Map(), ended: false, waiting: null };
}

export function sampleMenu(): Menu {
  return new Menu(
    [
      { id: '1', title: { kk: 'Бағдарлама', ru: 'Программа' }, slides: 9 },
      { id: '1.1', title: { kk: 'Ауыл кітапханасы', ru: 'Сельская библиотека' }, slides: 5 },
      { id: '1.2', title: { ru: 'Дороги' }, slides: 2 },
      { id: '2.1', title: { kk: 'Су', ru: 'Вода' }, slides: 1 },
    ],
    [{ id: '3', file: 'slides/3/deck.json', message: 'slides/3/deck.json:4:12 A comma is missing.' }],
    [{ id: '2', title: { kk: 'Табиғат', ru: 'Природа' } }],
  );
}
