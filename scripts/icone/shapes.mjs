/**
 * Shapes as signed distances, in the units of a 16 x 16 drawing: negative inside, positive outside.
 * A distance gives an even edge at every size without drawing anything twice.
 */
const { abs, atan2, cos, hypot, max, min, PI, sin } = Math;
const radians = (degrees) => (degrees * PI) / 180;

export function disc(cx, cy, r) {
  return (x, y) => hypot(x - cx, y - cy) - r;
}

export function ring(cx, cy, r, width) {
  return (x, y) => abs(hypot(x - cx, y - cy) - r) - width / 2;
}

/** A stroke along a circle, clockwise from `from` by `sweep` degrees (0 = right, 90 = down), with round ends. */
export function arc(cx, cy, r, from, sweep, width) {
  const start = radians(from);
  const length = radians(sweep);
  const ends = [start, start + length].map((a) => [cx + r * cos(a), cy + r * sin(a)]);
  return (x, y) => {
    const turn = (atan2(y - cy, x - cx) - start + 4 * PI) % (2 * PI);
    if (turn <= length) return abs(hypot(x - cx, y - cy) - r) - width / 2;
    return min(...ends.map(([ex, ey]) => hypot(x - ex, y - ey))) - width / 2;
  };
}

/** Straight strokes from point to point, with round ends and joints. */
export function stroke(width, ...points) {
  const parts = points.slice(1).map((end, i) => segment(points[i], end));
  return (x, y) => min(...parts.map((part) => part(x, y))) - width / 2;
}

function segment([ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  return (x, y) => {
    const t = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return hypot(x - ax - t * dx, y - ay - t * dy);
  };
}

export function box(left, top, right, bottom, radius = 0) {
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const [hw, hh] = [(right - left) / 2 - radius, (bottom - top) / 2 - radius];
  return (x, y) => {
    const [dx, dy] = [abs(x - cx) - hw, abs(y - cy) - hh];
    return hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - radius;
  };
}

/** The frame of a box, drawn inwards from its edge. */
export function frame(left, top, right, bottom, width, radius = 0) {
  const outer = box(left, top, right, bottom, radius);
  return (x, y) => max(outer(x, y), -outer(x, y) - width);
}

export function polygon(...points) {
  return (x, y) => {
    let nearest = Infinity;
    let inside = false;
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length];
      nearest = min(nearest, segment([ax, ay], [bx, by])(x, y));
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
    return inside ? -nearest : nearest;
  };
}

export const without = (shape, hole, gap = 0) => {
  return (x, y) => max(shape(x, y), gap - hole(x, y));
};
