// What staff keep in slides/, read and checked: the common base of check, pack, import and the preview.
import type { Brand } from '../core/brand.ts';
import type { Deck as DeckFile } from '../core/generated/deck.ts';
import type { Kiosk } from '../core/generated/kiosk.ts';
import type { Problem } from '../core/problem.ts';

/** A deck that can be shown, in canonical form whatever form its file had. */
export interface SourceDeck {
  readonly json: DeckFile;
  /** The file that it came from, as the editor knows it; of a legacy deck in two languages there are two. */
  readonly files: readonly string[];
  /** The absolute path of each media file, by the path that the deck names; what was not found is not here. */
  readonly media: ReadonlyMap<string, string>;
}

/** A deck that can't be shown, and why. */
export interface BrokenDeck {
  /** Its id, or the name of its folder where the file could not be read. */
  readonly id: string;
  readonly file: string;
  /** At least one error. */
  readonly problems: readonly Problem[];
}

export interface Source {
  readonly decks: readonly SourceDeck[];
  readonly broken: readonly BrokenDeck[];
  /** kiosk.json; empty where it is absent or broken. */
  readonly kiosk: Kiosk;
  /** The absolute path of the logo, if there is one. */
  readonly logo: string | null;
  /** The organisation's colours; null where there are none, or where anything is wrong with them. */
  readonly brand: Brand | null;
  /** Everything wrong, those of broken decks included, by file and place; warnings as kiosk.json judges them. */
  readonly problems: readonly Problem[];
  /** How many warnings kiosk.json has silenced. */
  readonly silent: number;
}
