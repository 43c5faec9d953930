// A kiosk of any size, whose words are as various as those of the sample: what is compressed must not be the same over and over.
import { readSource } from '../../src/build/read-source.ts';
import type { Source, SourceDeck } from '../../src/build/source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import { Random } from '../torture/random.ts';

export const SLIDES_A_DECK = 10;

/** Words in the text of a slide, in each language: with them a deck is some 18 KB, as the larger ones of the sample are. */
const WORDS_A_SLIDE = 45;

interface Words {
  readonly kk: string;
  readonly ru: string;
}

/**
 * Ten slides a deck, ten decks a section, ten sections in each of those at the top; all of them have names.
 * @param cover the absolute path of the picture on the first slide of a deck; without it there is none.
 */
export async function manySlides(slides: number, cover?: (deck: number) => string): Promise<Source> {
  const sample = await readSource(SLIDES, PUBLIC);
  const vocabulary = { kk: wordsOf(sample.decks, 'kk'), ru: wordsOf(sample.decks, 'ru') };
  const decks = Array.from({ length: Math.ceil(slides / SLIDES_A_DECK) }, (_, index) => deckOf(index, vocabulary, cover?.(index)));
  const sections = [...new Set(decks.flatMap(({ json: { id } }) => [id.split('.', 1), id.split('.', 2)].map((parts) => parts.join('.'))))];
  return {
    decks,
    broken: [],
    kiosk: { title: { kk: 'Зал', ru: 'Зал' }, sections: sections.map((id) => ({ id, title: titleOf(new Random(id), vocabulary) })) },
    logo: null,
    brand: null,
    problems: [],
    silent: 0,
  };
}

/** The same slides but for the words of the second slide of one deck. */
export function withOtherWords(source: Source, changed: number, words: string): Source {
  return {
    ...source,
    decks: source.decks.map((deck, index) => (index === changed ? { ...deck, json: { ...deck.json, slides: deck.json.slides.map((slide, number) => (number === 1 ? { ...slide, text: { kk: words, ru: words } } : slide)) } } : deck)),
  };
}

function deckOf(index: number, vocabulary: Readonly<Record<keyof Words, readonly string[]>>, cover: string | undefined): SourceDeck {
  const id = [Math.floor(index / 100), Math.floor(index / 10) % 10, index % 10].map((place) => place + 1).join('.');
  const random = new Random(id);
  const text = (words: number): Words => ({ kk: phrase(random, vocabulary.kk, words), ru: phrase(random, vocabulary.ru, words) });
  const slides = Array.from({ length: SLIDES_A_DECK }, (_, number) => ({
    title: titleOf(random, vocabulary), text: text(WORDS_A_SLIDE), ...(number === 0 && cover !== undefined && { image: { src: 'cover.jpg', alt: text(5) } }),
  }));
  return { json: { id, title: titleOf(random, vocabulary), slides }, files: [`slides/${id}/deck.json`], media: new Map(cover === undefined ? [] : [['cover.jpg', cover]]) };
}

function titleOf(random: Random, vocabulary: Readonly<Record<keyof Words, readonly string[]>>): Words {
  const words = 2 + random.below(3);
  return { kk: phrase(random, vocabulary.kk, words), ru: phrase(random, vocabulary.ru, words) };
}

function phrase(random: Random, vocabulary: readonly string[], words: number): string {
  return Array.from({ length: words }, () => random.pick(vocabulary)).join(' ');
}

/** All words in one language, as often as they are used. */
function wordsOf(value: unknown, lang: keyof Words): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === lang && typeof inner === 'string' ? inner.match(/\p{L}{3,}/gu) ?? [] : wordsOf(inner, lang)));
}
