// Which layout a slide gets when its file leaves the choice to us (`auto`).
import type { Block, Slide } from './deck.ts';

/**
 * The layout that follows from the filled fields. A block says what leads on the screen; whatever else is filled is
 * shown as well, so no choice made here can hide a word. The first line that is true decides.
 *
 * | filled                                           | block    |
 * |--------------------------------------------------|----------|
 * | a film                                           | video    |
 * | a map                                            | map      |
 * | a chart                                          | chart    |
 * | a gallery                                        | gallery  |
 * | a table                                          | table    |
 * | a comparison                                     | compare  |
 * | a timeline                                       | timeline |
 * | people                                           | people   |
 * | numbers                                          | numbers  |
 * | a quote                                          | quote    |
 * | a section                                        | section  |
 * | facts                                            | facts    |
 * | a picture and text                               | split    |
 * | a picture and a title, on the first slide        | cover    |
 * | a picture                                        | image    |
 * | only a title: it opens the deck or a part of it  | cover    |
 * | anything else, an empty slide included           | text     |
 */
export function autoBlock(slide: Omit<Slide, 'block'>, first: boolean): Block {
  const { title, text, facts, image, video, map } = slide;
  if (video) return 'video';
  if (map) return 'map';
  if (slide.chart) return 'chart';
  if (slide.gallery.length > 0) return 'gallery';
  if (slide.table) return 'table';
  if (slide.compare) return 'compare';
  if (slide.timeline.length > 0) return 'timeline';
  if (slide.people.length > 0) return 'people';
  if (slide.numbers.length > 0) return 'numbers';
  if (slide.quote) return 'quote';
  if (slide.section) return 'section';
  if (facts.length > 0) return 'facts';
  if (image) {
    if (text) return 'split';
    return title && first ? 'cover' : 'image';
  }
  return title && !text ? 'cover' : 'text';
}

/** Does the slide hold anything that is drawn as a small layout (core/flow-blocks.ts)? */
export function hasSmallLayouts({ gallery, numbers, table, quote, timeline, people, compare }: Slide): boolean {
  return [gallery, numbers, timeline, people].some(({ length }) => length > 0) || [table, quote, compare].some((part) => part !== null);
}
