// What a schema cannot say about a canonical deck that fits it.
import type { Slide } from './deck.ts';
import { mediaFault, mediaOf } from './deck-media.ts';
import { markdownTexts } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile } from './generated/deck.ts';
import { MAX_TEXT, tooMuchText } from './limits.ts';
import { contentOf } from './markdown-content.ts';
import { normalise } from './normalise.ts';

/** Reports `slide/duplicate-id`, `slide/too-much-text`, `slide/empty`, `text/raw-html`, `media/wrong-kind`, and `media/bad-path` for pictures in Markdown. */
export function deckFindings(file: DeckFile): Finding[] {
  return [...repeatedIds(file), ...oddSlides(file), ...tags(file), ...mediaOf(file).flatMap((use) => mediaFault(use) ?? [])];
}

function repeatedIds(file: DeckFile): Finding[] {
  const numbers = new Map<string, number>();
  return file.slides.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const other = numbers.get(id);
    if (other === undefined) numbers.set(id, index + 1);
    return other === undefined ? [] : [finding('slide/duplicate-id', `/slides/${index}/id`, { id, other })];
  });
}

function oddSlides(file: DeckFile): Finding[] {
  return normalise(file).slides.flatMap((slide, index): Finding[] => {
    const excess = tooMuchText(slide);
    if (excess) return [finding('slide/too-much-text', `/slides/${index}`, { ...excess, limit: MAX_TEXT })];
    return isEmpty(slide) ? [finding('slide/empty', `/slides/${index}`, { number: index + 1 })] : [];
  });
}

function isEmpty({ title, text, facts, image, video, map }: Slide): boolean {
  return !title && !text && facts.length === 0 && !image && !video && !map;
}

function tags(file: DeckFile): Finding[] {
  return markdownTexts(file).flatMap(({ pointer, markdown }) => contentOf(markdown).html.map((found) => finding('text/raw-html', pointer, { found })));
}
