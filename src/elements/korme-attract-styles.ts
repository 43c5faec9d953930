// The screen that waits for somebody.
import { css } from 'lit';

export const attractStyles = css`
  :host { position: absolute; inset: 0; z-index: 5; display: block; overflow: hidden; background: var(--korme-paper); color: var(--korme-ink); touch-action: none; }
  /* Larger than the screen by more than it is moved, so that no edge comes to light. */
  .picture { position: absolute; inset: -4px; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); transform: translate(var(--x), var(--y)); transition: transform 2s ease-in-out; }
  .slides { position: relative; overflow: hidden; }
  attract-slide { position: absolute; inset: 0; opacity: 0; background: var(--korme-paper); transition: opacity 1s ease-in-out; }
  attract-slide[seen] { opacity: 1; animation: breathe calc(var(--stay) + 2s) ease-out both; }
  @keyframes breathe { from { transform: scale(1.015); } }
  .invitation { margin: 0; display: grid; grid-template-columns: auto auto; justify-content: center; align-items: center; gap: 0.6em; padding: var(--korme-space) var(--korme-pad) max(var(--korme-space), env(safe-area-inset-bottom)); min-height: calc(var(--korme-target) * 1.6); box-sizing: border-box;
    background: var(--korme-accent); color: var(--korme-on-accent); font-size: min(calc(var(--korme-chrome) * 1.7), 9vw); font-weight: 650; line-height: 1.2; }
  .icon { width: 2em; height: 2em; animation: press 2.4s ease-in-out infinite; }
  @keyframes press { 50% { transform: translateY(0.2em) scale(0.92); } }
  .words { display: grid; text-align: start; }
  .words > span { grid-area: 1 / 1; align-self: center; opacity: 0; transition: opacity 500ms; }
  .words > .now { opacity: 1; }
  .closed { position: absolute; inset: 0; background: #000; }
  button { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; margin: 0; padding: 0; background: none; cursor: pointer; touch-action: none; -webkit-tap-highlight-color: transparent; }
  button:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: -6px; box-shadow: var(--korme-ring-inside); }
  @media (prefers-reduced-motion: reduce) {
    attract-slide[seen], .icon { animation: none; }
    .picture { transition: none; }
  }
`;
