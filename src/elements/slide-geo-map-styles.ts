// A map of the deck's own: the drawing fills its place, zooms by moving as a whole, and its words keep their size on the screen.
import { css } from 'lit';

export const geoMapStyles = css`
  :host { display: block; min-height: 0; min-width: 0; container-type: size; }
  figure { margin: 0; height: 100%; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); gap: 1em; }
  .area { position: relative; min-height: 0; container-type: size; display: grid; place-items: center; overflow: hidden; border-radius: var(--korme-radius); }
  /* Half a letter on each side is left for places on the edge of the map. */
  .drawing { display: block; font-size: min(var(--korme-small), max(16px, 8cqh, min(6cqw, 14cqh))); width: min(100cqw - 1em, (100cqh - 1em) * var(--ratio, 1)); height: auto; aspect-ratio: var(--ratio, 1); overflow: visible; transform-origin: 0 0; transition: transform 420ms ease-in-out; cursor: pointer; }
  .drawing * { vector-effect: non-scaling-stroke; }
  .unit { fill: var(--fill); stroke: var(--korme-paper); stroke-width: calc(2px / var(--zoom, 1)); stroke-linejoin: round; }
  .unit[data-step='none'] { fill: url('#no-value'); stroke: var(--korme-line-strong); stroke-width: calc(1px / var(--zoom, 1)); }
  .hatch { stroke: var(--korme-line-strong); stroke-width: calc(1px / var(--zoom, 1)); opacity: 0.6; }
  .hatched { fill: var(--korme-tint-solid); }
  .water { fill: color-mix(in srgb, var(--korme-accent) 22%, var(--korme-paper)); stroke: var(--korme-accent); stroke-width: calc(1px / var(--zoom, 1)); pointer-events: none; }
  .line { fill: none; stroke: var(--korme-accent); stroke-width: calc(2.5px / var(--zoom, 1)); stroke-linecap: round; stroke-linejoin: round; pointer-events: none; }
  .ring { fill: none; stroke: var(--korme-gold); stroke-width: calc(5px / var(--zoom, 1)); stroke-linejoin: round; pointer-events: none; }
  /* A broader ring of ink below: gold alone is too pale on light paper. */
  .ring.below { stroke: var(--korme-ink); stroke-width: calc(10px / var(--zoom, 1)); }
  .ring.focus { stroke: var(--korme-focus); }
  .on-unit { fill: var(--on); text-anchor: middle; pointer-events: none; }
  .on-unit .number { font-weight: 700; font-variant-numeric: tabular-nums; }
  .place { fill: var(--korme-ink); stroke: var(--korme-paper); stroke-width: calc(2.5px / var(--zoom, 1)); }
  .place.chosen { fill: var(--korme-gold); stroke: var(--korme-ink); }
  .touch { fill: transparent; }
  .place-name { fill: var(--korme-ink); font-weight: 600; text-anchor: middle; pointer-events: none; }
  .plate { fill: var(--korme-paper); fill-opacity: 0.88; pointer-events: none; }
  .failed { margin: 0; padding: 1em; color: var(--korme-muted); text-align: center; border: 2px dashed var(--korme-line); border-radius: var(--korme-radius); }

  .followed { display: contents; }
  /* What the legend has to say is known only with the map: it is seen when it will not move any more. */
  .aside.unsettled { visibility: hidden; }
  @container (min-aspect-ratio: 3 / 2) {
    figure { grid-template: minmax(0, 1fr) / minmax(0, 26fr) minmax(0, 74fr); gap: 2em; align-items: center; }
    .area { order: 1; height: 100%; }
    .details { max-height: calc(100cqh - var(--korme-target) - 1em); }
  }
  @container (min-aspect-ratio: 3 / 2) and (max-height: 320px) { figure { grid-template-columns: minmax(0, 36fr) minmax(0, 64fr); gap: 1em; } }
  @media (prefers-reduced-motion: reduce) { .drawing { transition: none; } }
  .sheet { fill: Canvas; }
  .dot { fill: CanvasText; }
  @media (forced-colors: active) {
    .unit { stroke: CanvasText; fill: Canvas; }
    .unit[data-step='none'] { fill: url('#hatch-none'); stroke: CanvasText; }
    .unit[data-step='1'] { fill: url('#hatch-1'); }
    .unit[data-step='2'] { fill: url('#hatch-2'); }
    .unit[data-step='3'] { fill: url('#hatch-3'); }
    .unit:is([data-step='4'], [data-step='all']) { fill: CanvasText; }
    .water { fill: Canvas; }
    .ring, .ring.focus { stroke: Highlight; }
    .ring.below { stroke: CanvasText; }
    .drawing :is(text, tspan) { fill: CanvasText; stroke: Canvas; stroke-width: 0.4em; stroke-linejoin: round; paint-order: stroke; vector-effect: none; }
    .plate { fill: Canvas; fill-opacity: 1; }
    .place.chosen { fill: Highlight; }
  }
`;
