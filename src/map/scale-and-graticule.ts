import { geoGraticule } from "d3-geo";
import type { LineString } from "geojson";
import type { Frame } from "./frame.ts";
import { type Box, boxContains, boxesOverlap } from "./geometry.ts";
import { textWidth } from "./labels.ts";
import { project } from "./layer.ts";

/** The degrees of a meridian or parallel, written where it meets the edge of the map: “46° E”. */
export type DegreeLabel = ReturnType<typeof degreeLabelsOf>[number];

/** Steps between lines, in degrees. */
const steps = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30];

/** The length of a degree of latitude. */
const kilometresPerDegree = 111;

/** The meridians and parallels of a frame. */
export function graticuleOf({ extent, box, projection }: Frame): LineString[] {
  const [longitude, latitude] = projection.invert?.([box.width / 2, box.height / 2]) ?? [0, 0];
  const degreesAcross = extent.width / kilometresPerDegree;
  // About five lines at most from side to side.
  const step = steps.find((one) => degreesAcross / one <= 5) ?? 30;
  const down = Math.max(degreesAcross, extent.height / kilometresPerDegree);
  // Meridians converge towards the poles: there a frame shows more of them.
  const nearestPole = Math.min(Math.abs(latitude) + down, 89);
  const across = Math.min(180, down / Math.cos((nearestPole * Math.PI) / 180));
  return (
    geoGraticule()
      .stepMinor([step, step])
      .extent([
        [longitude - across, Math.max(step - 90, latitude - down)],
        [longitude + across, Math.min(90 - step, latitude + down)],
      ])
      // No lines of a second kind among them.
      .stepMajor([360, 360])
      .precision(0.5)
      .lines()
  );
}

/** The degrees of meridians along the upper edge of a frame, and of parallels along the left one, as far as they have room. */
export function degreeLabelsOf(frame: Frame, lines: readonly LineString[], size: number) {
  const labels: { readonly text: string; readonly box: Box }[] = [];
  for (const label of allDegreeLabels(frame, lines, size)) {
    if (!labels.some(({ box }) => boxesOverlap(box, label.box, size / 2))) labels.push(label);
  }
  return labels;
}

function allDegreeLabels(frame: Frame, lines: readonly LineString[], size: number) {
  return lines.flatMap((line) => {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0] = []] = line.coordinates;
    const isMeridian = x0 === x1;
    const text = isMeridian ? inDegrees(x0, "E", "W") : inDegrees(y0, "N", "S");
    const pieces = project(line, frame.projection).coordinates;
    const ends = pieces.flatMap((piece) => [piece[0] ?? [], piece.at(-1) ?? []]);
    const [x, y] = ends.find(([x = 1, y = 1]) => Math.abs(isMeridian ? y : x) < 0.01) ?? [];
    if (x === undefined || y === undefined) return [];
    const box = { x: x + 3, y: y + 3, width: textWidth(text, size), height: size * 1.2 };
    // The corner is for the meridians.
    const isInCorner = !isMeridian && y < size * 2.5;
    return boxContains(frame.box, box) && !isInCorner ? [{ text, box }] : [];
  });
}

/** “46° E”, “39° 30′ N”. */
function inDegrees(value: number, positive: string, negative: string): string {
  // Lines on the far side of the 180th meridian are counted on.
  const degrees = value > 180 ? value - 360 : value < -180 ? value + 360 : value;
  const minutes = Math.round(Math.abs(degrees) * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const side = minutes % 10_800 === 0 ? "" : ` ${degrees < 0 ? negative : positive}`;
  return `${whole}°${rest === 0 ? "" : ` ${rest}′`}${side}`;
}

/** A line that shows how long some kilometres are. */
export type ScaleBar = ReturnType<typeof scaleBarOf>;

/** The bar of a frame, in its lower right corner, at most about a quarter as long as the frame. */
export function scaleBarOf({ extent, unitsPerKilometre, box }: Frame, size: number) {
  const kilometres = roundNumber(0.24 * extent.width);
  const length = kilometres * unitsPerKilometre;
  const text = `${kilometres} km`;
  const [width, height] = [Math.max(length, textWidth(text, size)), size * 1.2 + 8];
  return {
    text,
    /** The length of the line, in units of the drawing. */
    length,
    /** Where line and text are. */
    box: { x: box.width - width - 10, y: box.height - height - 8, width, height },
  };
}

/** The greatest number of the form 1, 2 or 5 and zeros that is not above a limit; at least 1. */
function roundNumber(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, limit)));
  return [5, 2, 1].map((digit) => digit * power).find((number) => number <= limit) ?? 1;
}
