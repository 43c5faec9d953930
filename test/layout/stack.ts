// What lies over and under a point of the screen, through shadow roots.
import { holds, type Box } from './geometry.ts';

/** The elements at a point from the top down, those inside a shadow root before its host. */
export function stackAt(x: number, y: number, root: Document | ShadowRoot = document): Element[] {
  return root.elementsFromPoint(x, y).filter((element) => element.getRootNode() === root)
    .flatMap((element) => element.shadowRoot ? [...stackAt(x, y, element.shadowRoot), element] : [element]);
}

/** Only the topmost: quicker, where that is the expected one. */
export function topmostAt(x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  for (;;) {
    const within: Element | null = top?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (within === null || within === top) return top;
    top = within;
  }
}

/** One holds the other, or they are the same. */
export function related(a: Element, b: Element): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

export function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Node | null = element; at; at = above(at)) if (at === ancestor) return true;
  return false;
}

/** The nearest of the element and what is around it, across shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Node | null = element; at; at = above(at)) if (at instanceof Element && at.matches(selector)) return at;
  return null;
}

function above(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return node instanceof Element && node.assignedSlot ? node.assignedSlot : node.parentNode;
}

const PICTURES = 'img, video, canvas, picture, object, embed, iframe';

export function isPicture(element: Element): boolean {
  return element.matches(PICTURES);
}

/** No scrim of an element around both of them lies between the picture and the text; one that takes no touch is in no stack. */
export function isBare(picture: Element, text: Element): boolean {
  for (let at: Node | null = picture; at; at = above(at)) {
    if (at instanceof Element && isWithin(text, at) && ['::before', '::after'].some((pseudo) => paintsBy(at, pseudo))) return false;
  }
  return true;
}

/** An element around the text whose ::after lies over it: that takes no touch and is in no stack. One that is half clear is an ornament. */
export function veilOver(text: Element, x: number, y: number): Element | null {
  let raised = false;
  for (let at: Node | null = text; at; at = above(at)) {
    if (!(at instanceof Element)) continue;
    if (!raised && isVeil(at) && holds(boxOfVeil(at), x, y)) return at;
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') raised = Number(zIndex) > 0;
  }
  return null;
}

function isVeil(element: Element): boolean {
  const { position, opacity } = getComputedStyle(element, '::after');
  return position === 'absolute' && Number(opacity) > 0.9 && paintsBy(element, '::after');
}

/** Its insets are in px once it is laid out. */
function boxOfVeil(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const inset = getComputedStyle(element, '::after');
  const px = (value: string): number => Number.parseFloat(value) || 0;
  return { left: left + px(inset.left), top: top + px(inset.top), right: right - px(inset.right), bottom: bottom - px(inset.bottom) };
}

/** Whether what is under an element can be told from what is under nothing. */
export function paints(element: Element): boolean {
  return isPicture(element) || (element instanceof SVGGeometryElement && getComputedStyle(element).fill !== 'none')
    || [undefined, '::before', '::after'].some((pseudo) => paintsBy(element, pseudo));
}

function paintsBy(element: Element, pseudo?: string): boolean {
  const { backgroundColor, backgroundImage, content } = getComputedStyle(element, pseudo);
  return (pseudo === undefined || content !== 'none') && (backgroundImage !== 'none' || !isClear(backgroundColor));
}

/** Computed colours end in their alpha: rgba(0, 0, 0, 0), color(srgb 0 0 0 / 0). */
function isClear(colour: string): boolean {
  return colour === 'transparent' || /[,/]\s*0(?:\.0+)?%?\)$/.test(colour) && (colour.startsWith('rgba') || colour.includes('/'));
}
