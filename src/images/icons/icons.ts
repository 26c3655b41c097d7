import { rasterise } from "../raster.ts";
import { type Cut, iconSvg } from "./icon.ts";

/** For tabs: the drawing fills its tile. */
export const tabIcon = iconSvg({ margin: 0, corner: 5 });

/** Systems cut these out as they like: all of the drawing but the spine lies in the middle four fifths. */
const home: Cut = { margin: 4, corner: 0 };

/** The icons that the manifest names. */
export const manifestIcons = [
  { name: "icon-192", size: 192 },
  { name: "icon-512", size: 512 },
] as const;

/** All icons that phones put on their first screens, by the names of their files, with their sides in pixels. */
export const homeScreenIcons = [{ name: "apple-touch-icon", size: 180 }, ...manifestIcons] as const;

/** An icon for a first screen as a PNG, square, opaque to its edges. @param size Its side in pixels. */
export function homeScreenIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  return rasterise(iconSvg(home), size);
}

/** The icon of tabs as browsers ask for it that do not read SVG: an ICO file with one picture of 32 pixels. */
export async function tabIconFile(): Promise<Uint8Array<ArrayBuffer>> {
  const side = 32;
  const picture = await rasterise(tabIcon, side);
  const header = Buffer.alloc(22);
  // An icon file, with one picture.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  // One plane of 32 bits a pixel, its bytes, and where they begin.
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(picture.byteLength, 14);
  header.writeUInt32LE(header.byteLength, 18);
  return new Uint8Array(Buffer.concat([header, picture]));
}
