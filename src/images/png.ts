/**
 * Renders an SVG as a PNG with a palette, which is lossless for drawings of up to 256 colours and less than
 * half as large. The SVG must have its letters as outlines: no fonts are loaded, so that every machine
 * renders the same bytes.
 *
 * @param width in pixels; the height follows from the drawing's proportions.
 * @throws if the text is not an SVG.
 */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded only when something is drawn: a build that finds all its pictures in the cache needs neither.
  const [{ Resvg }, { default: sharp }] = await Promise.all([import("@resvg/resvg-js"), import("sharp")]);
  const resvg = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } });
  const image = resvg.render();
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  const png = sharp(image.pixels, { raw }).png({ palette: true, dither: 0, compressionLevel: 9 });
  return new Uint8Array(await png.toBuffer());
}
