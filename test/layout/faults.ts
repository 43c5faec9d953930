// What a visitor would call broken on one page, found in what the browser has painted.
import { core, meet, middle, type Box } from './geometry.ts';
import type { PaintedWord } from './painted-words.ts';
import { closest, isBare, isPicture, paints, related, stackAt, topmostAt, veilOver } from './stack.ts';

export interface Fault {
  /**
   * `outside`: painted where nobody sees it. `cut`: a part of the word is. `covered`: something lies over it. `over-picture`:
   * a picture lies right under it. `overlap`: two words share a place. `small`: below the floor. `divided`: the page ends inside of it. `blank`: a picture that the
   * browser could not show. `tiny`: one that nobody recognises.
   */
  readonly kind: 'outside' | 'cut' | 'covered' | 'over-picture' | 'overlap' | 'small' | 'divided' | 'blank' | 'tiny';
  readonly word: string;
  /** What it meets, or its size; words of the deck are not in it. */
  readonly detail: string;
}

/** Least font sizes in CSS px. */
export interface Floors {
  readonly body: number;
  readonly rest: number;
}

/** Words that belong to a figure rather than to the text: captions, tiles and labels of maps and charts, buttons over films, whom a portrait shows. */
const FIGURES = 'figcaption, caption, .caption, .legend, .role, button, svg, slide-map, slide-geo-map, slide-image, slide-video, slide-chart';
/** Least side of a picture in CSS px. */
const TINY = 44;
/** Fonts are measured in fractions of a px. */
const SLACK = 0.1;
/** Of the height of a line: what two lines may share, because no letter stands there. */
const AIR = 0.24;

export function faultsOf(words: readonly PaintedWord[], stage: Element, floors: Floors): Fault[] {
  notePictures(stage);
  return [...words.flatMap((word) => [...faultsOfWord(word, stage, floors)]), ...overlaps(words), ...blanks(stage)];
}

function* faultsOfWord(word: PaintedWord, stage: Element, floors: Floors): Generator<Fault> {
  const { text, run: { element }, sight, divided } = word;
  const onStage = closest(element, 'korme-stage') === stage;
  if (sight === 'out') yield { kind: 'outside', word: text, detail: placeOf(word.boxes[0]) };
  if (sight === 'cut') yield { kind: 'cut', word: text, detail: placeOf(word.boxes[0]) };
  const size = sizeOf(element);
  const floor = onStage && !closest(element, FIGURES) ? floors.body : floors.rest;
  if (size < floor - SLACK) yield { kind: 'small', word: text, detail: `${round(size)} px instead of ${round(floor)} px` };
  const page = (closest(element, 'text-flow') ?? stage).getBoundingClientRect().height;
  if (divided !== null && divided <= page) yield { kind: 'divided', word: text, detail: `${round(divided)} px high on a page of ${round(page)} px` };
  if (sight === 'whole') yield* layersOf(word);
}

/** px of the screen: a drawing is painted larger or smaller than it is written. */
function sizeOf(element: Element): number {
  const written = Number.parseFloat(getComputedStyle(element).fontSize);
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  return matrix ? written * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : written;
}

function* layersOf({ text, run: { element, scrolls }, boxes }: PaintedWord): Generator<Fault> {
  if (scrolls || getComputedStyle(element).pointerEvents === 'none') return; // Not where it is measured, or not to be hit.
  for (const box of boxes) {
    const { x, y } = middle(box);
    const veil = veilOver(element, x, y);
    if (veil) return yield { kind: 'covered', word: text, detail: `by what ${nameOf(veil)} is adorned with` };
    const top = topmostAt(x, y);
    if (top && related(top, element) && !mayBePicture(x, y)) continue;
    let under = false;
    for (const layer of stackAt(x, y)) {
      if (related(layer, element)) under = true;
      else if (!under && paints(layer)) return yield { kind: 'covered', word: text, detail: `by ${nameOf(layer)}` };
      else if (under && isPicture(layer) && isBare(layer, element)) return yield { kind: 'over-picture', word: text, detail: nameOf(layer) };
      if (under && paints(layer)) break;
    }
  }
}

/** Asking for every layer at a point is dear: only where a picture is there at all. */
function mayBePicture(x: number, y: number): boolean {
  return pictures.some(({ box: { left, top, right, bottom } }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** Those of the page that is looked at. */
let pictures: readonly { readonly element: Element; readonly box: Box }[] = [];

function notePictures(root: Element): void {
  pictures = [...picturesIn(root)].map((element) => ({ element, box: element.getBoundingClientRect() }));
}

function* picturesIn(element: Element): Generator<Element> {
  if (isPicture(element) && element.checkVisibility({ visibilityProperty: true })) yield element;
  for (const child of (element.shadowRoot ?? element).children) yield* picturesIn(child);
}

function* blanks(stage: Element): Generator<Fault> {
  for (const { element, box: { left, top, right, bottom } } of pictures) {
    const side = Math.min(right - left, bottom - top);
    if (side < TINY - SLACK && !element.matches('picture') && closest(element, 'korme-stage') === stage) yield { kind: 'tiny', word: '', detail: `${round(right - left)} × ${round(bottom - top)} px` };
    if (element instanceof HTMLImageElement && element.complete && element.naturalWidth === 0) yield { kind: 'blank', word: '', detail: nameOf(element) };
  }
}

function* overlaps(words: readonly PaintedWord[]): Generator<Fault> {
  const letters = words.filter(({ sight, run }) => sight === 'whole' && !run.scrolls && !run.shortened)
    .flatMap((word) => word.boxes.map((box) => ({ word, box: narrow(core(box, AIR)) })))
    .sort((a, b) => a.box.top - b.box.top);
  for (const [index, { word, box }] of letters.entries()) {
    for (let next = index + 1; next < letters.length; next += 1) {
      const other = letters[next];
      if (!other || other.box.top >= box.bottom) break;
      if (other.word !== word && meet(box, other.box)) yield { kind: 'overlap', word: word.text, detail: `at ${placeOf(box)}` };
    }
  }
}

/** Letters are kerned into each other by a hair. */
function narrow({ left, top, right, bottom }: Box): Box {
  return { left: left + 1, top, right: right - 1, bottom };
}

function placeOf(box: Box | undefined): string {
  return box ? `${Math.round(box.left)}, ${Math.round(box.top)} to ${Math.round(box.right)}, ${Math.round(box.bottom)}` : '';
}

function nameOf(element: Element): string {
  return [element.localName, ...element.classList].join('.');
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
