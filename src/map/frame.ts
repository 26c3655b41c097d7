import { type GeoProjection, geoAzimuthalEqualArea, geoIdentity, geoPath } from "d3-geo";
import type { MultiPoint } from "geojson";
import type { Coordinates } from "../timeline/entities.ts";
import { type Box, boxContains, cornersOf, earthRadius, lonLat, type Point, type Size } from "./geometry.ts";
import type { LocatedPlace } from "./places.ts";

/** The part of the earth that a drawing shows. */
export type Frame = ReturnType<typeof frameAround>;

/**
 * The frame that holds some places, north up. All frames around one centre share one projection.
 *
 * @param padding Room around the places, as a share of the distance between the outermost.
 * @param leastWidth The least width, in kilometres.
 */
export function frameAround(
  centre: Coordinates,
  places: readonly LocatedPlace[],
  { size, padding, leastWidth }: { size: Size; padding: number; leastWidth: number },
) {
  const projection = projectionAt(centre);
  const points = places.length > 0 ? places.map(({ coordinates }) => coordinates) : [centre];
  const multiPoint: MultiPoint = { type: "MultiPoint", coordinates: points.map(lonLat) };
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(multiPoint);
  const [across, down] = [right - left, bottom - top];
  const room = Math.max(across, down) * padding * 2;
  const width = Math.max(across + room, ((down + room) * size.width) / size.height, leastWidth);
  const height = (width * size.height) / size.width;
  const extent = { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
  const scale = size.width / width;
  const translation: [number, number] = [-extent.x * scale, -extent.y * scale];
  const box = { x: 0, y: 0, ...size };
  return {
    /** The whole drawing, in its units. */
    box,
    /** What is shown, in kilometres east and south of the centre of the region. */
    extent,
    unitsPerKilometre: scale,
    /** From longitude and latitude to the drawing, clipped at its edges. */
    projection: projection
      .scale(earthRadius * scale)
      .translate(translation)
      .clipExtent(cornersOf(box)),
    /** From kilometres east and south of the centre of the region to the drawing, clipped at its edges. */
    plane: geoIdentity().scale(scale).translate(translation).clipExtent(cornersOf(box)),
  };
}

/**
 * The projection of a region, in kilometres east and south of its centre. It is Lambert’s azimuthal equal-area
 * projection: it suits any region of the earth, keeps areas comparable and hardly distorts shapes near its centre.
 */
export function projectionAt(centre: Coordinates): GeoProjection {
  return (
    geoAzimuthalEqualArea()
      .rotate([-centre.longitude, -centre.latitude])
      .scale(earthRadius)
      .translate([0, 0])
      // No points are added along lines: those of the data are close enough for any bend.
      .precision(0)
  );
}

/** Where a point of the earth is on the drawing; null beyond its edges. */
export function pointOn({ projection, box }: Frame, coordinates: Coordinates): Point | null {
  const [x, y] = projection(lonLat(coordinates)) ?? [Number.NaN, Number.NaN];
  return boxContains(box, { x, y, width: 0, height: 0 }) ? { x, y } : null;
}

/** Where a frame is on the drawing of another one around the same centre. */
export function frameWithin({ extent }: Frame, { extent: outer, unitsPerKilometre: scale }: Frame): Box {
  return {
    x: (extent.x - outer.x) * scale,
    y: (extent.y - outer.y) * scale,
    width: extent.width * scale,
    height: extent.height * scale,
  };
}
