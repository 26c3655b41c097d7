import { join } from "node:path";
import type { ShareImage } from "../images/cards.ts";
import { lettersWithoutFont } from "../images/letters.ts";
import { pageImages } from "../images/page-images.ts";
import { type SharePicture, sharePictures } from "../images/share-pictures.ts";
import { readSettings } from "../settings.ts";
import { addresses } from "../timeline/addresses.ts";
import { loadSite } from "./load-timeline.ts";

const { shareImages, cacheDirectory } = readSettings(process.env);

let loaded: ReturnType<typeof readShownImages> | undefined;

/** The share image of a page: its own, else that of the home page; null if they are switched off. */
export async function shownImages() {
  loaded ??= readShownImages();
  const shown = await loaded;
  return { of: (path: string) => shown.get(path) ?? shown.get(addresses.home) ?? null };
}

/** Those that can be drawn, by the paths of the pages. For the others, each build says which letters are missing. */
async function readShownImages(): Promise<ReadonlyMap<string, ShareImage>> {
  if (!shareImages) return new Map();
  const { texts, timeline, differences } = await loadSite();
  const images = pageImages(texts, timeline, differences);
  const missing = await lettersWithoutFont(
    [...images.values()].map(({ card }) => card),
    texts.title,
  );
  return new Map(
    [...images].filter(([path, { card }]) => {
      const letters = missing.get(card);
      if (letters === undefined) return true;
      console.warn(
        `${path} has no share image: no font has ${letters.map((letter) => `“${letter}”`).join(", ")}.`,
      );
      return false;
    }),
  );
}

/** The pictures of all share images of the site; none if they are switched off. */
export async function loadSharePictures(): Promise<SharePicture[]> {
  if (!shareImages) return [];
  const { texts } = await loadSite();
  loaded ??= readShownImages();
  const eachOnce = new Map([...(await loaded).values()].map((image) => [image.path, image]));
  return sharePictures([...eachOnce.values()], texts.title, join(cacheDirectory, "share-images"));
}
