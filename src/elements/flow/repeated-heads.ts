// What is shown again wherever that goes on which it names: the head of a table, the name of a row, the label of a fact. All are
// sticky, one below the other. Which of them are repeated is decided here, once, for all who measure or show the pages.
import type { TableSpan } from '../../core/paging.ts';

/** What their parent element holds besides is what they name; the name of a row stands in a cell of it. */
export const HEADS = 'thead, .head';

/**
 * On a page that goes on, all that is repeated above takes at most this part of the window together, so that most of the page is
 * new and has room for any picture; and so does a name beside its value. What is too tall for that stands once, at its first words.
 */
const REPEATED = 0.4;

export function headsOf(flow: Element): HTMLElement[] {
  return [...flow.querySelectorAll<HTMLElement>(HEADS)];
}

/** A label stands beside its value where there is room, else above it. What is none stands above nothing. */
export function isBeside(head: Element | null): boolean {
  return !head?.parentElement || /grid|cell|flex/.test(getComputedStyle(head.parentElement).display);
}

/** False where a head stands once: it would fill too much of each page. */
export function isRepeated(head: Element | null): boolean {
  return head?.parentElement?.matches('.tall-head') === false;
}

/**
 * Chooses what is repeated in a window of `height` px, the outer names before the inner ones, and puts each below what is
 * repeated above it. Returns the room that those above what they name need there; the flow is at scrollTop 0.
 */
export function arrangeHeads(flow: HTMLElement, height: number): readonly TableSpan[] {
  const heads = headsOf(flow).map((head) => ({ head, isAbove: !isBeside(head), own: head.getBoundingClientRect().height }));
  /** The room that is taken above the words of an element, px. */
  const taken = new Map<Element, number>();
  for (const { head, isAbove, own } of heads) {
    const above = takenAbove(head, taken);
    const repeats = own + (isAbove ? above : 0) <= height * REPEATED;
    head.parentElement?.classList.toggle('tall-head', !repeats);
    const below = above + (isAbove && repeats ? own : 0);
    for (const element of head.parentElement?.children ?? []) {
      if (element === head) continue;
      (element as HTMLElement).style.setProperty('--head', `${below}px`);
      taken.set(element, below);
    }
  }
  const origin = flow.getBoundingClientRect().top;
  return heads.filter(({ head, isAbove }) => isAbove && isRepeated(head)).map(({ head, own }) => ({
    headBottom: head.getBoundingClientRect().bottom - origin,
    headHeight: own,
    bottom: (head.parentElement ?? head).getBoundingClientRect().bottom - origin,
  }));
}

function takenAbove(head: Element, taken: ReadonlyMap<Element, number>): number {
  for (let at = head.parentElement; at; at = at.parentElement) {
    const room = taken.get(at);
    if (room !== undefined) return room;
  }
  return 0;
}
