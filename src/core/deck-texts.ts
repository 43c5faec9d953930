// The Markdown texts of a canonical deck, each with its pointer.
import type { Deck as DeckFile, Text as TextFile } from './generated/deck.ts';
import { pointerTo } from './json-places.ts';

export interface MarkdownText {
  readonly pointer: string;
  readonly markdown: string;
}

export function markdownTexts(file: DeckFile): MarkdownText[] {
  return file.slides.flatMap((slide, index) => [
    ...byLanguage(slide.text, `/slides/${index}/text`),
    ...(slide.facts ?? []).flatMap(({ value }, row) => byLanguage(value, `/slides/${index}/facts/${row}/value`)),
  ]);
}

function byLanguage(text: TextFile | undefined, pointer: string): MarkdownText[] {
  if (typeof text !== 'object') return text === undefined ? [] : [{ pointer, markdown: text }];
  return Object.entries(text).map(([lang, markdown]) => ({ pointer: pointerTo(pointer, lang), markdown: String(markdown) }));
}
