import { join } from "node:path";
import { readSettings } from "../commands/settings.ts";
import { eventImage, homeImage, phaseImages, type ShareImage } from "../images/share/share-image.ts";
import { type SharePicture, sharePictures } from "../images/share/share-pictures.ts";
import { loadSite } from "./load-timeline.ts";

/** Whether pages have share images, and where those of earlier builds lie. */
const { shareImages, cacheDirectory } = readSettings(process.env);

/**
 * The share image that a page names: its own or, where it has none, that of the home page; null where
 * share images are switched off.
 */
export async function shownImage(own: ShareImage | undefined): Promise<ShareImage | null> {
  if (!shareImages) return null;
  const { texts, timeline } = await loadSite();
  return own ?? homeImage(texts, timeline);
}

/** The pictures of all share images of the site; none where they are switched off. */
export async function loadSharePictures(): Promise<SharePicture[]> {
  if (!shareImages) return [];
  const { texts, timeline } = await loadSite();
  return sharePictures(
    [homeImage(texts, timeline), ...phaseImages(timeline).values(), ...timeline.events.map(eventImage)],
    texts.title,
    join(cacheDirectory, "share-images"),
  );
}
