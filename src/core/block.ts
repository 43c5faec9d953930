// Which layout a slide gets when its file leaves the choice to us (`auto`).
import type { Block, Slide } from './deck.ts';

/**
 * The layout that follows from the filled fields. A block says what leads on the screen; whatever else is filled is
 * shown as well, so no choice made here can hide a word. The first line that is true decides.
 *
 * | filled                                           | block |
 * |--------------------------------------------------|-------|
 * | a film                                           | video |
 * | a map                                            | map   |
 * | facts                                            | facts |
 * | a picture and text                               | split |
 * | a picture and a title, on the first slide        | cover |
 * | a picture                                        | image |
 * | only a title: it opens the deck or a part of it  | cover |
 * | anything else, an empty slide included           | text  |
 */
export function autoBlock({ title, text, facts, image, video, map }: Omit<Slide, 'block'>, first: boolean): Block {
  if (video) return 'video';
  if (map) return 'map';
  if (facts.length > 0) return 'facts';
  if (image) {
    if (text) return 'split';
    return title && first ? 'cover' : 'image';
  }
  return title && !text ? 'cover' : 'text';
}
