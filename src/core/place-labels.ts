// Names beside their places: to the right, to the left, above or below, wherever nothing else is written yet.

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
    const spots = [[x + gap, y - height / 2], [x - gap - width, y - height / 2], [x - width / 2, y - gap - height], [x - width / 2, y + gap]] as const;
    for (const [left, top] of spots) {
      const rect = { x: left, y: top, width, height };
      if (!holds(bounds, rect) || [...full, ...others].some((other) => overlap(rect, other))) continue;
      full.push(rect);
      return rect;
    }
    return null;
  });
}

export function holds(outer: LabelRect, inner: LabelRect): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
}

function overlap(a: LabelRect, b: LabelRect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
