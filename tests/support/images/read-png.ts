import sharp from "sharp";

/** A decoded picture. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** The colour of each pixel as red, green, blue and opacity in hexadecimal, row by row. */
  readonly rows: readonly (readonly string[])[];
}

/** Decodes a PNG. @throws if it is damaged or another kind of file. */
export async function readPng(bytes: Uint8Array): Promise<Png> {
  const picture = sharp(bytes, { failOn: "warning" });
  const { format } = await picture.metadata();
  if (format !== "png") throw new Error(`The picture is ${format}, not a PNG.`);
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const colourAt = (x: number, y: number) => {
    const start = 4 * (y * width + x);
    return data.toString("hex", start, start + 4);
  };
  const rows = Array.from({ length: height }, (_row, y) =>
    Array.from({ length: width }, (_pixel, x) => colourAt(x, y)),
  );
  return { width, height, rows };
}
