import { type Atlas, atlasOf } from "../map/atlas.ts";
import { loadGeography } from "./load-geography.ts";
import { loadSite } from "./load-timeline.ts";

let loaded: Promise<Atlas | null> | undefined;

/** The maps of the record, drawn once, in the dev server again after each edit; null where there is nothing to draw. */
export function loadAtlas(): Promise<Atlas | null> {
  loaded ??= drawAtlas();
  return loaded;
}

async function drawAtlas(): Promise<Atlas | null> {
  const { texts, timeline } = await loadSite();
  return atlasOf(timeline, await loadGeography(texts.territories));
}
