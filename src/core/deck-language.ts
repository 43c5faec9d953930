// The language of a deck's plain strings, settled where the deck is read for a release: a device is told.
import { plainTextsOf } from './deck-texts.ts';
import { detectLanguage } from './detect-language.ts';
import type { Deck as DeckFile } from './generated/deck.ts';

/** The deck with its `lang`: the one that it names, else what the letters of its plain strings say, all of them taken together. */
export function inOwnLanguage(file: DeckFile): DeckFile {
  return file.lang ? file : { ...file, lang: detectLanguage(plainTextsOf(file).join('\n')) };
}
