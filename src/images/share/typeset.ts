import type { Box } from "./box.ts";
import type { Face } from "./faces.ts";
import { pictureWidth } from "./picture-size.ts";

/**
 * A box as an SVG, its letters as outlines.
 *
 * @param size Pixels; without a height it is as high as the box turns out to be.
 */
export async function typeset(
  content: Box,
  faces: readonly Face[],
  size: { readonly width: number; readonly height?: number },
): Promise<string> {
  // Loaded by those who draw only: a build that finds all its pictures in the cache does without.
  const { default: satori } = await import("satori");
  const { width, height } = size;
  return satori(content, { width, ...(height === undefined ? {} : { height }), fonts: [...faces] });
}

/** Pixels of height that a box takes when it is laid out. */
export async function heightOf(content: Box, faces: readonly Face[]): Promise<number> {
  const svg = await typeset(content, faces, { width: pictureWidth });
  const height = Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);
  if (Number.isNaN(height)) throw new Error("The drawing says no height.");
  return height;
}
