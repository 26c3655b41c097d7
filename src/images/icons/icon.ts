import { colours } from "../colours.ts";

/** The side of the drawing in its own units; all edges lie on even ones, which at 16 pixels are whole. */
const side = 32;

/** How an icon is cut out. */
export interface Cut {
  /** Units of plain ground around the drawing, for systems that cut off what lies at the edge. */
  readonly margin: number;
  /** Units by which the ground's corners are rounded. */
  readonly corner: number;
}

/**
 * The site's icon as an SVG: the spine of a timeline with a turning point on it, and beside it what happened.
 * It bears its own ground, so that it shows on light and dark alike.
 */
export function iconSvg({ margin, corner }: Cut): string {
  const size = side + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${size} ${size}">`,
    `<rect x="${-margin}" y="${-margin}" width="${size}" height="${size}" rx="${corner}" fill="${colours.accent}"/>`,
    `<g fill="${colours.paper}">`,
    `<path d="M8 ${-margin}h4v${size}H8zM20 10h8v4h-8zM20 18h6v4h-6z"/>`,
    '<circle cx="10" cy="16" r="7"/>',
    "</g></svg>",
  ].join("");
}
