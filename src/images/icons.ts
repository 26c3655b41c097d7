import { addresses } from "../timeline/addresses.ts";
import type { ContentRecord } from "../timeline/record.ts";
import { colours } from "./colours.ts";
import { renderPng } from "./png.ts";

/** The side of the drawing in its own units. All edges are at even units, which are whole pixels at 16 pixels. */
const side = 32;

/**
 * The site's icon as an SVG: the spine of a timeline with a turning point, and lines of text beside it. Its
 * solid background makes it visible on light and dark.
 *
 * @param margin units of plain background around the drawing, for systems that crop icons.
 * @param corner radius of the background's corners in units.
 */
function iconSvg(margin: number, corner: number): string {
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

/** The favicon. */
export const tabIcon = iconSvg(0, 5);

/** The icons that the web app manifest lists. */
export const manifestIcons = [
  { name: "icon-192", size: 192 },
  { name: "icon-512", size: 512 },
] as const;

/** All home screen icons by file name, with their sides in pixels. */
export const homeScreenIcons = [{ name: "apple-touch-icon", size: 180 }, ...manifestIcons] as const;

/** A home screen icon as a PNG, square and opaque. @param size its side in pixels. */
export function homeScreenIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  // The margin keeps all but the spine within the middle four fifths, which every system shows.
  return renderPng(iconSvg(4, 0), size);
}

/** The favicon for browsers that do not support SVG icons: an ICO file with one picture of 32 pixels. */
export async function tabIconFile(): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = 32;
  const picture = await renderPng(tabIcon, pixels);
  const header = Buffer.alloc(22);
  // Type 1 (icon), 1 picture.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(pixels, 6);
  header.writeUInt8(pixels, 7);
  // 1 colour plane, 32 bits a pixel, length and offset of the picture.
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(picture.byteLength, 14);
  header.writeUInt32LE(header.byteLength, 18);
  return new Uint8Array(Buffer.concat([header, picture]));
}

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/).
 *
 * @param href makes an address of a path from the site's root.
 */
export function manifestOf(
  { title, shortTitle, description, language }: ContentRecord["site"],
  href: (path: string) => string,
) {
  return {
    name: title,
    ...(shortTitle === undefined ? {} : { short_name: shortTitle }),
    description,
    lang: language,
    id: href(addresses.home),
    start_url: href(addresses.home),
    scope: href(addresses.home),
    // Keeps the browser's back button: the pages have none.
    display: "minimal-ui",
    theme_color: colours.paper,
    background_color: colours.paper,
    icons: manifestIcons.flatMap(({ name, size }) =>
      ["any", "maskable"].map((purpose) => ({
        src: href(`/${name}.png`),
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose,
      })),
    ),
  };
}
