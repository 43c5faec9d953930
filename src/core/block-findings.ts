// A block that was asked for and has nothing to lead with: the slide shows what else it has, and its editor may wonder why.
import type { Block, Slide } from './deck.ts';
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile } from './generated/deck.ts';

type Field = Exclude<keyof Slide, 'id' | 'block'>;

/** The fields of which a block needs one. A cover and a text make do with any words, and a section is the deck's own. */
const NEEDS: Partial<Record<Block, readonly Field[]>> = {
  split: ['image', 'video', 'map', 'chart'],
  image: ['image'], video: ['video'], map: ['map'], chart: ['chart'], facts: ['facts'], gallery: ['gallery'], numbers: ['numbers'],
  table: ['table'], quote: ['quote'], timeline: ['timeline'], people: ['people'], compare: ['compare'],
};

/** Reports `slide/block-unfilled`. A chart whose values are missing or lie in a file is judged by what tells of charts. `slides` are those of the file, normalised. */
export function blockFindings(file: DeckFile, slides: readonly Slide[]): Finding[] {
  return file.slides.flatMap(({ block, chart }, index) => {
    const slide = slides[index];
    const fields = block && block !== 'auto' ? NEEDS[block] : undefined;
    if (!slide || !fields || (chart && fields.includes('chart')) || fields.some((field) => isFilled(slide[field]))) return [];
    return [finding('slide/block-unfilled', `/slides/${index}/block`, { block: slide.block, fields })];
  });
}

function isFilled(value: Slide[Field]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
