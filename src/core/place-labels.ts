// Names beside their places: to the right, to the left, above or below, wherever nothing else is written yet. At the edge of the map
// a name moves along its place, so that it stays inside.

export interface LabelRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PointLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A rectangle for each label, or null where there is no room.
 * @param gap Between a point and its label.
 * @param taken What is written on the map already.
 */
export function placeLabels(labels: readonly PointLabel[], gap: number, bounds: LabelRect, taken: readonly LabelRect[]): (LabelRect | null)[] {
  const points = labels.map(({ x, y }) => ({ x: x - gap / 2, y: y - gap / 2, width: gap, height: gap }));
  const full = [...taken];
  return labels.map(({ x, y, width, height }, index) => {
    const others = points.filter((_point, other) => other !== index);
    const spots = SHIFTS.flatMap((shift) => [
      [x + gap, y + (shift - 0.5) * height], [x - gap - width, y + (shift - 0.5) * height], [x + (shift - 0.5) * width, y - gap - height], [x + (shift - 0.5) * width, y + gap],
    ] as const)      .map(([left, top]) => [into(left, width, bounds.x, bounds.width), into(top, height, bounds.y, bounds.height)] as const)
      .filter(([left, top]) => isBeside({ x, y }, { x: left, y: top, width, height }, gap));
    for (const [left, top] of spots) {
      const rect = { x: left, y: top, width, height };
      if (!holds(bounds, rect) || [...full, ...others].some((other) => overlap(rect, other))) continue;
      full.push(rect);
      return rect;
    }
    return null;
  });
}

/** Of the label, along its place: in the middle, then towards its ends. */
const SHIFTS = [0, 0.25, -0.25, 0.5, -0.5];

/** Where a length begins, moved so that it lies within another if it can. */
function into(start: number, length: number, outerStart: number, outerLength: number): number {
  return Math.max(outerStart, Math.min(start, outerStart + outerLength - length));
}

/** Moved, a label may lie on its own place. */
function isBeside({ x, y }: { readonly x: number; readonly y: number }, rect: LabelRect, gap: number): boolean {
  return !overlap(rect, { x: x - gap / 2, y: y - gap / 2, width: gap, height: gap });
}

export function holds(outer: LabelRect, inner: LabelRect): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
}

function overlap(a: LabelRect, b: LabelRect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
