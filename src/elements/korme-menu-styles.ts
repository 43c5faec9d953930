// Tiles that invite a hand: few ones stand large, many ones in a grid that scrolls.
import { css } from 'lit';
import { band, wreath } from './ornament.ts';

export const menuStyles = css`
  :host { display: block; overflow: hidden auto; overscroll-behavior: contain; touch-action: pan-y; scrollbar-width: thin; scrollbar-color: var(--korme-line) transparent; }
  nav::before { content: ''; position: absolute; inset: 0 0 auto; block-size: calc(var(--korme-pad) * 0.7); background: var(--korme-accent); ${band} opacity: var(--korme-ornament); }
  nav { position: relative; min-height: 100%; box-sizing: border-box; padding: calc(var(--korme-pad) * 1.3) var(--korme-pad) var(--korme-pad); display: flex; flex-direction: column; gap: var(--korme-gap); }
  .greeting { display: flex; flex-wrap: wrap; justify-content: center; gap: var(--korme-space); }
  .greeting button { flex: 1 1 6em; max-width: 15em; min-height: calc(var(--korme-target) * 1.15); font: inherit; font-size: calc(var(--korme-chrome) * 1.2); font-weight: 650; color: var(--korme-ink); background: var(--korme-raised); border: 2px solid var(--korme-line-strong); border-radius: var(--korme-radius); cursor: pointer; touch-action: manipulation; }
  .greeting [aria-pressed='true'] { color: var(--korme-on-accent); background: var(--korme-accent); border-color: var(--korme-accent); }
  .greeting button:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: 3px; }
  h2 { margin: 0; font-size: min(calc(var(--korme-text) * 1.7), 8.6vw); line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; overflow-wrap: anywhere; color: var(--korme-accent-ink); }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--korme-gap); grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--korme-text) * 12.5)), 1fr)); flex: 1 1 auto; grid-auto-rows: minmax(calc(var(--korme-text) * 8), 1fr); }
  ul.few { grid-auto-rows: minmax(calc(var(--korme-text) * 9), 1fr); grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--korme-text) * 11)), 1fr)); max-height: calc(var(--korme-text) * 40); }
  li:only-child { max-inline-size: calc(var(--korme-text) * 28); }
  @media (orientation: portrait) { ul.few { max-height: none; grid-template-columns: minmax(0, 1fr); } }
  li { display: grid; min-width: 0; }
  .tile {
    font: inherit; text-align: start; color: var(--korme-ink); background: var(--korme-raised);
    border: 2px solid var(--korme-edge); background-clip: padding-box; border-radius: calc(var(--korme-radius) * 1.5); overflow: hidden; cursor: pointer;
    display: grid; grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr); padding: 0 0 0.9em;
    font-size: var(--korme-text); min-height: var(--korme-target); touch-action: manipulation;
    box-shadow: 0 1px 2px rgb(8 40 44 / 12%), 0 8px 28px rgb(8 40 44 / 9%);
    transition: transform 160ms ease-out; -webkit-tap-highlight-color: transparent;
  }
  .tile:active { transform: scale(0.98); }
  .tile:focus-visible { outline: 5px solid var(--korme-focus); outline-offset: 4px; }
  .cover { position: relative; display: block; min-height: calc(var(--korme-text) * 4); background: var(--korme-cover-ground); overflow: hidden; }
  .cover:not(:has(img))::after { content: ''; position: absolute; inset: 0 -8% auto auto; inline-size: 60%; aspect-ratio: 1; background: var(--korme-cover-gold); ${wreath} opacity: 0.4; }
  .cover img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
  .name { padding: calc(var(--korme-text) * 0.6) calc(var(--korme-text) * 0.8) 0; font-weight: 650; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
  .count { padding: 0.2em calc(var(--korme-text) * 0.8) 0; font-size: var(--korme-small); color: var(--korme-muted); }
  .broken { cursor: default; border: 3px dashed var(--korme-warning); box-shadow: none; grid-template-rows: auto auto 1fr; }
  .broken code { font: inherit; font-size: var(--korme-small); padding: 0.4em calc(var(--korme-text) * 0.8) 0; color: var(--korme-warning-ink); overflow-wrap: anywhere; }
  .empty { height: 100%; display: grid; place-content: center; gap: 0.6em; text-align: center; padding: var(--korme-pad); box-sizing: border-box; font-size: var(--korme-text); }
  .empty p { margin: 0; color: var(--korme-muted); text-wrap: balance; }
  @media (prefers-reduced-motion: reduce) { .tile { transition: none; } }
`;
