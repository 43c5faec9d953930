// Sections that nobody named: decks 1.5.3 and 1.5.4 lie in 1.5, and neither a deck nor kiosk.json says what that is.
import { finding, type Finding } from './finding.ts';
import { decksOf, Menu, type Section } from './menu.ts';

export interface Hole {
  readonly id: string;
  /** The id of the first deck in it. */
  readonly below: string;
}

/**
 * The sections that a visitor would see as a bare number. One that leads to a single place is none: the menu passes through it.
 * `ids` are those of all decks, `named` those that kiosk.json has a title for.
 */
export function holesIn(ids: readonly string[], named: readonly string[]): Hole[] {
  const menu = new Menu(ids.map((id) => ({ id, title: {}, slides: 0 })), [], named.map((id) => ({ id, title: {} })));
  const holes: Hole[] = [];
  const look = (section: Section): void => {
    for (const choice of menu.choices(section)) {
      if (!choice.title) holes.push({ id: choice.id, below: decksOf(choice)[0]?.id ?? '' });
      look(choice);
    }
  };
  look(menu.root);
  return holes;
}

/** Reports `section/hole`. */
export function holeFinding({ id, below }: Hole, pointer: string): Finding {
  return finding('section/hole', pointer, { id, below });
}
