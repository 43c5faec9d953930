// Makes a gallery fill its page: equal pictures, however long the captions of some are.
import { galleryTiling } from '../../core/gallery-tiling.ts';
import { cardsOf, gapOf, heightOfWords, set } from './layout-cards.ts';

/** Em. */
const SMALLEST = 7;
/** Captions may be so much wider than their picture, or they would take its height. */
const WIDER = 1.3;

/** Lengths in px; `further` is the height of a page that it has for itself. */
export function fitGallery(layout: HTMLElement, { width, height, em }: { readonly width: number; readonly height: number; readonly em: number }, further: number): void {
  const cards = cardsOf(layout);
  const gap = gapOf(layout);
  const ratio = middleRatio(cards);
  const columnOf = (columns: number): number => (width - (columns - 1) * gap) / columns;
  const hasWords = layout.querySelector('.caption') !== null;
  const wordsAt = (columns: number, tile: number, track: number): number[] => {
    set(layout, { '--columns': String(columns), '--tile': `${Math.floor(tile)}px`, '--track': `${Math.floor(track)}px` });
    const words = cards.map((card) => hasWords ? heightOfWords(card, '.shown') : 0);
    return Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) => Math.max(...words.slice(row * columns, (row + 1) * columns)));
  };
  layout.classList.add('across');
  set(layout, { '--ratio': String(ratio) });
  const room = new Map<number, readonly number[]>();
  const words = (columns: number): readonly number[] => {
    const needed = wordsAt(columns, columnOf(columns), columnOf(columns));
    room.set(columns, needed);
    return needed;
  };
  const tiles = galleryTiling({ count: cards.length, width, height, further, gap, ratio, smallest: Math.min(SMALLEST * em, width), words });
  layout.classList.toggle('across', tiles !== null);
  if (!tiles) return;
  const { columns, width: tile } = tiles;
  const column = columnOf(columns);
  const needed = wordsAt(columns, tile, Math.min(column, tile * WIDER));
  if (needed.some((below, row) => below > (room.get(columns)?.[row] ?? 0))) wordsAt(columns, tile, column);
}

/** The shape that most pictures have, within what makes a good tile. */
function middleRatio(cards: readonly HTMLElement[]): number {
  const ratios = cards.flatMap((card) => {
    const shape = card.querySelector<HTMLElement>('.shown:not(:has(.missing))')?.style.getPropertyValue('--shape');
    return shape ? [Number(shape)] : [];
  }).toSorted((a, b) => a - b);
  return Math.min(1.8, Math.max(0.75, ratios[Math.floor(ratios.length / 2)] ?? 1.5));
}
