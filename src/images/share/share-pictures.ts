import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { replaceFile } from "../../replace-file.ts";
import type { Card } from "./card.ts";
import { drawCard } from "./draw-card.ts";
import { loadFaces } from "./faces.ts";
import { fitsOf, layOut } from "./layout.ts";
import type { ShareImage } from "./share-image.ts";

/** A share image that is drawn, or read from the cache, on request. */
export interface SharePicture {
  readonly path: string;
  /** The bytes of a PNG. */
  readonly picture: () => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The pictures of all share images of a site. Pictures in the cache that none of them uses are deleted.
 *
 * @param masthead the site's name, shown on each.
 * @param directory the cache; several builds may use it at once.
 */
export async function sharePictures(
  images: readonly ShareImage[],
  masthead: string,
  directory: string,
): Promise<SharePicture[]> {
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
export async function cached(
  path: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
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
