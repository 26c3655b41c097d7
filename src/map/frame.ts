import { type GeoProjection, geoAzimuthalEqualArea } from "d3-geo";
import type { Coordinates } from "../timeline/coordinates.ts";
import { earthRadius, lonLat } from "./distance.ts";
import type { Box, Point } from "./plane.ts";

/** The size of a drawing, in its units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the earth on a drawing. */
export interface Frame extends Size {
  /** What is drawn, in kilometres east and south of the centre of the region. */
  readonly extent: Box;
  readonly unitsPerKilometre: number;
  /** From the earth to kilometres east and south of the centre of the region; one for all its frames. */
  readonly plane: GeoProjection;
  /** What it shares with other frames of about the same place and scale. */
  readonly window: Window;
  /** Where a point of the earth lies on the drawing, also beyond its edges; null where it cannot be projected. */
  readonly pointOf: (coordinates: Coordinates) => Point | null;
}

/** A part of the plane somewhat larger than a frame, the same for all frames of about one place and scale. */
export interface Window {
  /** Tells it from any other. */
  readonly key: string;
  /** No frame of it has more than 2 to the power of this many units per kilometre. */
  readonly level: number;
  /** In kilometres, as the extent of a frame. */
  readonly extent: Box;
}

/** What a frame has to hold. */
export interface FrameContents {
  /** The centre of the projection. */
  readonly centre: Coordinates;
  readonly points: readonly Coordinates[];
  readonly size: Size;
  /** Room around the points, as a share of what they span. */
  readonly padding: number;
  /** The least that the frame spans from west to east, in kilometres. */
  readonly leastWidth: number;
}

/**
 * The frame that holds some points, north up. The projection is Lambert’s azimuthal equal-area one, which
 * serves any region of the earth, has areas true to one another and hardly bends shapes near its centre.
 */
export function frameAround({ centre, points, size, padding, leastWidth }: FrameContents): Frame {
  const plane = planeAt(centre);
  const projected = points.flatMap((point) => pointFrom(plane(lonLat(point))) ?? []);
  const across = spanOf(projected.map(({ x }) => x));
  const down = spanOf(projected.map(({ y }) => y));
  const room = Math.max(across.length, down.length) * padding * 2;
  const width = Math.max(across.length + room, ((down.length + room) * size.width) / size.height, leastWidth);
  const height = (width * size.height) / size.width;
  return frameOf(plane, { x: across.middle - width / 2, y: down.middle - height / 2, width, height }, size);
}

/** The frame of an extent, in kilometres from the centre, on a drawing of the same proportions. */
function frameOf(plane: GeoProjection, extent: Box, { width, height }: Size): Frame {
  const unitsPerKilometre = width / extent.width;
  return {
    width,
    height,
    extent,
    unitsPerKilometre,
    plane,
    window: windowAround(extent, unitsPerKilometre),
    pointOf: (coordinates) => {
      const at = pointFrom(plane(lonLat(coordinates)));
      return at && { x: (at.x - extent.x) * unitsPerKilometre, y: (at.y - extent.y) * unitsPerKilometre };
    },
  };
}

/**
 * The window around an extent. Windows lie in a grid, half of their least width apart: the smallest power of 2
 * that is no less than the extent.
 */
function windowAround({ x, y, width, height }: Box, unitsPerKilometre: number): Window {
  const level = Math.ceil(Math.log2(unitsPerKilometre));
  const step = 2 ** Math.ceil(Math.log2(Math.max(width, height))) / 2;
  const column = Math.round((x + width / 2) / step);
  const row = Math.round((y + height / 2) / step);
  const key = [level, step, column, row].join(" ");
  const extent = { x: (column - 1.5) * step, y: (row - 1.5) * step, width: 3 * step, height: 3 * step };
  return { key, level, extent };
}

/** Whether a point of the earth is on the drawing. */
export function shows(frame: Frame, coordinates: Coordinates): boolean {
  const point = frame.pointOf(coordinates);
  return point !== null && point.x >= 0 && point.x <= frame.width && point.y >= 0 && point.y <= frame.height;
}

const planes = new WeakMap<Coordinates, GeoProjection>();

/** The projection that all frames around one centre share. */
function planeAt(centre: Coordinates): GeoProjection {
  const plane = planes.get(centre) ?? projectionAt(centre);
  planes.set(centre, plane);
  return plane;
}

/** The projection of a region, in kilometres east and south of its centre. */
export function projectionAt(centre: Coordinates): GeoProjection {
  return (
    geoAzimuthalEqualArea()
      .rotate([-centre.longitude, -centre.latitude])
      .scale(earthRadius)
      .translate([0, 0])
      // Lines are followed from point to point: those of the data are closer together than bends would show.
      .precision(0)
  );
}

function pointFrom(projected: [number, number] | null): Point | null {
  return projected === null ? null : { x: projected[0], y: projected[1] };
}

function spanOf(values: readonly number[]): { middle: number; length: number } {
  if (values.length === 0) return { middle: 0, length: 0 };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least };
}
