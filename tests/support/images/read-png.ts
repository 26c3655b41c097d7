import { crc32, inflateSync } from "node:zlib";

/** What a PNG file says. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** The colours that its pixels number, each as red, green, blue, and how much it covers. */
  readonly palette: readonly (readonly number[])[];
  /** The number of each pixel's colour, row by row. */
  readonly rows: readonly (readonly number[])[];
}

const signature = "89504e470d0a1a0a";

/**
 * Reads a PNG whose pixels number their colours, as PNG (https://www.w3.org/TR/png-3/) has it.
 *
 * @throws where it is none, or where a part of it is damaged.
 */
export function readPng(bytes: Uint8Array): Png {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString("hex") !== signature) throw new Error("The file is no PNG.");
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.byteLength; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    const type = named.subarray(0, 4).toString("latin1");
    if (crc32(named) !== file.readUInt32BE(at + 8 + length)) throw new Error(`The part ${type} is damaged.`);
    parts.set(type, named.subarray(4));
    at += 12 + length;
  }
  const part = (type: string): Buffer => {
    const data = parts.get(type);
    if (data === undefined) throw new Error(`The PNG has no part ${type}.`);
    return data;
  };
  part("IEND");
  const width = part("IHDR").readUInt32BE(0);
  const height = part("IHDR").readUInt32BE(4);
  const lines = inflateSync(part("IDAT"));
  const covering = part("tRNS");
  return {
    width,
    height,
    palette: [...covering].map((cover, number) => [
      ...part("PLTE").subarray(number * 3, number * 3 + 3),
      cover,
    ]),
    rows: Array.from({ length: height }, (_, row) => [
      ...lines.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)),
    ]),
  };
}
