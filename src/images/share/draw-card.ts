import { renderPng } from "../png.ts";
import { type Box, pictureHeight, pictureWidth } from "./box.ts";
import type { Card } from "./card.ts";
import type { Face } from "./faces.ts";
import { body, bodyRoom, type Fit, fitsOf, layOut } from "./layout.ts";

/**
 * Draws the card as a PNG of 1200 by 630 pixels. The same card gives the same bytes on every machine.
 *
 * @param masthead the site's name, shown at the top.
 */
export async function drawCard(
  card: Card,
  masthead: string,
  faces: readonly Face[],
): Promise<Uint8Array<ArrayBuffer>> {
  const fit = await bestFit(card, (candidate) => heightOf(body(card, candidate, "wrap"), faces));
  const svg = await typeset(layOut(card, masthead, fit), faces, pictureHeight);
  return renderPng(svg, pictureWidth);
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
export async function typeset(content: Box, faces: readonly Face[], height?: number): Promise<string> {
  // Loaded only when something is drawn: a build that finds all its pictures in the cache does not need it.
  const { default: satori } = await import("satori");
  const size = height === undefined ? { width: pictureWidth } : { width: pictureWidth, height };
  return satori(content, { ...size, fonts: [...faces] });
}

/** The height in pixels that a box takes. */
export async function heightOf(content: Box, faces: readonly Face[]): Promise<number> {
  const height = Number(/<svg[^>]* height="([\d.]+)"/.exec(await typeset(content, faces))?.[1]);
  if (Number.isNaN(height)) throw new Error("The SVG has no height.");
  return height;
}
