import type { Place } from "../timeline/entities.ts";
import type { Account, Timeline } from "../timeline/timeline.ts";
import { type Circle, type Point, rounded, type Segment } from "./plane.ts";

/** A way that accounts give, place by place. */
export interface Route {
  readonly places: readonly Place[];
  /** Those that give it so, in order of publication. */
  readonly accounts: readonly Account[];
}

/** One leg of a route on a drawing: a curve, and the head of its arrow. */
export interface Leg {
  /** The `d` of the curve. */
  readonly path: string;
  /** The corners of the arrow’s head. */
  readonly head: readonly Point[];
  /** The curve as straight pieces, for what has to keep clear of it. */
  readonly pieces: readonly Segment[];
}

/** Every route that the accounts give, those of the same places as one, in order of the first report of each. */
export function routesOf(timeline: Timeline): Route[] {
  const accounts = timeline.reports.flatMap((report) =>
    report.accounts.filter(({ route }) => route.length > 0),
  );
  const same = Map.groupBy(accounts, ({ route }) => route.map(({ id }) => id).join(" "));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : { places: first.route, accounts: group };
  });
}

/**
 * The legs of some routes between the marks of a drawing, each once however many routes share it. A place
 * that has no mark there is passed over; a route with fewer than two is not drawn.
 */
export function legsOf(
  routes: readonly Route[],
  markOf: (place: Place) => Circle | undefined,
  headSize: number,
): Leg[] {
  const legs = new Map<string, Leg>();
  for (const { places } of routes) {
    const stations = places.flatMap((place) => {
      const mark = markOf(place);
      return mark === undefined ? [] : { id: place.id, mark };
    });
    for (const [index, to] of stations.entries()) {
      const from = stations[index - 1];
      if (from === undefined) continue;
      const leg = legBetween(from.mark, to.mark, headSize);
      if (leg !== null) legs.set(`${from.id} ${to.id}`, leg);
    }
  }
  return [...legs.values()];
}

/** How far a leg swings out to its left, as a share of its length: enough to tell one leg from another that comes back. */
const swing = 0.1;

/** From the rim of one mark to the rim of another; null where they touch, so that there is no room for a line. */
function legBetween(from: Circle, to: Circle, headSize: number): Leg | null {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(dx, dy);
  if (length - from.radius - to.radius < headSize * 1.5) return null;
  const bend = {
    x: (from.at.x + to.at.x) / 2 + dy * swing,
    y: (from.at.y + to.at.y) / 2 - dx * swing,
  };
  const start = towards(from.at, bend, from.radius + 1);
  const tip = towards(to.at, bend, to.radius + 1.5);
  const neck = towards(tip, bend, headSize);
  const [back, side] = [
    { x: neck.x - tip.x, y: neck.y - tip.y },
    { x: tip.y - neck.y, y: neck.x - tip.x },
  ];
  const head = [
    tip,
    { x: tip.x + back.x + side.x * 0.42, y: tip.y + back.y + side.y * 0.42 },
    { x: tip.x + back.x - side.x * 0.42, y: tip.y + back.y - side.y * 0.42 },
  ].map(roundedPoint);
  const points = Array.from({ length: 9 }, (_, index) => onCurve(start, bend, tip, index / 8));
  const pieces = points.flatMap((point, index) => {
    const before = points[index - 1];
    return before === undefined ? [] : { from: before, to: point };
  });
  const [a, b, c] = [roundedPoint(start), roundedPoint(bend), roundedPoint(neck)];
  return { path: `M${a.x} ${a.y}Q${b.x} ${b.y} ${c.x} ${c.y}`, head, pieces };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function onCurve(start: Point, bend: Point, end: Point, share: number): Point {
  const rest = 1 - share;
  const at = (axis: keyof Point) =>
    rest * rest * start[axis] + 2 * rest * share * bend[axis] + share * share * end[axis];
  return { x: at("x"), y: at("y") };
}

function roundedPoint({ x, y }: Point): Point {
  return { x: rounded(x), y: rounded(y) };
}
