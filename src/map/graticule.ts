import { type GeoProjection, geoGraticule } from "d3-geo";
import type { Coordinates } from "../timeline/coordinates.ts";
import type { Frame } from "./frame.ts";
import { flatOutlines, type Outline } from "./outlines.ts";
import { type Box, type Point, rounded } from "./plane.ts";
import { type Layer, layerOf, outlinesIn } from "./shapes.ts";
import { textWidth } from "./text-width.ts";

/** What a line of the graticule is, written at the edge of the frame: “46° E”. */
export interface DegreeMark {
  readonly text: string;
  readonly box: Box;
}

/** Steps between lines, in degrees. */
const steps = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30];

/** The length of a degree of latitude. */
const kilometresPerDegree = 111;

/** About as many lines cross a frame from side to side. */
const wanted = 5;

/** Lines of equal longitude and latitude across a frame. */
export function graticuleOf(frame: Frame): Outline[] {
  return outlinesIn(linesAround(frame), frame);
}

/** What the lines are: meridians are marked at the upper edge, parallels at the left. */
export function degreeMarksOf(frame: Frame, size: number): DegreeMark[] {
  const step = stepOf(frame);
  return [...meridianMarks(frame, step, size), ...parallelMarks(frame, step, size)];
}

function stepOf({ extent }: Frame): number {
  const degreesAcross = extent.width / kilometresPerDegree;
  return steps.find((one) => degreesAcross / one <= wanted) ?? 30;
}

/** The lines of the graticule are laid out for fields of as many steps in both directions, and shared by all frames with their middle there. */
const field = 5;

/** From its middle to a corner a frame reaches as many steps at most, with its proportions and `wanted` lines across. */
const farthest = 6;

const known = new WeakMap<GeoProjection, Map<string, Layer>>();

/** The lines around the field in which the middle of a frame lies. */
function linesAround(frame: Frame): Layer {
  const step = stepOf(frame);
  const middle = degreesAt(frame, { x: frame.width / 2, y: frame.height / 2 });
  const [longitude, latitude] = [middle?.longitude ?? 0, middle?.latitude ?? 0].map(
    (degrees) => Math.round(degrees / (field * step)) * field * step,
  );
  const fields = known.get(frame.plane) ?? new Map<string, Layer>();
  known.set(frame.plane, fields);
  const key = [step, longitude, latitude].join(" ");
  const layer = fields.get(key) ?? layOut(frame.plane, step, longitude ?? 0, latitude ?? 0);
  fields.set(key, layer);
  return layer;
}

function layOut(plane: GeoProjection, step: number, longitude: number, latitude: number): Layer {
  const reach = (farthest + field / 2) * step;
  // Meridians come together towards the poles.
  const nearestPole = Math.min(Math.abs(latitude) + reach, 89);
  const across = Math.min(180, reach / Math.cos((nearestPole * Math.PI) / 180));
  const lines = geoGraticule()
    .stepMinor([step, step])
    .extentMinor([
      [longitude - across, Math.max(step - 90, latitude - reach)],
      [longitude + across, Math.min(90 - step, latitude + reach)],
    ])
    // No lines of a second kind among them.
    .stepMajor([360, 360])
    .precision(0.5);
  return layerOf(flatOutlines(lines(), plane));
}

function meridianMarks(frame: Frame, step: number, size: number): DegreeMark[] {
  return between(frame, step, { x: 0, y: 0 }, { x: frame.width, y: 0 }, "longitude").flatMap((longitude) => {
    const x = crossing(frame, (share) => ({ x: share * frame.width, y: 0 }), longitude, "longitude");
    return x === null ? [] : markAt(frame, inDegrees(longitude, "E", "W"), x * frame.width + 3, 3, size);
  });
}

function parallelMarks(frame: Frame, step: number, size: number): DegreeMark[] {
  return between(frame, step, { x: 0, y: frame.height }, { x: 0, y: 0 }, "latitude").flatMap((latitude) => {
    const y = crossing(frame, (share) => ({ x: 0, y: (1 - share) * frame.height }), latitude, "latitude");
    if (y === null) return [];
    return markAt(frame, inDegrees(latitude, "N", "S"), 3, (1 - y) * frame.height + 2, size);
  });
}

/** The degrees between two points of the frame that are multiples of a step. */
function between(frame: Frame, step: number, from: Point, to: Point, axis: keyof Coordinates): number[] {
  const [start, end] = [degreesAt(frame, from)?.[axis], degreesAt(frame, to)?.[axis]];
  if (start === undefined || end === undefined || end <= start) return [];
  const degrees: number[] = [];
  for (let count = Math.ceil(start / step); count * step <= end; count++) degrees.push(count * step);
  return degrees;
}

/** How far along an edge, 0–1, a line of the graticule crosses it: found by halving, for along an edge degrees only grow. */
function crossing(
  frame: Frame,
  edge: (share: number) => Point,
  degree: number,
  axis: keyof Coordinates,
): number | null {
  let [low, high] = [0, 1];
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    const here = degreesAt(frame, edge(middle))?.[axis];
    if (here === undefined) return null;
    if (here < degree) low = middle;
    else high = middle;
  }
  return low;
}

function degreesAt({ plane, extent, unitsPerKilometre }: Frame, { x, y }: Point): Coordinates | null {
  const inverted = plane.invert?.([extent.x + x / unitsPerKilometre, extent.y + y / unitsPerKilometre]);
  if (inverted === undefined || inverted === null) return null;
  const [longitude, latitude] = inverted;
  return { longitude, latitude };
}

function markAt(frame: Frame, text: string, x: number, y: number, size: number): DegreeMark[] {
  const box = { x: rounded(x), y: rounded(y), width: textWidth(text, size), height: size * 1.2 };
  const fits = box.x + box.width < frame.width && box.y + box.height < frame.height;
  // The corner belongs to the meridians.
  return fits && !(x < size && y < size * 2.5) ? [{ text, box }] : [];
}

/** “46° E”, “39° 30′ N”. */
function inDegrees(value: number, positive: string, negative: string): string {
  const minutes = Math.round(Math.abs(value) * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const side = minutes === 0 ? "" : ` ${value < 0 ? negative : positive}`;
  return `${whole}°${rest === 0 ? "" : ` ${rest}′`}${side}`;
}
