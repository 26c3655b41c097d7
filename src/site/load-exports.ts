import type { ExportedSite } from "../exports/exported-site.ts";
import { addresses } from "../timeline/addresses.ts";
import { href } from "./links.ts";
import { loadSite } from "./load-timeline.ts";
import { shownImages } from "./share-images.ts";

let loaded: Promise<ExportedSite> | undefined;

/** What the files for programs are made from; made once. */
export function loadExports(): Promise<ExportedSite> {
  loaded ??= readExports();
  return loaded;
}

async function readExports(): Promise<ExportedSite> {
  const { texts, timeline, coverage, differences } = await loadSite();
  const images = await shownImages();
  return {
    texts,
    timeline,
    coverage,
    differences,
    href,
    urlOf: (path) => new URL(href(path), import.meta.env.SITE).href,
    pictureOf: (event) => images.of(event?.address ?? addresses.home)?.path ?? null,
  };
}
