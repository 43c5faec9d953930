// The layouts of slides. One grid each; on a tall screen what stood side by side stands one above the other.
import { css } from 'lit';
import { band, hangingBand, wreath } from './ornament.ts';

export const frameStyles = css`
  :host { display: block; position: absolute; inset: 0; }
  :host(:not([shown])) { visibility: hidden; }
  [data-off] { visibility: hidden; }
  .slide { position: absolute; inset: 0; padding: var(--korme-pad); display: grid; gap: var(--korme-gap); box-sizing: border-box; }
  h2 { margin: 0; font-size: calc(var(--korme-text) * 1.5); line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; overflow-wrap: anywhere; }
  slide-map:not(:defined), slide-geo-map:not(:defined), slide-chart:not(:defined), slide-video:not(:defined) { background: var(--korme-tint-solid); border-radius: var(--korme-radius); }

  .flow, .short { grid-template: minmax(0, 1fr) / minmax(0, 46em); font-size: var(--korme-text); }
  .flow.block-facts { grid-template-columns: minmax(0, 52em); }
  .flow.roomy { grid-template-columns: minmax(0, 1fr); }

  .statement { --korme-title: 1.35em; font-size: var(--korme-text); grid-template: minmax(0, 1fr) / minmax(0, min(36em, 64% + 36% * (var(--korme-size, 1) - 1))); }
  .statement text-flow { --korme-text: 1.35em; }
  .short text-flow { --korme-text: 1.2em; --korme-title: 1.35em; }

  .feature { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); }
  .alone.slide { grid-template: minmax(0, 1fr) / minmax(0, 1fr); }

  .beside { grid-template: minmax(0, 1fr) / minmax(0, 50fr) minmax(0, 50fr); }
  .beside.block-image, .beside.block-video { grid-template-columns: minmax(0, 44fr) minmax(0, 56fr); }
  .beside.with-map:not(.block-split), .beside.with-chart:not(.block-split) { grid-template-columns: minmax(0, 38fr) minmax(0, 62fr); }

  /* What adorns a slide: a short gold tab hangs above the words, a woven band where they never reach. */
  .slide::before, .slide::after { content: ''; position: absolute; pointer-events: none; }
  .slide::before { inset: 0 auto auto var(--korme-pad); inline-size: 2.4em; block-size: 0.2em; background: var(--korme-gold); }
  .slide.flow::after, .short::after { inset: 0 0 0 auto; inline-size: calc(var(--korme-pad) * 0.8); background: var(--korme-accent); ${hangingBand} opacity: var(--korme-ornament); }

  /* The picture melts into the dark: where words stand, nothing of it is left (test/e2e/scrim.test.ts). */
  .cover {
    --words: var(--korme-words);
    --korme-title: min(2.7em, 12cqi); --korme-title-ink: var(--korme-cover-title); --korme-ink: var(--korme-cover-ink); --korme-muted: var(--korme-cover-ink); --korme-accent-ink: var(--korme-cover-gold); --korme-gold: var(--korme-cover-gold);
    grid-template: minmax(0, 1fr) / minmax(0, 1fr); color: var(--korme-ink); background: var(--korme-cover-ground);
  }
  .cover, .statement { overflow: hidden; }
  .cover text-flow { z-index: 1; --ground: transparent; inline-size: calc(var(--words) - var(--korme-pad)); }
  .cover slide-image { position: absolute; inset: 0 0 0 auto; inline-size: calc(100% - var(--words) + var(--korme-lap)); }
  .cover.slide::before { z-index: 1; inset: auto auto 0 0; inline-size: var(--words); block-size: calc(var(--korme-pad) * 0.7); background: var(--korme-cover-band); ${band} opacity: 0.75; }
  .cover.with-image::after { inset: 0; background: inherit; mask: var(--korme-melt); }
  .cover:not(.with-image) { --words: 62%; }
  .cover:not(.with-image)::after, .statement::after { inset: 50% -10% auto auto; inline-size: 46%; aspect-ratio: 1; translate: 0 -50%; background: var(--korme-gold); ${wreath} opacity: 0.32; }
  .statement::after { background: var(--korme-accent); opacity: calc(var(--korme-ornament) * 0.6 * clamp(0, 2 - var(--korme-size, 1), 1)); } /* Large words need its place. */

  @media (orientation: portrait) {
    .beside, .beside.block-image, .beside.block-video { grid-template: minmax(0, 38fr) minmax(0, 62fr) / minmax(0, 1fr); }
    .beside.with-chart, .beside.with-chart:not(.block-split) { grid-template: minmax(0, 50fr) minmax(0, 50fr) / minmax(0, 1fr); }
    .beside.with-map, .beside.with-map:not(.block-split) { grid-template: minmax(0, 60fr) minmax(0, 40fr) / minmax(0, 1fr); } /* Its legend takes a part of it. */
    .beside.with-section { grid-template-rows: minmax(0, 45fr) minmax(0, 55fr); }
    .beside:not(.with-section) text-flow { order: 1; }
    .statement { grid-template-columns: minmax(0, 36em); }
    .slide.flow::after, .short::after { display: none; }
    .cover:not(.with-image) { --words: var(--korme-words); }
    .cover text-flow { position: absolute; inset: auto var(--korme-pad) var(--korme-pad); inline-size: auto; block-size: calc(var(--words) - var(--korme-pad)); }
    .cover slide-image { inset: 0; inline-size: auto; block-size: calc(100% - var(--words) + var(--korme-lap)); }
    .cover.slide::before { inline-size: 100%; }
    .cover:not(.with-image)::after, .statement::after { inset: 29% auto auto 50%; inline-size: 70%; translate: -50% -50%; }
    .statement::after { inset: auto 0 0 auto; translate: 25% 25%; }
  }
`;
