// All text below an element that the browser paints or hides in its place, through every shadow root, in the order in which it is read.
import { both, type Box } from './geometry.ts';

/** A text with what decides where of it can be seen. */
export interface Run {
  readonly text: Text;
  /** The element that gives the text its style. */
  readonly element: Element;
  /** What is left of the screen inside every clip around it. */
  readonly window: Box;
  /** A hand can move what is hidden into sight. */
  readonly scrolls: boolean;
  /** What does not fit ends in an ellipsis, on purpose. */
  readonly shortened: boolean;
  /** It keeps its place and is not painted: words of another page. */
  readonly hidden: boolean;
}

interface Around {
  readonly window: Box;
  readonly scrolls: boolean;
  readonly shortened: boolean;
}

/** A clip smaller than this (px) hides words from the eye and leaves them to screen readers. */
const FOR_EYES = 3;

/** Yields null where one paragraph, cell or line ends. */
export function paintedText(root: Element): Generator<Run | null> {
  return inElement(root, { window: { left: 0, top: 0, right: innerWidth, bottom: innerHeight }, scrolls: false, shortened: false });
}

function* inElement(element: Element, outer: Around): Generator<Run | null> {
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const around = inner(element, style, outer);
  if (around.window.right - around.window.left < FOR_EYES || around.window.bottom - around.window.top < FOR_EYES) return;
  const ends = element instanceof HTMLBRElement || element instanceof SVGTextElement || !(style.display.startsWith('inline') || style.display === 'contents');
  if (ends) yield null;
  for (const child of childrenOf(element)) {
    if (child instanceof Element) yield* inElement(child, around);
    else if (child instanceof Text && child.data.trim() !== '') yield { text: child, element, hidden: !isPainted(element), ...around };
    else if (child instanceof Text && child.data !== '') yield null;
  }
  if (ends) yield null;
}

function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  return element instanceof HTMLSlotElement && element.assignedNodes().length > 0 ? element.assignedNodes() : element.childNodes;
}

function isPainted(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
}

/** What of an element's inside reaches the screen. */
function inner(element: Element, style: CSSStyleDeclaration, outer: Around): Around {
  const isInset = style.clipPath.startsWith('inset(');
  const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible' || isInset || /paint|strict|content/.test(style.contain);
  if (!hides || style.display === 'inline') return outer;
  const box = element.getBoundingClientRect();
  const [top, right, bottom, left] = isInset ? insets(style.clipPath, box) : [0, 0, 0, 0];
  const clip = { left: box.left + left, top: box.top + top, right: box.right - right, bottom: box.bottom - bottom };
  const isScroller = /auto|scroll/.test(style.overflowX + style.overflowY);
  return {
    window: both(outer.window, clip),
    scrolls: outer.scrolls || isScroller,
    shortened: outer.shortened || style.textOverflow === 'ellipsis',
  };
}

function insets(path: string, box: DOMRect): readonly [number, number, number, number] {
  const lengths = path.slice('inset('.length).split(/\)| round /)[0]?.trim().split(/\s+/) ?? [];
  const px = (length: string | undefined, whole: number): number => length === undefined ? 0 : Number.parseFloat(length) * (length.endsWith('%') ? whole / 100 : 1);
  const [top = '0', right = top, bottom = top, left = right] = lengths;
  return [px(top, box.height), px(right, box.width), px(bottom, box.height), px(left, box.width)];
}
