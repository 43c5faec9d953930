// The layouts of slides. One grid each; on a tall screen what stood side by side stands one above the other.
import { css } from 'lit';

export const frameStyles = css`
  :host { display: block; position: absolute; inset: 0; }
  :host(:not([shown])) { visibility: hidden; }
  [data-off] { visibility: hidden; }
  .slide { position: absolute; inset: 0; padding: var(--korme-pad); display: grid; gap: var(--korme-gap); box-sizing: border-box; }
  h2 { margin: 0; font-size: calc(var(--korme-text) * 1.5); line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; overflow-wrap: anywhere; }
  slide-map:not(:defined), slide-video:not(:defined) { background: var(--korme-tint-solid); border-radius: var(--korme-radius); }

  .flow { grid-template: minmax(0, 1fr) / minmax(0, 46em); font-size: var(--korme-text); }
  .flow.block-facts { grid-template-columns: minmax(0, 54em); }

  .statement { --korme-title: 1.35em; font-size: var(--korme-text); grid-template: minmax(0, 1fr) / minmax(0, 36em); }
  .statement text-flow { --korme-text: 1.35em; }

  .feature { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); }
  .alone.slide { grid-template: minmax(0, 1fr) / minmax(0, 1fr); }

  .beside { grid-template: minmax(0, 1fr) / minmax(0, 50fr) minmax(0, 50fr); }
  .beside.block-image, .beside.block-video { grid-template-columns: minmax(0, 44fr) minmax(0, 56fr); }
  .beside.with-map:not(.block-split) { grid-template-columns: minmax(0, 38fr) minmax(0, 62fr); }

  .cover { --korme-title: 2.3em; --korme-title-ink: var(--korme-accent-ink); grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
  .cover:not(.with-image) { --korme-title-ink: #fff; --korme-ink: #e9f3ef; background: var(--korme-cover); padding-inline: max(var(--korme-pad), 12%); text-align: center; }
  .cover.with-image { grid-template-columns: minmax(0, 46fr) minmax(0, 54fr); padding-block: 0; padding-inline-end: 0; }
  .cover.with-image text-flow { margin-block: var(--korme-pad); }

  @media (orientation: portrait) {
    .beside, .beside.block-image, .beside.block-video { grid-template: minmax(0, 38fr) minmax(0, 62fr) / minmax(0, 1fr); }
    .beside.with-map, .beside.with-map:not(.block-split) { grid-template: minmax(0, 50fr) minmax(0, 50fr) / minmax(0, 1fr); }
    .beside text-flow, .cover text-flow { order: 1; }
    .cover.with-image { grid-template: minmax(0, 52fr) minmax(0, 48fr) / minmax(0, 1fr); padding: 0; }
    .cover.with-image text-flow { margin: 0 var(--korme-pad) var(--korme-pad); }
  }
`;
