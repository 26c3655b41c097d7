import type { Figure } from "../figures.ts";
import type { SiteFile } from "./site-files.ts";

/** What a file of the site is for. */
function partOf({ path }: SiteFile): string {
  if (path.endsWith(".html")) return "pages";
  if (path.startsWith("pagefind/") || path.startsWith("search/")) return "search";
  if (/^(?:data\/|sitemap)|\.xml$/.test(path)) return "data, feeds, sitemap";
  return "style, script, type, pictures";
}

/** How many bytes the built site has on the disk, in all and by what they are for, and in how many files. */
export function figuresOfSite(files: readonly SiteFile[]): Figure[] {
  const parts = [...Map.groupBy(files, partOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    { group: "Site", what: "pages", value: files.filter(isPage).length, unit: "pages" },
    { group: "Site", what: "files", value: files.length, unit: "files" },
    { group: "Site", what: "bytes on the disk", value: megabytes(files), unit: "MB" },
    ...parts.map(
      ([part, some]): Figure => ({
        group: "Site",
        what: "bytes on the disk",
        part,
        value: megabytes(some),
        unit: "MB",
      }),
    ),
  ];
}

/** Whether a file is a page. */
export function isPage({ path }: SiteFile): boolean {
  return path.endsWith(".html");
}

function megabytes(files: readonly SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
}
