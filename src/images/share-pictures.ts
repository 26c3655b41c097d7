import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Font } from "satori";
import { replaceFile } from "../replace-file.ts";
import type { Card, ShareImage } from "./cards.ts";
import { loadFaces } from "./design.ts";
import { type Box, body, bodyRoom, type Fit, fitsOf, layOut, pictureHeight, pictureWidth } from "./layout.ts";

type Png = Uint8Array<ArrayBuffer>;

/** A share image that is drawn, or read from the cache, on request. */
export type SharePicture = Awaited<ReturnType<typeof sharePictures>>[number];

/**
 * The pictures of all share images of a site. Pictures in the cache that none of them uses are deleted.
 *
 * @param masthead the site's name, shown on each.
 * @param directory the cache; several builds may use it at once.
 */
export async function sharePictures(images: readonly ShareImage[], masthead: string, directory: string) {
  // Covers satori, resvg, sharp and the fonts.
  const versions = await readFile("package-lock.json");
  const keyed = images.map(({ path, card }) => ({ path, card, key: keyOf(card, masthead, versions) }));
  await keepOnly(directory, new Set(keyed.map(({ key }) => key)));
  let faces: ReturnType<typeof loadFaces> | undefined;
  return keyed.map(({ path, card, key }) => ({
    path,
    picture: () =>
      cached(join(directory, key), async () => {
        faces ??= loadFaces();
        return drawCard(card, masthead, await faces);
      }),
  }));
}

/** A hash of everything a picture depends on: the possible layouts, with their words, sizes and colours, and the libraries. */
function keyOf(card: Card, masthead: string, versions: Buffer): string {
  const layouts = fitsOf(card).map((fit) => layOut(card, masthead, fit));
  return createHash("sha256").update(JSON.stringify(layouts)).update(versions).digest("hex");
}

/** The picture in a cache file; if there is none, it is made and stored. */
export async function cached(path: string, make: () => Promise<Png>): Promise<Png> {
  const stored = await readFile(path).catch(() => null);
  if (stored !== null) return new Uint8Array(stored);
  const picture = await make();
  // A cache that cannot be written only costs the next build some time.
  await replaceFile(path, picture).catch(() => undefined);
  return picture;
}

/** Deletes everything else from a cache folder, which need not exist. */
export async function keepOnly(directory: string, names: ReadonlySet<string>): Promise<void> {
  const unused = (await readdir(directory).catch(() => [])).filter((name) => !names.has(name));
  await Promise.all(unused.map((name) => rm(join(directory, name), { recursive: true, force: true })));
}

/** Draws the card as a PNG of 1200 by 630 pixels. The same card gives the same bytes on every machine. */
export async function drawCard(card: Card, masthead: string, faces: readonly Font[]): Promise<Png> {
  const fit = await bestFit(card, (candidate) => heightOf(body(card, candidate, "wrap"), faces));
  return renderPng(await typeset(layOut(card, masthead, fit), faces, pictureHeight));
}

/**
 * The first way to lay out the card whose body fits; the last one if none does.
 *
 * @param heightIn gives the height of the body in pixels.
 */
export async function bestFit(card: Card, heightIn: (fit: Fit) => Promise<number>): Promise<Fit> {
  const fits = fitsOf(card);
  for (const fit of fits) {
    if ((await heightIn(fit)) <= bodyRoom(card)) return fit;
  }
  const last = fits.at(-1);
  if (last === undefined) throw new Error("There is at least one way to lay out a card.");
  return last;
}

/**
 * A box as an SVG as wide as the picture, with its letters as outlines.
 *
 * @param height in pixels; without it the SVG is as high as its content.
 */
export async function typeset(content: Box, faces: readonly Font[], height?: number): Promise<string> {
  // Loaded only when something is drawn: a build that finds all its pictures in the cache does not need it.
  const { default: satori } = await import("satori");
  const size = height === undefined ? { width: pictureWidth } : { width: pictureWidth, height };
  return satori(content, { ...size, fonts: [...faces] });
}

/** The height in pixels that a box takes. */
export async function heightOf(content: Box, faces: readonly Font[]): Promise<number> {
  const height = Number(/<svg[^>]* height="([\d.]+)"/.exec(await typeset(content, faces))?.[1]);
  if (Number.isNaN(height)) throw new Error("The SVG has no height.");
  return height;
}

/**
 * Renders an SVG as a PNG with a palette, which is lossless for drawings of up to 256 colours and less than
 * half as large. No fonts are loaded, so that every machine renders the same bytes.
 */
async function renderPng(svg: string): Promise<Png> {
  const [{ Resvg }, { default: sharp }] = await Promise.all([import("@resvg/resvg-js"), import("sharp")]);
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const image = sharp(pixels, { raw: { width, height, channels: 4 } });
  return new Uint8Array(await image.png({ palette: true, dither: 0, compressionLevel: 9 }).toBuffer());
}
