// What the screens of the staff panel have in common.
import { css } from 'lit';

export const staffStyles = css`
  h2 { margin: 0; font-size: 1.35em; line-height: 1.2; color: var(--korme-accent-ink); text-wrap: balance; }
  h3 { margin: 0; font-size: 1.05em; line-height: 1.25; color: var(--korme-accent-ink); }
  p { margin: 0; line-height: 1.4; }
  button { min-height: var(--korme-target-small); min-width: var(--korme-target-small); line-height: 1.15; padding-block: 0.2em; }
  button[aria-pressed='true'] { background: var(--korme-accent); border-color: var(--korme-accent); color: var(--korme-on-accent); }
  .row { display: flex; flex-wrap: wrap; gap: var(--korme-space); align-items: center; }
  .muted { color: var(--korme-muted); }
  .warning { padding: 0.6em 0.9em; border-inline-start: 6px solid var(--korme-warning); background: var(--korme-tint-solid); }
`;
