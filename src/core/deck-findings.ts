// What a schema cannot say about a canonical deck that fits it.
import { isMediaPath } from './deck-media.ts';
import { markdownTexts } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile } from './generated/deck.ts';
import { MAX_TEXT, tooMuchText } from './limits.ts';
import { contentOf } from './markdown-content.ts';
import { normalise } from './normalise.ts';

/** Reports `slide/duplicate-id`, `slide/too-much-text`, `text/raw-html`, and `media/bad-path` for pictures in Markdown. */
export function deckFindings(file: DeckFile): Finding[] {
  return [...repeatedIds(file), ...longSlides(file), ...oddMarkdown(file)];
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

function longSlides(file: DeckFile): Finding[] {
  return normalise(file).slides.flatMap((slide, index) => {
    const excess = tooMuchText(slide);
    return excess ? [finding('slide/too-much-text', `/slides/${index}`, { ...excess, limit: MAX_TEXT })] : [];
  });
}

function oddMarkdown(file: DeckFile): Finding[] {
  return markdownTexts(file).flatMap(({ pointer, markdown }) => {
    const { html, pictures } = contentOf(markdown);
    return [
      ...html.map((found) => finding('text/raw-html', pointer, { found })),
      ...pictures.filter((src) => !isMediaPath(src)).map((found) => finding('media/bad-path', pointer, { found })),
    ];
  });
}
