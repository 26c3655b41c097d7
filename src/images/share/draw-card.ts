import { rasterise } from "../raster.ts";
import type { Card } from "./card.ts";
import type { Face } from "./faces.ts";
import { body, bodyRoom, type Fit, fitsOf, layOut } from "./layout.ts";
import { pictureHeight, pictureWidth } from "./picture-size.ts";
import { heightOf, typeset } from "./typeset.ts";

/**
 * The card as a PNG of 1200 by 630 pixels. The same card gives the same bytes, whatever the clock, time
 * zone and locale.
 *
 * @param masthead The site's name, which stands on top.
 */
export async function drawCard(
  card: Card,
  masthead: string,
  faces: readonly Face[],
): Promise<Uint8Array<ArrayBuffer>> {
  const fit = await bestFit(card, (candidate) => heightOf(body(card, candidate, "wrap"), faces));
  const svg = await typeset(layOut(card, masthead, fit), faces, {
    width: pictureWidth,
    height: pictureHeight,
  });
  return rasterise(svg, pictureWidth);
}

/**
 * The first way to lay out the card whose body has room; the last, where none has.
 *
 * @param heightIn Pixels of height that the body takes.
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
