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
  figure { font-size: min(var(--korme-small), max(16px, 5cqh)); margin: 0; height: 100%; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); gap: 1em; }
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
  [data-step='none'] { background: var(--korme-tint-solid); color: var(--korme-muted); border-color: var(--korme-line); }
  [data-step='0'] { background: var(--korme-step-0); color: var(--korme-on-pale); }
  [data-step='1'] { background: var(--korme-step-1); color: var(--korme-on-pale); }
  [data-step='2'] { background: var(--korme-step-2); color: var(--korme-on-pale); }
  [data-step='3'] { background: var(--korme-step-3); color: var(--korme-on-deep); }
  [data-step='4'], [data-step='all'] { background: var(--korme-step-4); color: var(--korme-on-deep); }
  .tiles button[aria-pressed='true'] { outline: 4px solid var(--korme-gold); outline-offset: 1px; }
  .tiles button:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: 1px; }
  figcaption { min-height: 6.4em; max-height: 45cqh; overflow: hidden auto; overscroll-behavior: contain; touch-action: pan-y; scrollbar-width: thin; }
  p { margin: 0; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.4em 1.2em; align-items: baseline; justify-content: center; }
  .meaning { flex: 1 0 100%; text-align: center; font-weight: 600; text-wrap: balance; }
  .steps { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3em 1em; margin: 0; padding: 0; font-variant-numeric: tabular-nums; }
  .swatch { display: inline-block; width: 1em; height: 1em; border-radius: 0.2em; margin-inline-end: 0.35em; vertical-align: -0.12em; border: 1px solid var(--korme-line); }
  .hint { color: var(--korme-muted); }
  .details { position: relative; background: var(--korme-tint-solid); border-radius: var(--korme-radius); padding: 0.8em 1em; padding-inline-end: calc(var(--korme-target) + 1em); min-height: var(--korme-target); }
  .what { font-size: 1.15em; }
  .what .value { font-weight: 700; color: var(--korme-accent-ink); margin-inline-start: 0.4em; white-space: nowrap; }
  .close { position: absolute; inset: 0.2em 0.2em auto auto; border-color: transparent; background: transparent; }
  .names { flex: 1 0 100%; text-align: center; text-wrap: balance; }
  @container (min-aspect-ratio: 3 / 2) {
    figure { grid-template: minmax(0, 1fr) / minmax(0, 26fr) minmax(0, 74fr); gap: 2em; align-items: center; }
    figcaption { max-height: 100%; }
    .area { order: 1; height: 100%; }
    .legend { flex-direction: column; align-items: start; gap: 1em; }
    .meaning, .names { flex: none; text-align: start; font-size: 1.15em; }
    .steps { flex-direction: column; gap: 0.5em; }
  }
  @container (max-width: 480px) {
    .tiles .name { font-size: 0; }
    .tiles .name::before { content: attr(data-short) / ''; font-size: max(calc(var(--width) * 0.23), 9px); }
    .tiles .value { font-size: min(calc(var(--width) * var(--fit-small, 0.38)), 1.2em); }
  }
`;
