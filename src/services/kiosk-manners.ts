// What a browser does for a person at a desk and must not do on a public screen.

/** Takes away the context menu, selection, dragging and the browser's own zoom. */
export function keepKioskManners(): void {
  const prevent = (event: Event): void => { event.preventDefault(); };
  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'gesturestart', 'gesturechange']) addEventListener(type, prevent);
  addEventListener('wheel', (event) => { if (event.ctrlKey) event.preventDefault(); }, { passive: false });
  addEventListener('touchmove', (event) => { if (event.touches.length > 1) event.preventDefault(); }, { passive: false });
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && ['Equal', 'Minus', 'Digit0', 'NumpadAdd', 'NumpadSubtract'].includes(event.code)) event.preventDefault();
  });
}
