// Which layout a slide gets when its file leaves the choice to us (`auto`).
import type { Block, Slide } from './deck.ts';
import { characters } from './limits.ts';
import { LOCALES, type Text } from './locale.ts';

/** Up to so many characters a text is a line or two under a film or a map; what is longer needs a column of its own. */
const SHORT_TEXT = 240;

/**
 * The layout that follows from the filled fields. A block says what leads on the screen; whatever else is filled is
 * shown as well, so no choice made here can hide a word.
 *
 * | filled                                             | block |
 * |----------------------------------------------------|-------|
 * | a film or a map, with facts or more than 240 characters of text | split: the film or map beside the words |
 * | a film (with a map too: the film leads)            | video |
 * | a map                                              | map   |
 * | facts, with or without text and picture            | facts |
 * | a picture and text                                 | split |
 * | a picture and a title, on the first slide          | cover |
 * | a picture                                          | image |
 * | only a title: it opens the deck or a part of it    | cover |
 * | anything else, an empty slide included             | text  |
 */
export function autoBlock(slide: Omit<Slide, 'block'>, first: boolean): Block {
  const { title, text, facts, image, video, map } = slide;
  if (video || map) {
    if (facts.length > 0 || longest(text) > SHORT_TEXT) return 'split';
    return video ? 'video' : 'map';
  }
  if (facts.length > 0) return 'facts';
  if (image) {
    if (text) return 'split';
    return title && first ? 'cover' : 'image';
  }
  return title && !text ? 'cover' : 'text';
}

function longest(text: Text | null): number {
  return Math.max(...LOCALES.map((lang) => characters(text?.[lang] ?? '')));
}
