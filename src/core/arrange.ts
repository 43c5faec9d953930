// How the parts of a slide share the screen. Nothing that a slide holds is left out: media that don't fit beside the text
// get pages of their own after it.
import { hasSmallLayouts } from './block.ts';
import type { Block, Slide } from './deck.ts';
import { longCaptions } from './flow.ts';
import { characters } from './limits.ts';
import { LOCALES } from './locale.ts';

export type Medium = 'image' | 'video' | 'map' | 'chart' | 'section';

export type Shape =
  /** Text over the whole stage. */
  | 'flow'
  /** A few lines alone on the stage: set a little larger. */
  | 'short'
  /** A sentence or two alone on the stage: set large, in the middle. */
  | 'statement'
  /** Large words, with a picture beside them if there is one. */
  | 'cover'
  /** The medium fills the stage below the title. */
  | 'feature'
  /** Text and medium side by side; one above the other on a tall screen. */
  | 'beside';

export interface Arrangement {
  readonly shape: Shape;
  /** The medium that shares the screen with the text. */
  readonly lead: Medium | null;
  /** Media that follow on pages of their own. */
  readonly further: readonly Medium[];
}

/** A title up to this length (characters) fits above a medium; a longer one is text. */
const LONGEST_HEADLINE = 110;

/** Which medium a block puts first; the others follow in the order of the fields. */
const FIRST: Partial<Record<Block, Medium>> = { image: 'image', video: 'video', map: 'map', chart: 'chart', section: 'section' };

/** @param wordy There are more words than those of the slide's own text. */
export function arrange(slide: Slide, wordy = false): Arrangement {
  const media = (['image', 'video', 'map', 'chart', 'section'] as const).filter((medium) => slide[medium] !== null);
  const wanted = FIRST[slide.block];
  const lead = wanted && media.includes(wanted) ? wanted : media[0] ?? null;
  const further = media.filter((medium) => medium !== lead);
  return { shape: shapeOf(slide, lead, wordy), lead, further };
}

function shapeOf(slide: Slide, lead: Medium | null, wordy: boolean): Shape {
  if (slide.block === 'cover' && !hasSmallLayouts(slide)) return lead === null || lead === 'image' ? 'cover' : 'beside';
  if (lead === null) return aloneShape(slide);
  return wordy || isWordy(slide) ? 'beside' : 'feature';
}

/** There are words that need a place of their own; in one language is enough, so that a slide looks alike in all of them. */
function isWordy(slide: Slide): boolean {
  const { title, text, facts } = slide;
  if (text !== null || facts.length > 0 || hasSmallLayouts(slide)) return true;
  return LOCALES.some((locale) => characters(title?.[locale] ?? '') > LONGEST_HEADLINE || longCaptions(slide, locale).length > 0);
}

/** Up to so many characters in one paragraph are a statement, and up to so many in a few lines are short. */
const LONGEST_STATEMENT = 180;
const LONGEST_SHORT = 360;

/** What is not one paragraph or one quote, and what needs the width of the screen: headings, tables, code, pictures. */
const PARTS = /\n|^(?:[-*+] |\d+[.)] )/;
const WIDE = /^\s*(?:#|\||```)|!\[/m;

function aloneShape(slide: Slide): Shape {
  const texts = Object.values(slide.text ?? {}).map((words) => words.trim());
  if (texts.length === 0 || slide.facts.length > 0 || hasSmallLayouts(slide) || texts.some((words) => characters(words) > LONGEST_SHORT || WIDE.test(words))) return 'flow';
  return texts.every((words) => characters(words) <= LONGEST_STATEMENT && !PARTS.test(words)) ? 'statement' : 'short';
}
