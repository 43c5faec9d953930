// From the answers of `npm run new` to a deck, and the pictures that stand in until there are real ones.
import { mediaOf } from '../../core/deck-media.ts';
import type { Deck as DeckFile } from '../../core/generated/deck.ts';
import type { Locale } from '../../core/locale.ts';
import { TEMPLATES, type SlideFile, type Template } from './templates.ts';

export interface Answers {
  readonly id: string;
  /** At least one. */
  readonly languages: readonly Locale[];
  readonly title: { readonly [L in Locale]?: string };
  readonly blocks: readonly Template[];
}

export interface NewDeck {
  readonly json: DeckFile;
  /** Names of pictures that the deck shows and that have to be drawn. */
  readonly pictures: readonly string[];
}

/** @param section what a slide of the block `section` shows. */
export function newDeck({ id, languages, title, blocks }: Answers, section: string): NewDeck {
  const times = new Map<Template, number>();
  const slides = blocks.map((block): SlideFile => {
    const time = (times.get(block) ?? 0) + 1;
    times.set(block, time);
    return { id: time === 1 ? block : `${block}-${time}`, ...inLanguages(slideOf(block, section), languages) };
  });
  const json = { id, title: { ...title }, slides };
  return { json, pictures: [...new Set(mediaOf(json).filter(({ kind }) => kind === 'image').map(({ src }) => src))] };
}

function slideOf(block: Template, section: string): SlideFile {
  // A picture can be drawn, a film can't: the slide shows its title, and becomes a film when somebody names one.
  if (block === 'video') {
    const { captions: _, ...video } = TEMPLATES.video.video as Exclude<SlideFile['video'], string | undefined>;
    return { ...TEMPLATES.video, video: { ...video, src: '' } };
  }
  return { block, ...TEMPLATES[block], ...block === 'section' && { section } };
}

function inLanguages<T>(value: T, languages: readonly Locale[]): T {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguages(item, languages)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([key]) => !('kk' in value) || languages.some((lang) => lang === key));
  return Object.fromEntries(parts.map(([key, part]) => [key, inLanguages(part, languages)])) as T;
}
