// The few signs on buttons, drawn on a grid of 24 with one stroke: those of the first screen; the others are in later-icons.ts.
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const PATHS = {
  home: svg`<path d="M4 11 12 4l8 7v9h-5.5v-6h-5v6H4z"/>`,
  up: svg`<path d="M5 5h6v6H5zM13 5h6v6h-6zM5 13h6v6H5zM13 13h6v6h-6z"/>`,
  next: svg`<path d="m9 4.5 7.5 7.5L9 19.5"/>`,
  previous: svg`<path d="M15 4.5 7.5 12l7.5 7.5"/>`,
  again: svg`<path d="M5 12a7 7 0 1 0 2.3-5.2M5 4.5V9h4.5"/>`,
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): TemplateResult {
  return drawIcon(PATHS[name]);
}

export function drawIcon(paths: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
}
