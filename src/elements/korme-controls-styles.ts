// The bar at the bottom.
import { css } from 'lit';

/** Where one is stands between the two buttons. */
const betweenTheSteps = css`
  .position { position: absolute; inset: auto 0 max(var(--korme-space), env(safe-area-inset-bottom)); block-size: var(--korme-target); display: flex; align-items: center; justify-content: center; gap: 0.4em; pointer-events: none; }
  .pages { min-inline-size: 0; }
  progress { display: none; }
  .steps { flex: 1 1 100%; justify-content: space-between; }
  .steps button { flex: 0 0 22%; }
`;

export const controlsStyles = css`
  :host { display: block; position: relative; font-size: var(--korme-chrome); container-type: inline-size; }
  nav { display: flex; flex-wrap: wrap; align-items: center; gap: var(--korme-space); padding: var(--korme-space) var(--korme-pad); padding-block-end: max(var(--korme-space), env(safe-area-inset-bottom)); }
  .away, .steps, .languages { display: flex; gap: var(--korme-space); }
  .steps button { min-width: calc(var(--korme-target) * 1.7); }
  .languages { gap: var(--korme-apart); border-radius: var(--korme-radius); background: var(--korme-tint-solid); padding: 0; }
  .languages button { background: transparent; border-color: transparent; font-weight: 600; padding-inline: 0.8em; }
  .languages button[aria-pressed='true'] { background: var(--korme-raised); border-color: var(--korme-accent); color: var(--korme-accent-ink); }
  /* It comes later, and moves nothing. */
  korme-comfort { display: flex; min-width: calc(var(--korme-target) * 2 + var(--korme-space)); min-height: var(--korme-target); }
  /* On the edge of the bar, where nothing else is: it moves no button and no text. */
  .only { position: absolute; inset: auto auto 100% var(--korme-pad); transform: translateY(50%); background: var(--korme-gold); color: var(--korme-on-gold); font-weight: 600; font-size: max(0.8em, 16px); border-radius: 1em; padding: 0.15em 0.8em; line-height: 1.25; white-space: nowrap; }
  .short { display: none; }
  .position { flex: 1 1 auto; display: grid; grid-template: auto auto / auto auto; justify-content: end; align-items: baseline; column-gap: 0.7em; font-variant-numeric: tabular-nums; }
  .slides { font-weight: 650; font-size: 1.15em; white-space: nowrap; }
  .pages { color: var(--korme-muted); white-space: nowrap; }
  progress { grid-column: 1 / -1; width: clamp(5em, 18vw, 16em); height: 6px; border: 0; border-radius: 3px; overflow: hidden; appearance: none; background: var(--korme-line); margin-block-start: 0.35em; }
  progress::-webkit-progress-bar { background: var(--korme-line); }
  progress::-webkit-progress-value { background: var(--korme-accent); }
  progress::-moz-progress-bar { background: var(--korme-accent); }
  .steps { margin-inline-start: auto; }
  @media (max-width: 600px) {
    korme-comfort { min-width: calc(var(--korme-target) - 4px); }
    .many .away :nth-child(2) { display: none; } /* The way at the top leads there too. */
  }
  @container (max-width: 46em) {
    .long { display: none; }
    .short { display: inline; }
    .languages button { padding-inline: 0.2em; }
    .steps button { min-width: var(--korme-target); padding-inline: 0; }
    progress { width: clamp(4em, 8cqi, 16em); }
  }
  @container (max-width: 34em) {
    nav { padding-inline: var(--korme-space); gap: 0.35em; }
    .away, .steps { gap: 0.35em; }
    .languages button { min-width: calc(var(--korme-target) - 4px); }

    .steps { flex: 1 1 0; }
    .steps button { flex: 1 1 0; min-width: calc(var(--korme-target) - 4px); padding: 0; }
    .position { order: -1; flex: 1 0 auto; width: 100%; grid-template: auto / auto minmax(0, 1fr) auto; justify-content: stretch; }
    progress { grid-column: 2; grid-row: 1; width: 100%; min-width: 0; align-self: center; margin: 0; }
    .pages { grid-column: 3; min-inline-size: 5ch; text-align: end; } /* WebKit keeps the width that it had for fewer digits. */
  }
  /* Large letters on a phone, and a desk's browser at 400 %. */
  @container (max-width: 16em) { ${betweenTheSteps} }
  @media (max-height: 330px) { ${betweenTheSteps} }
`;
