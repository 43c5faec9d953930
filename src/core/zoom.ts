// How an enlarged picture moves under fingers: the point that is touched stays under the finger, and no edge of the picture
// comes further in than the edge of the screen.

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS px, from the middle of the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the middle of the picture is, and how many times larger it is than when all of it fits the screen. */
export interface ZoomView extends Spot {
  readonly scale: number;
}

export interface ZoomBox {
  readonly screen: Size;
  /** The picture when all of it fits the screen. */
  readonly picture: Size;
}

/** All of the picture, in the middle. */
export const WHOLE: ZoomView = { scale: 1, x: 0, y: 0 };

export const LARGEST = 6;
/** What a double tap gives. */
export const CLOSE_UP = 2.5;

/** The largest size with this ratio of width to height that fits the screen. */
export function fitted(screen: Size, ratio: number): Size {
  const width = Math.min(screen.width, screen.height * ratio);
  return { width, height: width / ratio };
}

/** The picture `factor` times larger; what is at `spot` stays there, as far as the edges allow. */
export function zoomed(view: ZoomView, box: ZoomBox, factor: number, spot: Spot): ZoomView {
  const scale = between(1, view.scale * factor, LARGEST);
  const grown = scale / view.scale;
  return inside({ scale, x: spot.x - (spot.x - view.x) * grown, y: spot.y - (spot.y - view.y) * grown }, box);
}

/** The picture moved by so much. */
export function panned(view: ZoomView, box: ZoomBox, by: Spot): ZoomView {
  return inside({ ...view, x: view.x + by.x, y: view.y + by.y }, box);
}

/** Two fingers moved: what was between them stays between them, and grows as they part. */
export function pinched(view: ZoomView, box: ZoomBox, from: readonly [Spot, Spot], to: readonly [Spot, Spot]): ZoomView {
  const start = middle(from);
  const end = middle(to);
  // Fingers that touch have no distance, and no finger is narrower than this.
  const factor = Math.max(distance(to), 10) / Math.max(distance(from), 10);
  const scale = between(1, view.scale * factor, LARGEST);
  const grown = scale / view.scale;
  return inside({ scale, x: end.x - (start.x - view.x) * grown, y: end.y - (start.y - view.y) * grown }, box);
}

/** As near as the edges allow: a side that is shorter than the screen is in the middle, a longer one covers it. */
export function inside({ scale, x, y }: ZoomView, { screen, picture }: ZoomBox): ZoomView {
  const room = (whole: number, own: number): number => Math.max(0, (own * scale - whole) / 2);
  const across = room(screen.width, picture.width);
  const down = room(screen.height, picture.height);
  return { scale, x: between(-across, x, across), y: between(-down, y, down) };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function middle([a, b]: readonly [Spot, Spot]): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance([a, b]: readonly [Spot, Spot]): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
