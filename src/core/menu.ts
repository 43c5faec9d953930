// The tree of sections that the dotted ids of the decks form.
import { compareKazakh } from './kazakh.ts';
import type { Text } from './locale.ts';

export interface DeckSummary {
  readonly id: string;
  readonly title: Text;
  readonly slides: number;
}

/** A deck that can't be shown; staff see why. */
export interface BrokenSummary {
  readonly id: string;
  readonly file: string;
  readonly message: string;
}

/** A section: it may have a deck, children, or both. */
export interface Section<Deck extends DeckSummary = DeckSummary> {
  readonly id: string;
  /** From kiosk.json, else from the deck; null where neither names it. */
  readonly title: Text | null;
  readonly deck: Deck | null;
  readonly broken: BrokenSummary | null;
  readonly parent: Section<Deck> | null;
  readonly children: readonly Section<Deck>[];
}

/** The id of the root, which no deck can have. */
export const ROOT = '';

/** As the schema of decks has it. */
const LONGEST_ID = 80;

interface Draft<Deck extends DeckSummary> {
  id: string;
  title: Text | null;
  deck: Deck | null;
  broken: BrokenSummary | null;
  parent: Draft<Deck> | null;
  children: Draft<Deck>[];
}

export class Menu<Deck extends DeckSummary = DeckSummary> {
  readonly root: Section<Deck>;
  readonly #sections: ReadonlyMap<string, Section<Deck>>;

  /** @param named Names of sections; their order here is their order in the menu, the others follow by their ids. */
  constructor(decks: readonly Deck[], broken: readonly BrokenSummary[], named: readonly { readonly id: string; readonly title: Text }[]) {
    const drafts = new Map<string, Draft<Deck>>();
    const root = draft<Deck>(ROOT, null);
    drafts.set(ROOT, root);
    for (const deck of decks) grow(drafts, deck.id).deck = deck;
    for (const deck of broken) {
      const section = grow(drafts, deck.id);
      if (!section.deck) section.broken = deck;
    }
    const places = new Map(named.map(({ id }, index) => [id, index]));
    const titles = new Map(named.map(({ id, title }) => [id, title]));
    for (const section of drafts.values()) section.title = titles.get(section.id) ?? section.deck?.title ?? null;
    const placeOf = (section: Section): number => places.get(passThrough(section).id) ?? Infinity;
    for (const section of drafts.values()) section.children.sort((a, b) => placeOf(a) - placeOf(b) || compareKazakh(a.id, b.id));
    this.root = root;
    this.#sections = drafts;
  }

  find(id: string): Section<Deck> | null {
    return this.#sections.get(id) ?? null;
  }

  /** The section of that id, else the nearest one above it that exists. */
  nearest(id: string): Section<Deck> {
    const parts = id.slice(0, LONGEST_ID).split('.');
    for (let length = parts.length; length > 0; length -= 1) {
      const section = this.#sections.get(parts.slice(0, length).join('.'));
      if (section) return section;
    }
    return this.root;
  }

  /** What a visitor can choose in a section: its children, without those that nobody named and that lead to one place only. */
  choices(section: Section<Deck>): readonly Section<Deck>[] {
    return section.children.map(passThrough);
  }

  /** From the top down to the section itself; the root and sections without a name are left out. */
  trail(section: Section<Deck>): readonly Section<Deck>[] {
    const trail: Section<Deck>[] = [];
    for (let at: Section<Deck> | null = section; at && at.id !== ROOT; at = at.parent) if (at.title || at === section) trail.unshift(at);
    return trail;
  }

  /** The nearest section above that offers a choice. */
  above(section: Section<Deck>): Section<Deck> {
    let at = section.parent ?? this.root;
    while (at.parent && isCorridor(at)) at = at.parent;
    return at;
  }

  /** The deck that follows in the same section, going down before going on; null after the last. */
  deckAfter(id: string): Deck | null {
    const section = this.find(id);
    if (!section) return null;
    const decks = decksOf(this.above(section));
    const index = decks.findIndex((deck) => deck.id === id);
    return index < 0 ? null : decks[index + 1] ?? null;
  }
}

function draft<Deck extends DeckSummary>(id: string, parent: Draft<Deck> | null): Draft<Deck> {
  return { id, title: null, deck: null, broken: null, parent, children: [] };
}

/** The section of that id, made with all those above it where they don't exist yet. */
function grow<Deck extends DeckSummary>(drafts: Map<string, Draft<Deck>>, id: string): Draft<Deck> {
  const existing = drafts.get(id);
  if (existing) return existing;
  const parent = grow(drafts, id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : ROOT);
  const section = draft(id, parent);
  parent.children.push(section);
  drafts.set(id, section);
  return section;
}

function isCorridor(section: Section): boolean {
  return section.children.length === 1 && !section.title && !section.deck && !section.broken;
}

function passThrough<Deck extends DeckSummary>(section: Section<Deck>): Section<Deck> {
  let at = section;
  while (isCorridor(at)) at = at.children[0] ?? at;
  return at;
}

/** The decks of a section and of all below it, in the order of the menu. */
export function decksOf<Deck extends DeckSummary>(section: Section<Deck>): Deck[] {
  return [...(section.deck ? [section.deck] : []), ...section.children.flatMap((child) => decksOf(child))];
}
