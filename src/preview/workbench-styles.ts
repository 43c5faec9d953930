// The workbench: the screens in the dark, and beside them what is chosen and what is wrong.
import { css } from 'lit';

export const workbenchStyles = css`
  :host { position: fixed; inset: 0; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr) 372px; font: 16px/1.4 Korme, system-ui, sans-serif; color: var(--korme-ink); background: var(--korme-raised); }
  main { display: grid; align-content: center; justify-content: center; justify-items: center; gap: 20px; padding: 0 20px; min-width: 0; overflow: hidden; background: var(--korme-cover-ground); }
  aside { display: grid; grid-template-rows: auto auto minmax(0, 1fr) auto; min-height: 0; border-inline-start: 4px solid var(--korme-gold); }
  .top { display: flex; align-items: center; gap: 12px; padding: 14px 20px; border-block-end: 1px solid var(--korme-line); }
  .top img { width: 40px; height: 40px; }
  h1 { flex: 1; margin: 0; font-size: 20px; line-height: 1.15; }
  h1 small { display: block; font-size: 14px; font-weight: 400; color: var(--korme-muted); }
  .choices { display: grid; gap: 12px; padding: 14px 20px 18px; }
  h2 { margin: 0 0 6px; font-size: 14px; font-weight: 600; color: var(--korme-muted); }
  .group { display: flex; gap: 6px; }
  button, select { font: inherit; font-size: 15px; color: var(--korme-ink); background: var(--korme-raised); border: 2px solid var(--korme-line); border-radius: 10px; min-height: 44px; cursor: pointer; }
  select { padding: 0 8px; }
  button { flex: 1 1 0; min-width: 0; padding: 0 4px; white-space: nowrap; }
  button:hover { border-color: var(--korme-line-strong); }
  button[aria-pressed='true'] { background: var(--korme-accent); border-color: var(--korme-accent); color: var(--korme-on-accent); font-weight: 600; }
  .sizes button { display: grid; justify-items: center; align-content: end; gap: 6px; padding: 8px 2px 6px; height: 92px; font-size: 13px; line-height: 1.15; font-variant-numeric: tabular-nums; }
  .sizes svg { align-self: end; width: 40px; height: 34px; fill: none; stroke: currentColor; stroke-width: 2; }
  :focus-visible { outline: 3px solid var(--korme-focus); outline-offset: 2px; }
  .problems { overflow: auto; padding: 14px 20px 20px; border-block-start: 1px solid var(--korme-line); background: var(--korme-tint-solid); outline-offset: -4px; }
  .problems h2 { color: var(--korme-ink); font-size: 16px; }
  .problems h3 { margin: 14px 0 6px; font-size: 14px; font-weight: 600; color: var(--korme-muted); }
  .problems .count { display: inline-block; min-width: 1.5em; padding: 0 0.4em; margin-inline-start: 6px; border-radius: 1em; box-sizing: border-box; text-align: center; background: var(--korme-gold); color: var(--korme-on-gold); font-size: 14px; }
  .problems .count.error { background: var(--korme-warning); color: #fff; }
  .well { margin: 0; display: flex; align-items: center; gap: 8px; }
  .well svg { width: 22px; height: 22px; fill: none; stroke: var(--korme-accent); stroke-width: 2.5; }
  .alone { display: block; padding: 14px 20px; border-block-start: 1px solid var(--korme-line); color: var(--korme-accent-ink); }
  .disconnected { position: absolute; inset: 20px 392px auto 20px; margin: auto; width: fit-content; padding: 12px 18px; border-radius: 10px; background: var(--korme-raised); border-inline-start: 5px solid var(--korme-warning); z-index: 30; }
  @media (max-width: 900px) {
    :host { grid-template: minmax(320px, 1fr) auto / minmax(0, 1fr); overflow: auto; }
    aside { border-inline-start: 0; border-block-start: 4px solid var(--korme-gold); }
    .disconnected { inset-inline-end: 20px; }
  }
`;
