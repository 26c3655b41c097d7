import type { ExportedSite, PublishedFile } from "../exports/exported-site.ts";
import { publishedFiles } from "../exports/published-files.ts";
import { addresses } from "../timeline/addresses.ts";
import { href } from "./links.ts";
import { loadSite } from "./load-timeline.ts";
import { readFormerPages } from "./read-former-pages.ts";
import { shownImages } from "./share-images.ts";

let loaded: Promise<ExportedSite> | undefined;

/** What the files for programs are made from; made once. */
export function loadExports(): Promise<ExportedSite> {
  loaded ??= readExports();
  return loaded;
}

/** Every file for programs but the ZIP of the record; those that moved are at their old address too. */
export async function loadFiles(): Promise<readonly PublishedFile[]> {
  const files = publishedFiles(await loadExports());
  const moved = readFormerPages().flatMap((page) =>
    files.flatMap((file) =>
      page.kind === "moved" && page.to === file.address ? { ...file, address: page.address } : [],
    ),
  );
  return [...files, ...moved];
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
