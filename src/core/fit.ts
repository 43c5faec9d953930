// The fit ladder: how closely and how small a text is set before it goes on to a further page. The DOM is measured elsewhere
// (elements/flow/flow-fit.ts); here is only the order of the steps.

/** How closely lines and paragraphs stand. */
export type Density = 'normal' | 'tight' | 'dense';

export interface Fit {
  /** Of body text, CSS px. */
  readonly size: number;
  readonly density: Density;
}

/** From the most comfortable to the closest: denser first, then smaller px by px, never below `floor`. */
export function fitsOf(base: number, floor: number): readonly Fit[] {
  const fits: Fit[] = (['normal', 'tight', 'dense'] as const).map((density) => ({ size: base, density }));
  for (let size = Math.ceil(base) - 1; size > floor; size -= 1) fits.push({ size, density: 'dense' });
  return floor < base ? [...fits, { size: floor, density: 'dense' }] : fits;
}

/**
 * The most comfortable step that needs no more pages than the closest one. `pages` lays the text out and counts; it must not
 * grow from step to step. It is asked for the first step, the last one, and a few between.
 */
export function chooseFit(fits: readonly Fit[], pages: (fit: Fit) => number): Fit | undefined {
  const [comfortable] = fits;
  const closest = fits.at(-1);
  if (!comfortable || !closest || pages(comfortable) <= 1) return comfortable;
  const least = pages(closest);
  let low = 0;
  let high = fits.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const fit = fits[middle];
    if (fit && pages(fit) <= least) high = middle;
    else low = middle + 1;
  }
  return fits[high];
}
