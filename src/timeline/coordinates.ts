/** A point on the earth in degrees, WGS 84; south and west are negative. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** The point as readers know it: “39.8177° N, 46.7528° E”. */
export function printCoordinates({ latitude, longitude }: Coordinates): string {
  const northOrSouth = `${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}`;
  const eastOrWest = `${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`;
  return `${northOrSouth}, ${eastOrWest}`;
}
