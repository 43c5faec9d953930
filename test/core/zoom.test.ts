import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitted, inside, LARGEST, panned, pinched, WHOLE, zoomed, type Spot, type ZoomBox, type ZoomView } from '../../src/core/zoom.ts';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const SPOT = fc.record({ x: number(-2000, 2000), y: number(-1200, 1200) });
const BOX: fc.Arbitrary<ZoomBox> = fc.record({ width: number(300, 4000), height: number(300, 4000), ratio: number(0.1, 10) })
  .map(({ width, height, ratio }) => ({ screen: { width, height }, picture: fitted({ width, height }, ratio) }));
const GESTURE = fc.oneof(
  fc.record({ kind: fc.constant('zoom' as const), factor: number(0.05, 20), spot: SPOT }),
  fc.record({ kind: fc.constant('pan' as const), by: SPOT }),
  fc.record({ kind: fc.constant('pinch' as const), from: fc.tuple(SPOT, SPOT), to: fc.tuple(SPOT, SPOT) }),
);
type Gesture = typeof GESTURE extends fc.Arbitrary<infer One> ? One : never;

function after(box: ZoomBox, gestures: readonly Gesture[]): ZoomView {
  return gestures.reduce((view, gesture): ZoomView => {
    switch (gesture.kind) {
      case 'zoom': return zoomed(view, box, gesture.factor, gesture.spot);
      case 'pan': return panned(view, box, gesture.by);
      case 'pinch': return pinched(view, box, gesture.from, gesture.to);
    }
  }, WHOLE);
}

/** The point of the picture (from its middle, at scale 1) that is at a spot of the screen. */
function under({ scale, x, y }: ZoomView, spot: Spot): Spot {
  return { x: (spot.x - x) / scale, y: (spot.y - y) / scale };
}

const near = (one: Spot, other: Spot): boolean => Math.hypot(one.x - other.x, one.y - other.y) < 1e-6 * (1 + Math.hypot(one.x, one.y));

test('shows all of a picture, as large as the screen allows', () => {
  fc.assert(fc.property(BOX, ({ screen, picture }) => {
    assert.ok(picture.width <= screen.width + 1e-6 && picture.height <= screen.height + 1e-6);
    assert.ok(Math.abs(picture.width - screen.width) < 1e-6 || Math.abs(picture.height - screen.height) < 1e-6);
  }));
});

test('never lets an edge of the picture further in than the edge of the screen, whatever the fingers do', () => {
  fc.assert(fc.property(BOX, fc.array(GESTURE, { maxLength: 20 }), (box, gestures) => {
    const { scale, x, y } = after(box, gestures);
    assert.ok(scale >= 1 && scale <= LARGEST);
    for (const [at, own, whole] of [[x, box.picture.width * scale, box.screen.width], [y, box.picture.height * scale, box.screen.height]] as const) {
      const [before, behind] = [at - own / 2 + whole / 2, whole / 2 - at - own / 2];
      if (own <= whole) assert.ok(Math.abs(before - behind) < 1e-6, 'it is in the middle');
      else assert.ok(before <= 1e-6 && behind <= 1e-6, 'it covers the screen');
    }
  }));
});

test('keeps what is touched under the finger while it grows, where no edge is in the way', () => {
  fc.assert(fc.property(BOX, fc.array(GESTURE, { maxLength: 5 }), number(0.2, 5), SPOT, (box, gestures, factor, spot) => {
    const before = after(box, gestures);
    const grown = zoomed(before, box, factor, spot);
    const free = { scale: grown.scale, x: spot.x - (spot.x - before.x) * grown.scale / before.scale, y: spot.y - (spot.y - before.y) * grown.scale / before.scale };
    fc.pre(near(inside(free, box), free));
    assert.ok(near(under(grown, spot), under(before, spot)));
  }));
});

test('keeps what is between two fingers between them, where no edge is in the way', () => {
  fc.assert(fc.property(number(-100, 100), number(-100, 100), number(40, 90), number(1, 2), number(-30, 30), (x, y, apart, factor, by) => {
    const box: ZoomBox = { screen: { width: 1920, height: 1080 }, picture: { width: 1920, height: 1080 } };
    const before: ZoomView = { scale: 2.5, x: 0, y: 0 };
    const from = [{ x: x - apart, y }, { x: x + apart, y }] as const;
    const to = [{ x: x + by - apart * factor, y: y + by }, { x: x + by + apart * factor, y: y + by }] as const;
    const view = pinched(before, box, from, to);
    for (const finger of [0, 1] as const) assert.ok(near(under(view, to[finger]), under(before, from[finger])));
  }));
});

test('is whole again after growing and shrinking', () => {
  fc.assert(fc.property(BOX, fc.array(GESTURE, { maxLength: 10 }), SPOT, (box, gestures, spot) => {
    const { scale, ...middle } = zoomed(after(box, gestures), box, 1 / LARGEST, spot);
    assert.equal(scale, 1);
    assert.ok(near(middle, WHOLE));
  }));
});
