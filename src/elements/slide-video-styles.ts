// The screen of a film: it keeps the shape of the film in any place; what is to be touched lies on it.
import { css } from 'lit';

export const videoStyles = css`
  :host { display: block; min-height: 0; min-width: 0; container-type: size; }
  figure { margin: 0; height: 100%; display: flex; flex-direction: column; justify-content: center; gap: 0.8em; }
  .frame { flex: 0 1 calc(100cqw / var(--ratio, 1.7778)); min-height: 0; container-type: size; display: grid; place-items: center; }
  .screen { position: relative; width: min(100cqw, 100cqh * var(--ratio, 1.7778)); aspect-ratio: var(--ratio, 1.7778); border-radius: var(--korme-radius); overflow: hidden; background: #000; }
  video, .instead img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; }
  video[hidden] { display: none; }
  video::cue { font-family: Korme, sans-serif; font-size: calc(1.05em * var(--korme-size, 1)); }
  /* Three of them have room on the narrowest film. */
  .buttons { position: absolute; inset: 0.8em 0.8em auto auto; display: flex; gap: 0.6em; font-size: min(1em, 7.5cqw); }
  .buttons button { background: rgb(10 24 28 / 78%); color: #fff; border-color: transparent; }
  .buttons button[aria-pressed='true'] { background: #fff; color: #07161a; }
  .instead { position: absolute; inset: 0; display: grid; align-content: center; justify-items: center; gap: 1em; padding: 0.6em; box-sizing: border-box; overflow: hidden auto; touch-action: pan-y; background: var(--korme-tint-solid); color: var(--korme-muted); }
  .instead .icon { width: 3em; height: 3em; color: var(--korme-accent-ink); }
  @container (max-height: 260px) { .instead .icon { display: none; } }
  .failed { margin: 0; font-size: var(--korme-small); text-align: center; text-wrap: balance; overflow-wrap: anywhere; }
  .instead.pictured { padding: 0; align-content: end; justify-items: stretch; background: #000; }
  .pictured .failed { position: relative; padding: 0.7em 1em; background: rgb(10 24 28 / 82%); color: #fff; }
  progress { position: absolute; inset: auto 0 0 0; width: 100%; height: 5px; border: 0; background: transparent; appearance: none; }
  progress::-webkit-progress-bar { background: rgb(255 255 255 / 25%); }
  progress::-webkit-progress-value { background: var(--korme-gold); }
  progress::-moz-progress-bar { background: var(--korme-gold); }
`;
