// What a schema cannot say about a canonical deck that fits it.
import type { Slide } from './deck.ts';
import { inOwnLanguage } from './deck-language.ts';
import { mediaFault, mediaOf, type MediaUse } from './deck-media.ts';
import { markdownTexts } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile } from './generated/deck.ts';
import { glyphFindings } from './glyph-findings.ts';
import { MAX_TEXT, tooMuchText } from './limits.ts';
import { contentOf } from './markdown-content.ts';
import { normalise } from './normalise.ts';
import { imagesOf, textsOf } from './slide-texts.ts';

/** Reports `slide/duplicate-id`, `slide/too-much-text`, `slide/empty`, `text/raw-html`, `text/missing-glyph`, `media/wrong-kind`, `media/missing-alt`, and `media/bad-path` for pictures in Markdown. */
export function deckFindings(file: DeckFile): Finding[] {
  return [...repeatedIds(file), ...oddSlides(file), ...tags(file), ...glyphFindings(file), ...mediaOf(file).flatMap((use) => mediaFault(use) ?? undescribed(use))];
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
  return normalise(inOwnLanguage(file)).slides.flatMap((slide, index): Finding[] => {
    const excess = tooMuchText(slide);
    if (excess) return [finding('slide/too-much-text', `/slides/${index}`, { ...excess, limit: MAX_TEXT })];
    return isEmpty(slide) ? [finding('slide/empty', `/slides/${index}`, { number: index + 1 })] : [];
  });
}

function isEmpty(slide: Slide): boolean {
  return textsOf(slide).length === 0 && imagesOf(slide).length === 0 && !slide.video && !slide.map && slide.numbers.length === 0 && !slide.table && !slide.section;
}

function undescribed({ src, pointer, described }: MediaUse): Finding[] {
  return described ? [] : [finding('media/missing-alt', pointer, { src })];
}

function tags(file: DeckFile): Finding[] {
  return markdownTexts(file).flatMap(({ pointer, markdown }) => contentOf(markdown).html.map((found) => finding('text/raw-html', pointer, { found })));
}
