import type { Circle, Point } from "./geometry.ts";

/** The places of a route, in the order in which they were reached. */
export type Stops = readonly { readonly id: string; readonly name: string }[];

/** One leg of a route on a drawing: an arrow along a curve. */
export interface Leg {
  /** Begin, control point and end of the curve, a quadratic Bézier one. */
  readonly curve: readonly [start: Point, control: Point, end: Point];
  /** The corners of the arrow’s head, the tip first. */
  readonly head: readonly Point[];
  /** The names of places without a symbol that the route gives between its ends: “mountain road”. */
  readonly via: readonly string[];
}

/**
 * The legs of some routes between the symbols of a drawing, each once however many routes share it. A place
 * without a symbol is passed over; a route with fewer than two is not drawn.
 *
 * @param headSize The length of the head of an arrow.
 */
export function legsOf(
  routes: readonly Stops[],
  circleOf: (id: string) => Circle | undefined,
  headSize: number,
): Leg[] {
  const legs = new Map<string, Leg>();
  for (const stops of routes) {
    let from: { readonly id: string; readonly circle: Circle } | undefined;
    let via: string[] = [];
    for (const { id, name } of stops) {
      const circle = circleOf(id);
      if (circle === undefined) {
        via.push(name);
        continue;
      }
      const leg = from && legBetween(from.circle, circle, headSize);
      if (from && leg) legs.set(`${from.id} ${id}`, { ...leg, via });
      from = { id, circle };
      via = [];
    }
  }
  return [...legs.values()];
}

/** How far a leg curves to its left, as a share of its length: enough to tell it from the way back. */
const curvature = 0.1;

/** Less than the height of a letter. */
const distanceOfPoints = 6;

/** From the rim of one symbol to the rim of another; null where they are too close for a line between them. */
function legBetween(from: Circle, to: Circle, headSize: number): Omit<Leg, "via"> | null {
  const [dx, dy] = [to.centre.x - from.centre.x, to.centre.y - from.centre.y];
  if (Math.hypot(dx, dy) - from.radius - to.radius < headSize * 1.5) return null;
  const control = {
    x: (from.centre.x + to.centre.x) / 2 + dy * curvature,
    y: (from.centre.y + to.centre.y) / 2 - dx * curvature,
  };
  const start = towards(from.centre, control, from.radius + 1);
  const tip = towards(to.centre, control, to.radius + 1.5);
  const neck = towards(tip, control, headSize);
  // Half of the width of the head, across its direction.
  const [x, y] = [(tip.y - neck.y) * 0.42, (neck.x - tip.x) * 0.42];
  const head = [tip, { x: neck.x + x, y: neck.y + y }, { x: neck.x - x, y: neck.y - y }];
  return { curve: [start, control, neck], head };
}

/** Points along the curve of a leg, from its beginning to the tip, so close that no name has room between two. */
export function pointsAlong({ curve: [start, control, end], head }: Leg): Point[] {
  const steps = Math.max(2, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / distanceOfPoints));
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    return between(between(start, control, share), between(control, end, share), share);
  });
  return [...points, ...head];
}

function towards(from: Point, to: Point, distance: number): Point {
  return between(from, to, distance / (Math.hypot(to.x - from.x, to.y - from.y) || 1));
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
