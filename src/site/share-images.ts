import { join } from "node:path";
import { eventImages, homeImage, phaseImages } from "../images/cards.ts";
import { type SharePicture, sharePictures } from "../images/share-pictures.ts";
import { readSettings } from "../settings.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { loadSite } from "./load-timeline.ts";

const { shareImages, cacheDirectory } = readSettings(process.env);

let loaded: ReturnType<typeof readShownImages> | undefined;

/** The share image of an event and the one of all other pages; null if they are switched off. */
export function shownImages() {
  loaded ??= readShownImages();
  return loaded;
}

async function readShownImages() {
  if (!shareImages) return { of: () => null, ofOthers: null };
  const { texts, timeline } = await loadSite();
  const home = homeImage(texts, timeline);
  const own = eventImages(timeline);
  return { of: (event: TimelineEvent) => own.get(event) ?? home, ofOthers: home };
}

/** The pictures of all share images of the site; none if they are switched off. */
export async function loadSharePictures(): Promise<SharePicture[]> {
  if (!shareImages) return [];
  const { texts, timeline } = await loadSite();
  const images = [
    homeImage(texts, timeline),
    ...phaseImages(timeline).values(),
    ...eventImages(timeline).values(),
  ];
  const eachOnce = new Map(images.map((image) => [image.path, image]));
  return sharePictures([...eachOnce.values()], texts.title, join(cacheDirectory, "share-images"));
}
