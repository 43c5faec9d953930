// The enlarged picture lies over everything, in the dark; its buttons are at the bottom, where every hand can reach them.
import { css } from 'lit';

export const zoomStyles = css`
  :host { display: contents; }
  dialog { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; overflow: hidden; background: #07161a; color: #fff; outline: none; overscroll-behavior: none; touch-action: none; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; }
  dialog::backdrop { background: #07161a; }
  .surface { position: absolute; inset: 0; touch-action: none; cursor: grab; }
  img { position: absolute; inset: 0; margin: auto; }
  .bar { position: absolute; inset: auto 0 0; display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: var(--korme-space); padding: var(--korme-space) var(--korme-pad); padding-block-end: max(var(--korme-space), env(safe-area-inset-bottom)); pointer-events: none; font-size: var(--korme-chrome); }
  .bar > * { pointer-events: auto; }
  .words { flex: 1 1 8em; margin: 0; min-width: 0; pointer-events: none; }
  .words span { background: rgb(7 22 26 / 86%); border-radius: 0.3em; padding: 0.1em 0.4em; -webkit-box-decoration-break: clone; box-decoration-break: clone; line-height: 1.5; }
  button { background: rgb(7 22 26 / 86%); color: #fff; border-color: rgb(255 255 255 / 45%); }
  button:active { background: #17363d; }
  .close { background: #fff; color: #07161a; border-color: #fff; }
  .close:active { background: #dfe9e7; }
`;
