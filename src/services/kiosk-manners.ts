// What a browser does for a person at a desk and must not do on a public screen. What a page can't forbid (Ctrl+W, Alt+F4, the
// edges of a touchscreen) is the part of the browser's flags and of the system: docs/kiosk.md.
import { isBrowserKey } from '../core/browser-keys.ts';

/** Menus, selection, files and what would be pasted; a second window by the middle button; the zoom of two fingers in Safari. */
const UNWANTED = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste', 'auxclick', 'gesturestart', 'gesturechange', 'gestureend'];

/** A mouse's buttons beyond it are the browser's for back and forward, which lead out to whatever was open before. */
const RIGHT = 2;

export function keepKioskManners(): void {
  const prevent = (event: Event): void => { event.preventDefault(); };
  for (const type of UNWANTED) addEventListener(type, prevent, { capture: true });
  // Where a touch on the slide is taken for a swipe, there is no mouseup.
  for (const type of ['mouseup', 'pointerup'] as const) addEventListener(type, (event) => { if (event.button > RIGHT) event.preventDefault(); }, { capture: true });
  addEventListener('wheel', (event) => { if (event.ctrlKey) event.preventDefault(); }, { passive: false });
  addEventListener('touchmove', (event) => { if (event.touches.length > 1) event.preventDefault(); }, { passive: false });
  if (import.meta.env.DEV) return; // Whoever writes slides needs the browser's own keys.
  addEventListener('keydown', (event) => {
    if (isBrowserKey({ code: event.code, command: event.ctrlKey || event.altKey || event.metaKey })) event.preventDefault();
  });
}
