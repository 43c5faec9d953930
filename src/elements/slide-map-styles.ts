// The cartogram: a grid of equal tiles that keeps its proportions in any place, five steps from pale to deep.
import { css, unsafeCSS } from 'lit';
import { COLUMNS, ROWS } from '../core/cartogram.ts';

const place = (axis: 'column' | 'row', count: number): string =>
  Array.from({ length: count }, (_, index) => `li[data-${axis}='${index + 1}'] { grid-${axis}: ${index + 1}; }`).join('\n');

/** The longest value of a map fits into its tile: digits are about 0.6 em wide. */
const fits = (): string =>
  Array.from({ length: 16 }, (_, length) => `.tiles[data-length='${length}'] { --fit: ${Math.min(0.25, 0.9 / 0.62 / Math.max(1, length)).toFixed(3)}; --fit-small: ${Math.min(0.38, 0.9 / 0.62 / Math.max(1, length)).toFixed(3)}; }`).join('\n');

export const mapStyles = css`
  :host { display: block; min-height: 0; min-width: 0; container-type: size; }
  /* The legend leaves room for the map, however large the text is. */
  figure { font-size: min(var(--korme-small), max(16px, 4cqh)); margin: 0; height: 100%; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); gap: 1em; }
  .area { min-height: 0; container-type: size; display: grid; place-items: center; }
  .tiles {
    --gap: 0.3em;
    --width: min(calc((100cqw - 6 * var(--gap)) / ${COLUMNS}), calc((100cqh - 4 * var(--gap)) / ${ROWS} * 1.6));
    --height: min(calc((100cqh - 4 * var(--gap)) / ${ROWS}), calc(var(--width) * 1.2));
    list-style: none; margin: 0; padding: 0; display: grid; gap: var(--gap);
    grid-template: repeat(${ROWS}, var(--height)) / repeat(${COLUMNS}, var(--width));
  }
  ${unsafeCSS(place('column', COLUMNS))}
  ${unsafeCSS(place('row', ROWS))}
  ${unsafeCSS(fits())}
  .tiles li { display: grid; min-width: 0; }
  .tiles button {
    min-width: 0; min-height: 0; padding: 0.1em; flex-direction: column; gap: 0; line-height: 1.15;
    border: 2px solid transparent; border-radius: 0.35em; overflow: hidden;
  }
  .tiles .name { font-size: min(calc(var(--width) * 0.165), 1.05em); white-space: nowrap; }
  .tiles .value { font-size: min(calc(var(--width) * var(--fit, 0.25)), 1.5em); white-space: nowrap; font-weight: 700; font-variant-numeric: tabular-nums; }
  .tiles button { background: var(--fill); color: var(--on); }
  .tiles [data-step='none'] { border-color: var(--korme-line); }
  .tiles :is([data-step='0'], [data-step='1']) { border-color: var(--korme-line-strong); }
  .tiles button[aria-pressed='true'] { outline: 4px solid var(--korme-gold); outline-offset: 1px; }
  .tiles button:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: 1px; }
  @container (min-aspect-ratio: 3 / 2) {
    figure { grid-template: minmax(0, 1fr) / minmax(0, 26fr) minmax(0, 74fr); gap: 2em; align-items: center; }
    .area { order: 1; height: 100%; }
  }
  @container (max-width: 480px) {
    .tiles .name { font-size: 0; }
    .tiles .name::before { content: attr(data-short) / ''; font-size: max(calc(var(--width) * 0.23), 9px); }
    .tiles .value { font-size: min(calc(var(--width) * var(--fit-small, 0.38)), 1.2em); }
  }
`;
