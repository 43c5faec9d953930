// A part of a slide that scrolls and has the focus goes first: only at its end do the keys turn the page.

/** px for an arrow. */
const LINE = 60;
/** Of what is seen, for the keys that turn pages. */
const PAGE = 0.85;

/** For `keydown` on what scrolls. */
export function scrollByKeys(event: KeyboardEvent): void {
  const { currentTarget: box, code, shiftKey } = event;
  if (!(box instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const pages = box.clientHeight * PAGE;
  const [x, y] = code === 'ArrowDown' ? [0, LINE] : code === 'ArrowUp' ? [0, -LINE] : code === 'ArrowRight' ? [LINE, 0] : code === 'ArrowLeft' ? [-LINE, 0]
    : code === 'PageDown' ? [0, pages] : code === 'PageUp' ? [0, -pages] : code === 'Space' ? [0, shiftKey ? -pages : pages] : [0, 0];
  const before = [box.scrollLeft, box.scrollTop];
  box.scrollBy({ left: x, top: y, behavior: 'instant' });
  if (box.scrollLeft !== before[0] || box.scrollTop !== before[1]) event.preventDefault();
}
