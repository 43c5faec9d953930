// The cartogram: a grid of equal tiles that keeps its proportions in any place, five steps from pale to deep.
import { css, unsafeCSS } from 'lit';
import { COLUMNS, ROWS } from '../core/cartogram.ts';
import { LINE } from '../core/tile-words.ts';

const place = (axis: 'column' | 'row', count: number): string =>
  Array.from({ length: count }, (_, index) => `li[data-${axis}='${index + 1}'] { grid-${axis}: ${index + 1}; }`).join('\n');

export const mapStyles = css`
  :host { display: block; min-height: 0; min-width: 0; container-type: size; }
  figure { margin: 0; height: 100%; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); gap: 1em; }
  .area { position: relative; min-height: 0; container-type: size; display: grid; place-items: center; }
  .area.near { overflow: clip; overflow-clip-margin: 6px; }
  .tiles {
    --gap: clamp(2px, 0.9cqmin, 8px);
    --width: min(calc((100cqw - 6 * var(--gap)) / ${COLUMNS}), calc((100cqh - 4 * var(--gap)) / ${ROWS} * 1.6));
    --height: min(calc((100cqh - 4 * var(--gap)) / ${ROWS}), calc(var(--width) * 1.2));
    list-style: none; margin: 0; padding: 0; display: grid; gap: var(--gap); font-size: var(--korme-small);
    grid-template: repeat(${ROWS}, var(--height)) / repeat(${COLUMNS}, var(--width));
    transition: transform 420ms ease-in-out;
  }
  ${unsafeCSS(place('column', COLUMNS))}
  ${unsafeCSS(place('row', ROWS))}
  .tiles li { display: grid; min-width: 0; }
  .tiles button {
    min-width: 0; min-height: 0; padding: 0; flex-direction: column; gap: 0; line-height: ${LINE};
    border: calc(2px / var(--zoom, 1)) solid transparent; border-radius: 6px; background: var(--fill); color: var(--on); white-space: nowrap;
  }
  /* As wide as it was measured: whole pixels for each letter would make words wider. */
  .tiles :is(.name, .value) { text-rendering: geometricPrecision; }
  .tiles .name { font-size: var(--name); }
  .tiles .value { font-size: var(--value); font-weight: 700; font-variant-numeric: tabular-nums; }
  /* Beyond the edge of what is seen near. */
  .tiles .beyond span { visibility: hidden; }
  .tiles [data-step='none'] { border-color: var(--korme-line); }
  .gaps [data-step='none'] { background: repeating-linear-gradient(-45deg, var(--korme-tint-solid) 0 calc(7px / var(--zoom, 1)), var(--korme-line) calc(7px / var(--zoom, 1)) calc(9px / var(--zoom, 1))); }
  .tiles :is([data-step='0'], [data-step='1']) { border-color: var(--korme-line-strong); }
  .tiles li:has([aria-pressed='true'], :focus-visible) { z-index: 1; }
  /* Gold inside a ring of ink is seen on any paper. */
  .tiles button:is([aria-pressed='true'], :focus-visible) { outline: calc(4px / var(--zoom, 1)) solid var(--korme-gold); outline-offset: calc(1px / var(--zoom, 1)); box-shadow: 0 0 0 calc(7px / var(--zoom, 1)) var(--korme-ink); }
  .tiles button:focus-visible { outline-color: var(--korme-focus); box-shadow: 0 0 0 calc(1px / var(--zoom, 1)) var(--korme-paper), 0 0 0 calc(7px / var(--zoom, 1)) var(--korme-ink); }
  .covered { visibility: hidden; }
  @container (min-aspect-ratio: 3 / 2) {
    figure { grid-template: minmax(0, 1fr) / minmax(0, 26fr) minmax(0, 74fr); gap: 2em; align-items: center; }
    .area { order: 1; height: 100%; }
    .details { max-height: calc(100cqh - var(--korme-target) - 1em); }
  }
  @container (min-aspect-ratio: 3 / 2) and (max-height: 320px) { figure { grid-template-columns: minmax(0, 36fr) minmax(0, 64fr); gap: 1em; } }
  @media (prefers-reduced-motion: reduce) { .tiles { transition: none; } }
  @media (forced-colors: active) {
    .tiles button, .tiles :is([data-step='none'], [data-step='0'], [data-step='1']) { forced-color-adjust: none; background: var(--hatch); border-color: CanvasText; color: CanvasText; }
    .tiles button span { background: Canvas; border-radius: 2px; }
    .tiles button:is([aria-pressed='true'], :focus-visible) { outline-color: Highlight; }
  }
`;
