// How charts look: quiet lines, one family of colours, words beside what they name.
import { css, unsafeCSS } from 'lit';

/** The label of an axis may be wider than its own step when the next one stands a row lower. */
const staggered = [2, 3].map((rows) => `
  .axis.rows-${rows} { grid-template-rows: repeat(${rows}, auto); }
  .axis.rows-${rows} span.word { margin-inline: ${(1 - rows) * 46}%; }
  ${Array.from({ length: rows }, (_, row) => `.axis.rows-${rows} span.word:nth-child(${rows}n + ${row + 1}) { grid-row: ${row + 1}; }`).join('\n')}`).join('\n');

const columns = Array.from({ length: 60 }, (_, index) => `.axis:not(.sampled) > :nth-child(${index + 1}) { grid-column: ${index + 1}; }`).join('\n');

export const chartStyles = css`
  :host { display: block; min-height: 0; min-width: 0; container-type: size; }
  figure { margin: 0; height: 100%; display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); gap: 0.6em; font-size: var(--korme-small); line-height: 1.25; color: var(--korme-ink); }
  .head { display: flex; gap: 1em; align-items: center; justify-content: space-between; }
  .caption { margin: 0; font-weight: 600; text-wrap: balance; overflow-wrap: anywhere; min-width: 0; }
  .head button { flex: none; font-size: max(min(1em, 5cqw), 16px); }
  .body { position: relative; min-height: 0; }
  .plot { position: absolute; inset: 0; display: flex; flex-direction: column; gap: 0.6em; overflow: hidden; }
  .plot.away { visibility: hidden; }
  .patterns { position: absolute; }
  .pale { fill: var(--korme-step-1); }
  .strong { fill: var(--korme-step-4); }
  .bar { stroke: var(--korme-step-4); stroke-width: 1.5px; }
  .bar.series-0 { fill: var(--korme-step-4); }
  .bar.series-1 { fill: url('#series-1'); }
  .bar.series-2 { fill: url('#series-2'); }
  .bar.series-3 { fill: url('#series-3'); }
  .series { flex: none; display: flex; flex-wrap: wrap; gap: 0.3em 1.4em; }
  .one { display: inline-flex; align-items: center; gap: 0.5em; min-width: 0; max-width: 100%; }
  .sample { flex: none; width: 2.2em; height: 0.9em; }
  .word { overflow-wrap: normal; min-width: 0; }
  .value, .percent, .scale, .axis, .order { font-variant-numeric: tabular-nums; }

  .bars { flex: 1; min-height: 0; display: grid; grid-template-columns: fit-content(30%) minmax(0, 1fr) max-content; grid-auto-rows: minmax(min-content, 7em); gap: 0.35em 0.9em; align-content: space-evenly; }
  .group { grid-column: 1 / -1; display: grid; grid-template-columns: subgrid; grid-auto-rows: min-content; align-content: center; align-items: center; row-gap: 0.15em; }
  .group > .label { grid-column: 1; grid-row: 1 / span 1; align-self: center; }
  .group > .rows-2 { grid-row-end: span 2; }
  .group > .rows-3 { grid-row-end: span 3; }
  .group > .rows-4 { grid-row-end: span 4; }
  .track { grid-column: 2; width: 100%; height: clamp(1.25em, 2.4cqh, 2.2em); overflow: visible; }
  .group > .value { grid-column: 3; font-weight: 700; }
  .level-1 .bars { grid-template-columns: minmax(0, 1fr) max-content; row-gap: 0.5em; grid-auto-rows: min-content; }
  .level-1 .group { grid-auto-rows: min-content; }
  .level-1 .group > .label { grid-column: 1 / -1; grid-row: auto; }
  .level-1 .track { grid-column: 1; height: 0.9em; }
  .level-1 .group > .value { grid-column: 2; }
  .cramped .bars { position: relative; grid-template-columns: max-content minmax(0, 1fr); grid-auto-rows: minmax(0, 1fr); gap: 1px 0.6em; align-content: stretch; padding-block: 0.5em; }
  .cramped .bars.grouped { row-gap: clamp(3px, 1.6cqh, 10px); }
  .cramped .bar { stroke-width: 0.5px; }
  .cramped .group { grid-auto-rows: minmax(0, 1fr); align-content: stretch; row-gap: 0; }
  .cramped .group > .label { line-height: 0; text-align: end; }
  .cramped .track { height: 90%; min-height: 1px; }
  .cramped .bars > .canvas { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }

  /* Words stand like the numbers of a ruler, each at its bar, over the place of those that have none. */
  .bars.sampled { grid-template-columns: fit-content(35%) minmax(0, 1fr) max-content; grid-auto-rows: minmax(0, 1fr); grid-auto-flow: row dense; gap: 0 0.7em; align-content: stretch; }
  /* WebKit takes the share of a height from the whole grid, but for what is placed in its row. */
  .sampled > .slot { grid-column: 2; position: relative; min-height: 1px; }
  .sampled .track { position: absolute; inset: auto 0 0; height: 82%; }
  .grouped.sampled .track { height: 100%; }
  .grouped.sampled .track.first { height: 70%; }
  .sampled .bar { stroke-width: 0.5px; }
  .sampled > .label, .sampled > .value { grid-row: span calc(var(--apart) * var(--rows)); border-block-start: 2px solid var(--korme-line-strong); line-height: 1.15; overflow: clip; }
  .sampled > .label { grid-column: 1; }
  .sampled > .value { grid-column: 3; font-weight: 700; text-align: end; }

  .graph { flex: 1; min-height: 0; display: grid; grid-template: minmax(0, 1fr) auto / max-content minmax(0, 1fr) fit-content(28%); gap: 0.4em 0.6em; padding-block-start: 0.6em; }
  .scale { display: flex; flex-direction: column; justify-content: space-between; text-align: end; color: var(--korme-muted); margin-block: -0.6em; }
  .graph > .room { grid-column: 2; grid-row: 1; position: relative; min-height: 0; }
  .graph .canvas { position: absolute; width: 100%; height: 100%; overflow: visible; }
  .grid { stroke: var(--korme-line); stroke-width: 1px; }
  .nought { stroke: var(--korme-line-strong); stroke-width: 2px; }
  .line { fill: none; stroke-width: max(3px, 0.14em); stroke-linejoin: round; stroke-linecap: round; }
  .line.series-0 { stroke: var(--korme-accent-ink); }
  .line.series-1 { stroke: var(--korme-warning); stroke-dasharray: 0.55em 0.4em; }
  .line.series-2 { stroke: var(--korme-step-3); stroke-dasharray: 0.05em 0.35em; }
  .line.series-3 { stroke: var(--korme-muted); stroke-dasharray: 0.9em 0.3em 0.1em 0.3em; }
  .mark { stroke: var(--korme-paper); stroke-width: 1.5px; }
  .mark.series-0 { fill: var(--korme-accent-ink); }
  .mark.series-1 { fill: var(--korme-warning); }
  .mark.series-2 { fill: var(--korme-step-3); }
  .mark.series-3 { fill: var(--korme-muted); }
  .ends { grid-column: 3; grid-row: 1; position: relative; display: grid; }
  .end-name { grid-area: 1 / 1; position: relative; align-self: start; font-weight: 600; }
  .end-name.series-0 { color: var(--korme-accent-ink); }
  .end-name.series-1 { color: var(--korme-warning-ink); }
  .axis { grid-column: 2; grid-row: 2; display: grid; grid-auto-columns: minmax(0, 1fr); grid-auto-flow: column; text-align: center; }
  .plot:not(.cramped) .axis.rows-1 > .word { margin-inline: 0.2em; } /* Labels that touch read as one word. */
  .axis.sampled { grid-template-columns: repeat(var(--count), minmax(0, 1fr)); text-align: start; line-height: 1.15; }
  .axis.sampled > .word { grid-column: span var(--apart); padding-inline-start: calc(50% / var(--apart)); }
  .tick { stroke: var(--korme-line-strong); stroke-width: 2px; }
  ${unsafeCSS(columns)}
  ${unsafeCSS(staggered)}

  .plot.donut { flex-direction: row; align-items: center; gap: 1.4em; }
  .ring { flex: 1 1 40%; min-width: 0; height: 100%; display: grid; place-items: center; container-type: size; }
  .ring svg { width: min(100cqw, 100cqh); height: min(100cqw, 100cqh); }
  .slice { stroke: var(--korme-paper); stroke-width: 3px; }
  .slice-0 { fill: var(--korme-step-4); }
  .slice-1 { fill: var(--korme-step-1); }
  .slice-2 { fill: var(--korme-step-3); }
  .slice-3 { fill: var(--korme-step-2); }
  .number, .total { text-anchor: middle; dominant-baseline: central; font-weight: 700; }
  .total { fill: var(--korme-ink); }
  .on-0, .on-2 { fill: var(--korme-on-deep); }
  .on-1, .on-3 { fill: var(--korme-on-pale); }
  .number.outside { fill: var(--korme-ink); }
  .leader { stroke: var(--korme-line-strong); stroke-width: 2px; }
  .parts { flex: 0 1 auto; max-width: 60%; display: grid; grid-template-columns: max-content minmax(0, auto) max-content max-content; gap: 0.6em 0.8em; align-items: center; }
  .order { min-width: 1.7em; height: 1.7em; line-height: 1.7; border-radius: 0.4em; text-align: center; font-weight: 700; background: var(--korme-tint-solid); }
  .parts .value, .percent { text-align: end; }
  .percent { font-weight: 700; }
  @container (max-aspect-ratio: 5 / 4) {
    .plot.donut { flex-direction: column; align-items: stretch; }
    .donut .parts { max-width: none; flex: none; align-self: center; }
    .donut .ring { flex: 1 1 8em; min-height: 8em; }
  }
  .level-1.donut, .cramped.donut { flex-direction: column; align-items: stretch; }
  .level-1.donut .parts { max-width: none; flex: none; }
  .level-1.donut .ring { flex: 1 1 8em; min-height: 8em; }
  .donut.cramped .ring { flex: 1; min-height: 0; } /* It has the place to itself. */

  @media (forced-colors: active) { .slice { stroke: CanvasText; stroke-width: 2px; } .slice:is(.slice-0, .slice-2) { stroke: Canvas; } }

  .table { position: absolute; inset: 0; overflow: hidden scroll; overscroll-behavior: contain; touch-action: pan-y; background: var(--korme-raised); border: 2px solid var(--korme-line); border-radius: var(--korme-radius); scrollbar-color: var(--korme-line-strong) transparent; }
  .table:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: 2px; }
  .table.unseen { width: 1px; height: 1px; inset: 0 auto auto 0; border: 0; overflow: hidden; clip-path: inset(50%); }
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
  th, td { padding: 0.4em 0.7em; border-block-end: 1px solid var(--korme-line); text-align: end; overflow-wrap: anywhere; }
  thead th, thead td { position: sticky; top: 0; background: var(--korme-tint-solid); color: var(--korme-accent-ink); }
  th[scope='row'] { text-align: start; font-weight: 400; }
  td { font-weight: 600; white-space: nowrap; }
`;
