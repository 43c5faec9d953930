// The lines of a text, for rules about cutting it.
import type { Band } from '../../../src/core/paging.ts';

/** Lines of so many px, one below the other; `!` after a height means that the line keeps with the next one. */
export function lines(...heights: (number | `${number}!`)[]): Band[] {
  let bottom = 0;
  return heights.map((height) => {
    const top = bottom;
    bottom += Number.parseFloat(String(height));
    return { top, bottom, keepWithNext: typeof height === 'string' };
  });
}
