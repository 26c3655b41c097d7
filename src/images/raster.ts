import { palettePng } from "./palette-png.ts";

/**
 * An SVG as a PNG, in a file as small as its few colours allow. Only shapes are drawn: whatever letters the
 * drawing has must be outlines already, so that no font of the machine can come into the picture.
 *
 * @param width In pixels; the height follows from the drawing's proportions.
 * @throws where the drawing is no SVG.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded by those who draw only: a build that finds all its pictures in the cache does without.
  const { Resvg } = await import("@resvg/resvg-js");
  const resvg = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } });
  const image = resvg.render();
  return palettePng(image) ?? new Uint8Array(image.asPng());
}
