// The steps of a map of the deck's own in the system's own colours: the same as hatchedSteps for what is no SVG.
import { svg, type SVGTemplateResult } from 'lit';

/** Parts of a pattern that lines take, by step. */
const LINES = [[1, 1 / 6], [2, 2 / 5], [3, 3.5 / 5]] as const;

/** @param px Units of the drawing in one px. */
export function hatches(px: number): SVGTemplateResult {
  const side = 8 * px;
  return svg`${LINES.map(([step, part]) => svg`<pattern id=${`hatch-${step}`} width=${side} height=${side} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="sheet" width="100%" height="100%"></rect><rect class="dot" width=${side * part} height="100%"></rect></pattern>`)}
    <pattern id="hatch-none" width=${side} height=${side} patternUnits="userSpaceOnUse"><rect class="sheet" width="100%" height="100%"></rect><circle class="dot" cx=${side / 2} cy=${side / 2} r=${1.2 * px}></circle></pattern>`;
}
