// The few signs on buttons, drawn on a grid of 24 with one stroke.
import { svg, html, type TemplateResult } from 'lit';

const PATHS = {
  home: svg`<path d="M4 11 12 4l8 7v9h-5.5v-6h-5v6H4z"/>`,
  up: svg`<path d="M5 5h6v6H5zM13 5h6v6h-6zM5 13h6v6H5zM13 13h6v6h-6z"/>`,
  next: svg`<path d="m9 4.5 7.5 7.5L9 19.5"/>`,
  previous: svg`<path d="M15 4.5 7.5 12l7.5 7.5"/>`,
  play: svg`<path d="M8 5v14l11-7z"/>`,
  pause: svg`<path d="M8.5 5v14M15.5 5v14"/>`,
  'sound-on': svg`<path d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>`,
  'sound-off': svg`<path d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  again: svg`<path d="M5 12a7 7 0 1 0 2.3-5.2M5 4.5V9h4.5"/>`,
  offline: svg`<path d="M7 18h10a4 4 0 0 0 .6-7.9A6 6 0 0 0 6.2 9.6 4.3 4.3 0 0 0 7 18z"/><path d="m9.3 13.2 2 2 3.6-3.8"/>`,
  online: svg`<path d="M7 18h10a4 4 0 0 0 .6-7.9A6 6 0 0 0 6.2 9.6 4.3 4.3 0 0 0 7 18z"/><path d="M12 10.5v2.8M12 15.4v.1"/>`,
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${PATHS[name]}</svg>`;
}
