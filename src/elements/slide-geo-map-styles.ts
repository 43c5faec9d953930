// A map of the deck's own: the drawing fills its place, zooms by moving as a whole, and its words keep their size on the screen.
import { css } from 'lit';

export const geoMapStyles = css`
  :host { display: block; min-height: 0; min-width: 0; container-type: size; }
  figure { font-size: min(var(--korme-small), max(16px, 4cqh)); margin: 0; height: 100%; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); gap: 1em; }
  .area { position: relative; min-height: 0; container-type: size; display: grid; place-items: center; overflow: hidden; border-radius: var(--korme-radius); }
  .drawing { display: block; font-size: min(var(--korme-small), max(16px, 5.5cqh)); width: min(100cqw, 100cqh * var(--ratio, 1)); height: auto; aspect-ratio: var(--ratio, 1); overflow: visible; transform-origin: 0 0; transition: transform 420ms ease-in-out; cursor: pointer; }
  .drawing * { vector-effect: non-scaling-stroke; }
  .unit { fill: var(--fill); stroke: var(--korme-paper); stroke-width: calc(2px / var(--zoom, 1)); stroke-linejoin: round; }
  .unit[data-step='none'] { fill: url('#no-value'); stroke: var(--korme-line-strong); stroke-width: calc(1px / var(--zoom, 1)); }
  .hatch { stroke: var(--korme-line-strong); stroke-width: calc(1px / var(--zoom, 1)); opacity: 0.6; }
  .hatched { fill: var(--korme-tint-solid); }
  .water { fill: color-mix(in srgb, var(--korme-accent) 22%, var(--korme-paper)); stroke: var(--korme-accent); stroke-width: calc(1px / var(--zoom, 1)); pointer-events: none; }
  .line { fill: none; stroke: var(--korme-accent); stroke-width: calc(2.5px / var(--zoom, 1)); stroke-linecap: round; stroke-linejoin: round; pointer-events: none; }
  .ring { fill: none; stroke: var(--korme-gold); stroke-width: calc(5px / var(--zoom, 1)); stroke-linejoin: round; pointer-events: none; }
  .ring.focus { stroke: var(--korme-focus); }
  .on-unit { fill: var(--on); text-anchor: middle; pointer-events: none; }
  .on-unit .number { font-weight: 700; font-variant-numeric: tabular-nums; }
  .place { fill: var(--korme-ink); stroke: var(--korme-paper); stroke-width: calc(2.5px / var(--zoom, 1)); }
  .place.chosen { fill: var(--korme-gold); stroke: var(--korme-ink); }
  .touch { fill: transparent; }
  .place-name { fill: var(--korme-ink); font-weight: 600; text-anchor: middle; pointer-events: none; }
  .plate { fill: var(--korme-paper); fill-opacity: 0.88; pointer-events: none; }
  .failed { margin: 0; padding: 1em; color: var(--korme-muted); text-align: center; border: 2px dashed var(--korme-line); border-radius: var(--korme-radius); }

  .aside { display: flex; flex-direction: column; align-items: center; gap: 0.6em; }
  /* What the legend has to say is known only with the map: it is seen when it will not move any more. */
  .aside.unsettled { visibility: hidden; }
  .switch { min-height: min(var(--korme-target), 2.6em); font-size: max(1em, 16px); }
  /* The list is always there for those who hear it or go by keys; the focus is drawn on the map. Shown, it covers the map and scrolls. */
  .list { position: absolute; inset: 0; z-index: 1; box-sizing: border-box; margin: 0; padding: 0.5em; list-style: none; overflow: hidden scroll; overscroll-behavior: contain; touch-action: pan-y; background: var(--korme-raised); border: 2px solid var(--korme-line); border-radius: var(--korme-radius); scrollbar-color: var(--korme-line-strong) transparent; }
  .list.unseen { width: 1px; height: 1px; inset: 0 auto auto 0; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
  .list button { width: 100%; justify-content: start; text-align: start; border-color: transparent; border-radius: 0.4em; background: transparent; font-size: max(1em, 16px); padding-block: 0.3em; }
  .list .name { flex: 1; overflow-wrap: anywhere; min-width: 0; }
  .list .amount { font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .pin { flex: none; width: 0.7em; height: 0.7em; margin: 0.15em 0.5em 0.15em 0.15em; border-radius: 50%; background: var(--korme-ink); }
  @container (min-aspect-ratio: 3 / 2) {
    figure { grid-template: minmax(0, 1fr) / minmax(0, 26fr) minmax(0, 74fr); gap: 2em; align-items: center; }
    .area { order: 1; height: 100%; }
    .aside { align-items: start; }
    .details { max-height: calc(100cqh - var(--korme-target) - 1em); }
  }
  @media (prefers-reduced-motion: reduce) { .drawing { transition: none; } }
`;
