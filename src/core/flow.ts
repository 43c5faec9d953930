// What the text of a slide consists of, in the order in which it is read: title, text, small layouts, facts, a long caption.
import { hasSmallLayouts } from './block.ts';
import type { Slide } from './deck.ts';
import { characters } from './limits.ts';
import { pick, type Locale, type Text } from './locale.ts';
import { parseMarkdown, type Block } from './markdown.ts';
import { textsOf } from './slide-texts.ts';

export type FlowPart =
  | { readonly kind: 'title'; readonly lang: Locale; readonly text: string }
  | { readonly kind: 'blocks'; readonly lang: Locale; readonly blocks: readonly Block[]; /** Of a picture or a film. */ readonly caption?: true }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  /** Galleries, figures, tables and the like, which core/flow-blocks.ts reads when they are drawn. */
  | { readonly kind: 'layouts'; readonly slide: Slide; readonly locale: Locale };

export interface FactRow {
  readonly label: { readonly lang: Locale; readonly text: string } | null;
  readonly value: { readonly lang: Locale; readonly blocks: readonly Block[] } | null;
}

/** A caption longer than this (characters) is read with the text rather than below its picture. */
export const LONGEST_CAPTION = 240;

/** What a map or a chart means stands among its steps and values: it has less room. */
export const LONGEST_LEGEND = 90;

export function flowOf(slide: Slide, locale: Locale, captions = longCaptions(slide, locale)): readonly FlowPart[] {
  const parts: FlowPart[] = [];
  const title = pick(slide.title, locale);
  if (title) parts.push({ kind: 'title', lang: title.lang, text: title.words });
  const add = (text: Text | null, which?: { readonly caption: true }): void => {
    const words = pick(text, locale);
    if (words) parts.push({ kind: 'blocks', lang: words.lang, blocks: parseMarkdown(words.words), ...which });
  };
  add(slide.text);
  if (hasSmallLayouts(slide)) parts.push({ kind: 'layouts', slide, locale });
  if (slide.facts.length > 0) parts.push({ kind: 'facts', rows: slide.facts.map(({ label, value }) => factRow(label, value, locale)) });
  for (const caption of captions) add(caption, { caption: true });
  return parts;
}

function factRow(label: Text, value: Text, locale: Locale): FactRow {
  const name = pick(label, locale);
  const words = pick(value, locale);
  return {
    label: name && { lang: name.lang, text: name.words },
    value: words && { lang: words.lang, blocks: parseMarkdown(words.words) },
  };
}

export function isLong(caption: Text | null, locale: Locale, limit = LONGEST_CAPTION): boolean {
  return characters(pick(caption, locale)?.words ?? '') > limit;
}

/**
 * How long a caption (characters) may be and leave its picture a useful size: on a phone that shows large text, two lines. The
 * picture of a cover has words before it, not below it.
 *
 * @param letters So many of the text are as wide as the screen, however that is turned.
 */
export function captionLimit({ block }: Slide, letters: number): number {
  return block === 'cover' ? 0 : Math.min(LONGEST_CAPTION, letters * letters * 0.4);
}

/** The captions that are read with the text. */
export function longCaptions({ image, video, map, chart }: Slide, locale: Locale, limit = LONGEST_CAPTION): Text[] {
  const captions = [image?.caption ?? null, video?.caption ?? null].filter((caption) => isLong(caption, locale, limit));
  const legends = [map?.legend ?? null, chart?.caption ?? null].filter((legend) => isLong(legend, locale, LONGEST_LEGEND));
  return [...captions, ...legends].filter((caption) => caption !== null);
}

/** The language that a slide shows instead of the wanted one, where any of its words lack it; null where nothing is missing. A year is of every language. */
export function otherLanguage(slide: Slide, locale: Locale): Locale | null {
  return [...textsOf(slide), slide.video?.captions].map((text) => pick(text, locale))
    .find((words) => words !== null && words.lang !== locale && /\p{L}/u.test(words.words))?.lang ?? null;
}
