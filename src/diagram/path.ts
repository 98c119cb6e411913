/**
 * Lines between nodes. A rank is a band across the picture, as high as its highest node. In a band a line runs straight
 * down, in the place that the layout has kept free for it, and it turns only between bands: so it meets no node.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a line: to a point, on a curve where there are others before it. */
export type Stroke = readonly (readonly Point[])[];

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** By the middle of each band, rounded, half of its height. */
export type Bands = ReadonlyMap<number, number>;

export function bandsOf(boxes: readonly Box[]): Bands {
  const bands = new Map<number, number>();
  for (const { y, height } of boxes) {
    const middle = Math.round(y);
    bands.set(middle, Math.max(bands.get(middle) ?? 0, height / 2));
  }
  return bands;
}

/** `from`, `to`: boxes by their middle. `points`: what the layout has kept free for it in the bands between. */
export function strokeThrough(from: Box, points: readonly Point[], to: Box, bands: Bands): Stroke {
  const half = (y: number) => bands.get(Math.round(y)) ?? 0;
  let at: Point = { x: from.x, y: from.y + from.height / 2 };
  const stroke: (readonly Point[])[] = [[at]];
  const downTo = (y: number) => {
    if (y > at.y) stroke.push([{ x: at.x, y }]);
    at = { x: at.x, y: Math.max(y, at.y) };
  };
  const curveTo = (next: Point) => {
    const middle = (at.y + next.y) / 2;
    if (next.x === at.x) stroke.push([next]);
    else stroke.push([{ x: at.x, y: middle }, { x: next.x, y: middle }, next]);
    at = next;
  };
  downTo(from.y + half(from.y));
  for (const { x, y } of points) {
    curveTo({ x, y: y - half(y) });
    downTo(y + half(y));
  }
  curveTo({ x: to.x, y: to.y - half(to.y) });
  downTo(to.y - to.height / 2);
  return stroke;
}

export function movedStroke(stroke: Stroke, x: number, y: number): Stroke {
  return stroke.map((points) => points.map((one) => ({ x: one.x + x, y: one.y + y })));
}

/** As an SVG path has it. */
export function pathOf(stroke: Stroke): string {
  const parts = stroke.map((points, at) => {
    const command = at === 0 ? 'M' : points.length === 1 ? 'L' : 'C';
    return command + points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join(' ');
  });
  return parts.join('');
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
