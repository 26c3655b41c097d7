import { geoGraticule } from "d3-geo";
import type { Coordinates } from "../coordinates.ts";
import type { Frame } from "./frame.ts";
import { type Outline, outlinesOf } from "./outlines.ts";
import { type Box, rounded } from "./plane.ts";
import { textWidth } from "./text-width.ts";

/** What a line of the graticule is, written at the edge of the frame: “46° E”. */
export interface DegreeMark {
  readonly text: string;
  readonly box: Box;
}

/** Lines of equal longitude and latitude. */
export interface Graticule {
  readonly lines: readonly Outline[];
  readonly marks: readonly DegreeMark[];
}

/** Steps between lines, in degrees. */
const steps = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30];

/** The length of a degree of latitude. */
const kilometresPerDegree = 111;

/** About as many lines cross a frame from side to side. */
const wanted = 5;

/** The graticule of a frame: meridians marked at its upper edge, parallels at its left. */
export function graticuleOf(frame: Frame, size: number): Graticule {
  const degreesAcross = frame.extent.width / kilometresPerDegree;
  const step = steps.find((one) => degreesAcross / one <= wanted) ?? 30;
  const lines = geoGraticule()
    .stepMinor([step, step])
    .extentMinor(neighbourhoodOf(frame, step))
    // No lines of a second kind among them.
    .stepMajor([360, 360])
    .precision(0.5);
  return {
    lines: outlinesOf(lines(), frame.projection),
    marks: [...meridianMarks(frame, step, size), ...parallelMarks(frame, step, size)],
  };
}

/** The degrees, from and to, between which all that a frame shows lies. */
function neighbourhoodOf(frame: Frame, step: number): [[number, number], [number, number]] {
  const middle = degreesAt(frame, { x: frame.width / 2, y: frame.height / 2 });
  const reach = Math.hypot(frame.extent.width, frame.extent.height) / kilometresPerDegree;
  const { longitude, latitude } = middle ?? { longitude: 0, latitude: 0 };
  // Meridians come together towards the poles.
  const nearestPole = Math.min(Math.abs(latitude) + reach, 89);
  const across = Math.min(180, reach / Math.cos((nearestPole * Math.PI) / 180));
  return [
    [longitude - across, Math.max(step - 90, latitude - reach)],
    [longitude + across, Math.min(90 - step, latitude + reach)],
  ];
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
function between(
  frame: Frame,
  step: number,
  from: { x: number; y: number },
  to: { x: number; y: number },
  axis: keyof Coordinates,
): number[] {
  const [start, end] = [degreesAt(frame, from)?.[axis], degreesAt(frame, to)?.[axis]];
  if (start === undefined || end === undefined || end <= start) return [];
  const degrees: number[] = [];
  for (let count = Math.ceil(start / step); count * step <= end; count++) degrees.push(count * step);
  return degrees;
}

/** How far along an edge, 0–1, a line of the graticule crosses it: found by halving, for along an edge degrees only grow. */
function crossing(
  frame: Frame,
  edge: (share: number) => { x: number; y: number },
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

function degreesAt({ projection }: Frame, { x, y }: { x: number; y: number }): Coordinates | null {
  const inverted = projection.invert?.([x, y]);
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
