import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { versions } from "node:process";
import type { Card } from "./card.ts";
import { drawCard } from "./draw-card.ts";
import { digestOf, loadFaces } from "./faces.ts";
import { fitsOf, layOut } from "./layout.ts";
import { PictureCache } from "./picture-cache.ts";
import type { ShareImage } from "./share-image.ts";

/** A share image whose picture is drawn, or taken from the cache, when it is asked for. */
export interface SharePicture {
  readonly path: string;
  /** The bytes of a PNG. */
  readonly picture: () => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The pictures of all share images of a site. Those that an earlier build drew are taken from the cache;
 * what the cache holds beside them is taken away.
 *
 * @param masthead The site's name, which stands on each.
 * @param directory The folder of the cache.
 */
export async function sharePictures(
  images: readonly ShareImage[],
  masthead: string,
  directory: string,
): Promise<SharePicture[]> {
  const faces = await loadFaces();
  const tools = `${digestOf(faces)} ${await toolVersions()}`;
  const cache = new PictureCache(directory);
  const keyed = images.map(({ path, card }) => ({ path, card, key: keyOf(card, masthead, tools) }));
  await cache.keepOnly(new Set(keyed.map(({ key }) => key)));
  return keyed.map(({ path, card, key }) => ({
    path,
    picture: () => cache.get(key, () => drawCard(card, masthead, faces)),
  }));
}

/** What changes with whatever goes into the picture: every way to lay out the card, with its words, sizes and colours, and what draws it. */
function keyOf(card: Card, masthead: string, tools: string): string {
  const layouts = fitsOf(card).map((fit) => layOut(card, masthead, fit));
  return createHash("sha256").update(JSON.stringify(layouts)).update(tools).digest("hex");
}

/** The versions of all that turns a layout into bytes. */
async function toolVersions(): Promise<string> {
  // From the project and not from this module, which stands elsewhere once it is built.
  const { resolve: find } = createRequire(resolve("package.json"));
  const packages = await Promise.all(
    ["satori/package.json", "@resvg/resvg-js/package.json"].map((file) => readFile(find(file))),
  );
  const digests = packages.map((text) => createHash("sha256").update(text).digest("hex"));
  return [...digests, versions.zlib].join(" ");
}
