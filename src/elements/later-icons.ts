// The signs on what is loaded after the first slide.
import { svg, type TemplateResult } from 'lit';
import { drawIcon } from './icons.ts';

const PATHS = {
  play: svg`<path d="M8 5v14l11-7z"/>`,
  pause: svg`<path d="M8.5 5v14M15.5 5v14"/>`,
  'sound-on': svg`<path d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>`,
  'sound-off': svg`<path d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5"/>`,
  'sound-low': svg`<path d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6"/>`,
  captions: svg`<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M6.5 12h4M13.5 12h4M6.5 15.5h7M16.5 15.5h1"/>`,
  light: svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4"/>`,
  dark: svg`<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"/>`,
  contrast: svg`<circle cx="12" cy="12" r="8.5"/><path fill="currentColor" d="M12 3.5a8.5 8.5 0 0 1 0 17z"/>`,
  touch: svg`<path d="M9 12.5V6a1.6 1.6 0 0 1 3.2 0v5l4.6 1a2.4 2.4 0 0 1 1.9 2.7l-.6 3.4A3.5 3.5 0 0 1 14.7 21h-2.5a4 4 0 0 1-3-1.4L5.5 15a1.5 1.5 0 0 1 2.2-2z"/><path d="M6.5 8.5a4.3 4.3 0 1 1 8.2-1.5"/>`,
  comfort: svg`<path d="M3 19 8.2 6h.6L14 19M4.8 15h7.4M14.5 19l3-8h.5l3 8M15.5 16.5h5"/>`,
  reach: svg`<path d="M12 3v12M7 10.5l5 5 5-5M4 20.5h16"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  enlarge: svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  offline: svg`<path d="M7 18h10a4 4 0 0 0 .6-7.9A6 6 0 0 0 6.2 9.6 4.3 4.3 0 0 0 7 18z"/><path d="m9.3 13.2 2 2 3.6-3.8"/>`,
  online: svg`<path d="M7 18h10a4 4 0 0 0 .6-7.9A6 6 0 0 0 6.2 9.6 4.3 4.3 0 0 0 7 18z"/><path d="M12 10.5v2.8M12 15.4v.1"/>`,
} as const;

export function laterIcon(name: keyof typeof PATHS): TemplateResult {
  return drawIcon(PATHS[name]);
}
