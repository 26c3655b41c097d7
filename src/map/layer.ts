import { type GeoContext, type GeoStreamWrapper, geoPath } from "d3-geo";
import type { LineString, MultiLineString, Polygon, Position } from "geojson";
import type { Frame } from "./frame.ts";
import { type Box, boxesOverlap, rounded } from "./geometry.ts";

/** What is drawn on a plane: the rings of an area, or lines. */
export type Outlines = Polygon | MultiLineString;

/** The least distance between the points of a line, in units of the drawing: the eye sees no more detail. */
const resolution = 2.6;

/**
 * Lines or areas of a region, in kilometres east and south of its centre, which many maps show.
 * They are simplified once for all maps of about one scale.
 */
export class Layer {
  readonly #shapes: readonly { readonly outlines: Outlines; readonly box: Box }[];
  readonly #simplified = new Map<number, readonly Outlines[]>();

  /** @param projection Lays the earth out in kilometres. */
  constructor(geometries: readonly (Polygon | LineString)[], projection: GeoStreamWrapper) {
    this.#shapes = geometries
      .map((geometry) => project(geometry, projection))
      .filter(({ coordinates }) => coordinates.length > 0)
      .map((outlines) => {
        const [[x, y], [right, bottom]] = geoPath().bounds(outlines);
        return { outlines, box: { x, y, width: right - x, height: bottom - y } };
      });
  }

  /** What a frame shows, in units of the drawing. */
  on({ unitsPerKilometre, extent, plane }: Frame): Outlines[] {
    const level = Math.ceil(Math.log2(unitsPerKilometre) * 2);
    const simplified = this.#simplified.get(level) ?? this.#simplify(resolution / 2 ** (level / 2));
    this.#simplified.set(level, simplified);
    return simplified
      .filter((_, index) => boxesOverlap(this.#shapes[index]?.box ?? extent, extent))
      .map((outlines) => project(outlines, plane));
  }

  #simplify(kilometres: number): Outlines[] {
    return this.#shapes.map(({ outlines }) => {
      const lines = outlines.coordinates.map((line) => withoutCloserPoints(line, kilometres));
      const isSeen = ({ length }: Position[]) => outlines.type !== "Polygon" || length > 3;
      return { ...outlines, coordinates: lines.filter(isSeen) };
    });
  }
}

function withoutCloserPoints(line: readonly Position[], least: number): Position[] {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  return line.filter(([x = 0, y = 0], index) => {
    if (index < line.length - 1 && Math.hypot(x - lastX, y - lastY) < least) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
}

/** A geometry as a projection draws it, clipped if the projection clips. */
export function project(geometry: Outlines | LineString, projection: GeoStreamWrapper): Outlines {
  const collector = new OutlineCollector();
  geoPath(projection, collector)(geometry);
  return { type: collector.isClosed ? "Polygon" : "MultiLineString", coordinates: collector.lines };
}

class OutlineCollector implements GeoContext {
  readonly lines: Position[][] = [];
  isClosed = false;

  beginPath(): void {}

  /** Called for points, of which there are none. */
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.lines.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.push([x, y]);
  }

  closePath(): void {
    const [ring] = this.lines.slice(-1);
    ring?.push(...ring.slice(0, 1));
    this.isClosed = true;
  }
}

/** The `d` of an SVG path, in steps from point to point, which are shorter than coordinates. */
export function pathOf(shapes: readonly Outlines[]): string {
  return shapes
    .flatMap(({ type, coordinates }) =>
      coordinates.map((line) => (type === "Polygon" ? `${stepsOf(line.slice(0, -1))}z` : stepsOf(line))),
    )
    .join("");
}

function stepsOf(points: readonly Position[]): string {
  let [penX, penY] = [0, 0];
  const [start, ...steps] = points.map(([x = 0, y = 0]) => {
    // From where the pen is, not from the true point, so that rounding does not add up.
    const [dx, dy] = [rounded(x - penX), rounded(y - penY)];
    [penX, penY] = [penX + dx, penY + dy];
    return `${dx} ${dy}`;
  });
  return `M${start}l${steps.join(" ")}`.replace(/ -/g, "-").replace(/(?<![\d.])0\./g, ".");
}
