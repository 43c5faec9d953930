// The cards of a small layout: what is measured and set on them.

export function cardsOf(layout: HTMLElement): HTMLElement[] {
  return [...layout.querySelectorAll<HTMLElement>(':scope > .card')];
}

/** What the words of a card take below what it shows. Cards of one row are as high as the highest of them, so what stands in them is measured. */
export function heightOfWords(card: HTMLElement, shown: string): number {
  const top = card.querySelector(shown)?.getBoundingClientRect().bottom ?? card.getBoundingClientRect().top;
  return Math.max(0, (card.lastElementChild?.getBoundingClientRect().bottom ?? top) - top);
}

/** The larger of the gaps between its columns and rows, px. */
export function gapOf(layout: HTMLElement): number {
  const { columnGap, rowGap } = getComputedStyle(layout);
  return Math.max(Number.parseFloat(columnGap) || 0, Number.parseFloat(rowGap) || 0);
}

export function set(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
}
