import { areaOf } from "./area.ts";
import { clipLine, clipRing } from "./clip.ts";
import type { Frame } from "./frame.ts";
import type { Outline } from "./outlines.ts";
import { type Box, boxAroundPoints, boxesMeet, boxWithin } from "./plane.ts";
import { simplified } from "./simplify.ts";

/** A line or an area of a region, in kilometres east and south of its centre. */
export interface Shape extends Outline {
  readonly box: Box;
}

/** Shapes that are drawn on many maps. */
export interface Layer {
  /** The box around all of them. */
  readonly box: Box;
  /** What a frame may show of them, as finely as its scale needs it: little more than that. */
  readonly around: (frame: Frame) => readonly Shape[];
}

/** How far a simplified line may be from the true one, in units of the drawing: less than the eye sees. */
const tolerance = 0.4;

/** The same for what all maps of about one scale start from, so that simplifying it again does no more harm. */
const sharedTolerance = 0.2;

/**
 * A layer of some outlines. What maps of about the same part of the region and of about the same scale show
 * is cut out and simplified once for all of them.
 */
export function layerOf(outlines: readonly Outline[]): Layer {
  const shapes = outlines.map(shapeOf);
  const levels = new Map<number, readonly Shape[]>();
  const windows = new Map<string, readonly Shape[]>();
  const atLevel = (level: number): readonly Shape[] => {
    const known = levels.get(level) ?? shapes.map((shape) => coarser(shape, sharedTolerance / 2 ** level));
    levels.set(level, known);
    return known;
  };
  return {
    box: boxAroundPoints(outlines.flatMap(({ points }) => points)),
    around: ({ window: { key, level, extent } }) => {
      const known =
        windows.get(key) ?? atLevel(level).flatMap((shape) => piecesWithin(shape, extent).map(shapeOf));
      windows.set(key, known);
      return known;
    },
  };
}

function shapeOf({ points, closed }: Outline): Shape {
  return { points, closed, box: boxAroundPoints(points) };
}

function coarser({ points, closed }: Shape, within: number): Shape {
  return shapeOf({ points: simplified(points, within), closed });
}

/** What a frame shows of a layer, in its units: cut off at its edges and simplified to what can be seen. */
export function outlinesIn(layer: Layer, frame: Frame): Outline[] {
  const { extent, unitsPerKilometre } = frame;
  if (!boxesMeet(layer.box, extent)) return [];
  return layer
    .around(frame)
    .flatMap((shape) => piecesWithin(shape, extent))
    .map(({ points, closed }) => ({
      points: simplified(
        points.map(({ x, y }) => ({
          x: (x - extent.x) * unitsPerKilometre,
          y: (y - extent.y) * unitsPerKilometre,
        })),
        tolerance,
      ),
      closed,
    }))
    .filter(({ points, closed }) => points.length > (closed ? 2 : 1));
}

/** What of a shape lies within a box. */
function piecesWithin(shape: Shape, box: Box): readonly Outline[] {
  const { points, closed } = shape;
  if (!boxesMeet(shape.box, box)) return [];
  if (boxWithin(shape.box, box)) return [shape];
  if (!closed) return clipLine(points, box).map((piece) => ({ points: piece, closed }));
  const ring = clipRing(points, box);
  // A ring that only runs around the box leaves a line there and back along its edges.
  return Math.abs(areaOf(ring)) > box.width * box.height * 1e-9 ? [{ points: ring, closed }] : [];
}
