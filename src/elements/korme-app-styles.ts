// The three bands of the screen, and what lies over them. Colours and sizes are in styles/tokens.css.
import { css } from 'lit';

export const appStyles = css`
  :host {
    position: fixed; inset: 0; display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    background: var(--korme-paper); color: var(--korme-ink); font-family: Korme, system-ui, sans-serif; font-size: var(--korme-text); line-height: 1.45;
    user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; overflow: hidden; overscroll-behavior: none; touch-action: none;
  }
  korme-trail { border-block-end: 2px solid var(--korme-line); }
  korme-controls { border-block-start: 2px solid var(--korme-line); background: var(--korme-raised); }
  main { position: relative; display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); min-height: 0; outline: none; }
  korme-menu, korme-stage { grid-row: 2; }
  /* A desk's browser at 400 %: the words come first. */
  @media (max-height: 330px) {
    :host { grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); }
    korme-trail { display: none; }
    korme-controls { --korme-space: 4px; }
  }
  .notice { grid-row: 1; margin: var(--korme-space) var(--korme-pad) 0; padding: 0.6em 1em; border-radius: var(--korme-radius); background: var(--korme-tint-solid); border-inline-start: 6px solid var(--korme-gold); }
  korme-status { min-height: var(--korme-target-small); grid-row: 3; }
  .waiting { grid-row: 1 / -1; display: grid; grid-template: none; place-content: center; justify-items: center; gap: 0.8em; text-align: center; padding: var(--korme-pad); }
  .waiting > div { display: contents; }
  .waiting h1 { margin: 0; font-size: 1.7em; color: var(--korme-accent-ink); text-wrap: balance; }
  .waiting p { margin: 0; max-width: 30em; color: var(--korme-muted); text-wrap: balance; }
  .moment { animation: appear 400ms 600ms both; }
  @keyframes appear { from { opacity: 0; } }
  /* Within reach from a wheelchair: the way above the bar, and on a tall screen, as in every menu, all of it lower. */
  :host([reach]) { grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr); }
  :host([reach]) main { grid-row: 1; }
  :host([reach]) korme-trail { grid-row: 2; border-block: 2px solid var(--korme-line); }
  :host([reach]) korme-controls { border-block-start: 0; }
  :host([reach][state='menu']) main { margin-block-start: 26vh; }
  @media (orientation: portrait) and (min-height: 1200px) {
    :host([reach]) main, :host([reach][state='menu']) main { margin-block-start: 42vh; border-block-start: 2px solid var(--korme-line); }
  }
  .black { position: absolute; inset: 0; background: #000; z-index: 10; outline: none; cursor: none; }
`;
