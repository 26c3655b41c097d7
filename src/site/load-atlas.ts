import { type Atlas, atlasOf } from "../timeline/map/atlas.ts";
import { loadGeography } from "./load-geography.ts";
import { loadSite } from "./load-timeline.ts";

let loaded: Promise<Atlas | null> | undefined;

/** The maps of the record, drawn once a build; null where there is nothing to draw. The dev server draws them anew for each request. */
export function loadAtlas(): Promise<Atlas | null> {
  if (import.meta.env.DEV) return drawAtlas();
  loaded ??= drawAtlas();
  return loaded;
}

async function drawAtlas(): Promise<Atlas | null> {
  const [{ timeline }, geography] = await Promise.all([loadSite(), loadGeography()]);
  return atlasOf(timeline, geography);
}
