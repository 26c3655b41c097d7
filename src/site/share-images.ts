import { join } from "node:path";
import { readSettings } from "../settings.ts";
import { eventImages, homeImage, phaseImages, type ShareImage } from "../images/share/share-image.ts";
import { type SharePicture, sharePictures } from "../images/share/share-pictures.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { loadSite } from "./load-timeline.ts";

/** Whether pages have share images, and where those of earlier builds lie. */
const { shareImages, cacheDirectory } = readSettings(process.env);

/** The share images that pages name: that of an event on its pages, the home page’s on all others; null where they are switched off. */
export interface ShownImages {
  readonly of: (event: TimelineEvent) => ShareImage | null;
  readonly ofOthers: ShareImage | null;
}

let loaded: Promise<ShownImages> | undefined;

/** Which share image each page names. */
export function shownImages(): Promise<ShownImages> {
  loaded ??= readShownImages();
  return loaded;
}

async function readShownImages(): Promise<ShownImages> {
  if (!shareImages) return { of: () => null, ofOthers: null };
  const { texts, timeline } = await loadSite();
  const home = homeImage(texts, timeline);
  const own = eventImages(timeline);
  return { of: (event) => own.get(event) ?? home, ofOthers: home };
}

/** The pictures of all share images of the site; none where they are switched off. */
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
