// Drawings in the system's own colours: what is told by colour elsewhere is told by how densely it is hatched.
import { css } from 'lit';

export const forcedColours = css`
  @media (forced-colors: active) {
    :host {
      --korme-paper: Canvas; --korme-raised: Canvas; --korme-tint-solid: Canvas; --korme-muted: CanvasText; --korme-warning: CanvasText; --korme-warning-ink: CanvasText;
      --korme-step-1: Canvas; --korme-step-2: Canvas; --korme-step-3: CanvasText; --korme-step-4: CanvasText; --korme-on-pale: CanvasText; --korme-on-deep: Canvas;
    }
  }
`;

/** The steps of a map, from no value to the deepest, as images for what is no SVG. */
export const hatchedSteps = css`
  @media (forced-colors: active) {
    [data-step='none'] { --hatch: radial-gradient(circle, CanvasText 1px, Canvas 1.5px) 0 0 / 7px 7px; }
    [data-step='0'] { --hatch: Canvas; }
    [data-step='1'] { --hatch: repeating-linear-gradient(45deg, CanvasText 0 1px, Canvas 1px 6px); }
    [data-step='2'] { --hatch: repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 5px); }
    [data-step='3'] { --hatch: repeating-linear-gradient(45deg, CanvasText 0 3.5px, Canvas 3.5px 5px); }
    [data-step='4'], [data-step='all'] { --hatch: CanvasText; }
    .swatch, .swatch.gap { forced-color-adjust: none; background: var(--hatch); border-color: CanvasText; }
  }
`;
