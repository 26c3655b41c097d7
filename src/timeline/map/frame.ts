import { type GeoIdentityTransform, type GeoProjection, geoAzimuthalEqualArea, geoIdentity } from "d3-geo";
import type { Coordinates } from "../coordinates.ts";
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
  /** From the earth to the drawing. */
  readonly projection: GeoProjection;
  /** To the drawing from kilometres east and south of the centre of the region. */
  readonly layout: GeoIdentityTransform;
  /** Where a point of the earth lies on the drawing, also beyond its edges; null where it cannot be projected. */
  readonly pointOf: (coordinates: Coordinates) => Point | null;
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
  const plane = projectionAt(centre);
  const projected = points.flatMap((point) => pointFrom(plane(lonLat(point))) ?? []);
  const across = spanOf(projected.map(({ x }) => x));
  const down = spanOf(projected.map(({ y }) => y));
  const room = Math.max(across.length, down.length) * padding * 2;
  const width = Math.max(across.length + room, ((down.length + room) * size.width) / size.height, leastWidth);
  const height = (width * size.height) / size.width;
  return frameOf(centre, { x: across.middle - width / 2, y: down.middle - height / 2, width, height }, size);
}

/** The frame of an extent, in kilometres from the centre, on a drawing of the same proportions. */
function frameOf(centre: Coordinates, extent: Box, { width, height }: Size): Frame {
  const unitsPerKilometre = width / extent.width;
  const offset: [number, number] = [-extent.x * unitsPerKilometre, -extent.y * unitsPerKilometre];
  const edges: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  const projection = projectionAt(centre)
    .scale(earthRadius * unitsPerKilometre)
    .translate(offset)
    .clipExtent(edges);
  return {
    width,
    height,
    extent,
    unitsPerKilometre,
    projection,
    layout: geoIdentity().scale(unitsPerKilometre).translate(offset).clipExtent(edges),
    pointOf: (coordinates) => pointFrom(projection(lonLat(coordinates))),
  };
}

/** Whether a point of the earth is on the drawing. */
export function shows(frame: Frame, coordinates: Coordinates): boolean {
  const point = frame.pointOf(coordinates);
  return point !== null && point.x >= 0 && point.x <= frame.width && point.y >= 0 && point.y <= frame.height;
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
