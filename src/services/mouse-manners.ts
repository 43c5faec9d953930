// The buttons of a mouse that a browser takes for back and forward: they would lead out of the kiosk to whatever was open before it.

const RIGHT = 2;

export function keepMouseManners(): void {
  const prevent = (event: MouseEvent): void => {
    if (event.button > RIGHT) event.preventDefault();
  };
  // Where a touch on the slide is taken for a swipe, there is no mouseup.
  for (const type of ['mouseup', 'pointerup'] as const) addEventListener(type, prevent, { capture: true });
}
