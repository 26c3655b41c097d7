import { type Atlas, atlasOf } from "../map/atlas.ts";
import { loadGeography } from "./load-geography.ts";
import { loadSite } from "./load-timeline.ts";

let loaded: Promise<Atlas | null> | undefined;

/** The maps of the record, drawn once, and in the dev server after each edit; null where there is nothing to draw. */
export function loadAtlas(): Promise<Atlas | null> {
  loaded ??= drawAtlas();
  return loaded;
}

async function drawAtlas(): Promise<Atlas | null> {
  const [{ timeline }, geography] = await Promise.all([loadSite(), loadGeography()]);
  return atlasOf(timeline, geography);
}
