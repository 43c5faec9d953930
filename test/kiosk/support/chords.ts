// The keys by which people get out of a browser, as xdotool writes them.

export const CHORDS: readonly string[] = [
  // New windows and tabs, and those that close them.
  'ctrl+n', 'ctrl+t', 'ctrl+shift+n', 'ctrl+shift+t', 'ctrl+w', 'ctrl+F4', 'ctrl+shift+w', 'alt+F4', 'ctrl+q', 'ctrl+shift+q', 'ctrl+Tab',
  // Out of the full screen, to the address, to the menu.
  'F11', 'Escape', 'ctrl+l', 'alt+d', 'F6', 'F10', 'alt+f', 'alt+e', 'alt+space', 'alt+Home', 'alt+Left',
  // Developer tools and what is like them.
  'F12', 'ctrl+shift+i', 'ctrl+shift+j', 'ctrl+shift+c', 'ctrl+u', 'shift+Escape',
  // Files, printing, pages of the browser.
  'ctrl+o', 'ctrl+s', 'ctrl+p', 'ctrl+h', 'ctrl+j', 'ctrl+d', 'ctrl+shift+o', 'ctrl+shift+b', 'ctrl+shift+Delete', 'F1', 'ctrl+f', 'F3', 'F7',
  // Reload and zoom.
  'F5', 'ctrl+r', 'ctrl+shift+r', 'ctrl+plus', 'ctrl+minus', 'ctrl+0',
];
