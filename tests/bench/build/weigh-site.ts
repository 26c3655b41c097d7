import { glob, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { kindOf } from "../../support/site/pages.ts";
import type { Figure } from "../shared/table.ts";

const compress = promisify(gzip);

/** The most that a page may weigh, compressed and with its stylesheets, in kB. */
const heaviestPage = 60;

/** How large a built site is, and what the heaviest page of each kind weighs as sent: with gzip, and its stylesheets. */
export async function weighSite(directory: string): Promise<Figure[]> {
  const files: { path: string; bytes: number }[] = [];
  for await (const path of glob("**/*", { cwd: directory })) {
    const entry = await stat(join(directory, path));
    if (entry.isFile()) files.push({ path, bytes: entry.size });
  }
  const megabytes = (some: typeof files) => some.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const pages = files.filter(({ path }) => path.endsWith(".html"));
  const index = files.filter(({ path }) => path.startsWith("pagefind/"));
  const styles = files.filter(({ path }) => path.endsWith(".css"));
  const heaviest = await heaviestPages(directory, pages.map(pathOf), styles.map(pathOf));
  const group = "Site";
  return [
    { group, name: "pages", value: pages.length, unit: "" },
    { group, name: "files", value: files.length, unit: "" },
    { group, name: "all files on disk", value: megabytes(files), unit: "MB" },
    { group, name: "pages on disk", value: megabytes(pages), unit: "MB" },
    { group, name: "search index on disk", value: megabytes(index), unit: "MB" },
    ...heaviest.map(
      ([kind, bytes]): Figure => ({
        group: "Heaviest page of each kind, with styles, gzip",
        name: kind,
        value: bytes / 1000,
        unit: "kB",
        limit: heaviestPage,
      }),
    ),
  ];
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

/** The bytes of the heaviest page of each kind, in alphabetical order. */
async function heaviestPages(
  directory: string,
  pages: readonly string[],
  stylesheets: readonly string[],
): Promise<[kind: string, bytes: number][]> {
  const read = async (path: string) => {
    const content = await readFile(join(directory, path));
    return { html: content.toString(), bytes: (await compress(content, { level: 9 })).byteLength };
  };
  const styleBytes = new Map<string, number>();
  for (const path of stylesheets) styleBytes.set(`/${path}`, (await read(path)).bytes);
  const heaviest = new Map<string, number>();
  const waiting = pages.values();
  const work = async () => {
    for (const path of waiting) {
      const { html, bytes } = await read(path);
      const links = html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g);
      const styles = links.reduce((sum, [, address = ""]) => sum + (styleBytes.get(address) ?? 0), 0);
      const kind = kindOfPage(path);
      heaviest.set(kind, Math.max(heaviest.get(kind) ?? 0, bytes + styles));
    }
  };
  // Several at a time: there are thousands.
  await Promise.all(Array.from({ length: 8 }, work));
  return [...heaviest].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The kind of a page, such as “event”, from its file in the site. */
function kindOfPage(path: string): string {
  try {
    return kindOf(`/${path.replace(/(?:^|(?<=\/))index\.html$/, "")}`);
  } catch {
    return "other page";
  }
}
