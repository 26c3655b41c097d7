import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the site's root: `/events/x/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  /** Parsed when it is first asked for. */
  readonly document: Document;
}

const pages = new Map<string, Promise<BuiltPage>>();

/** Every page of a built site, without those that have moved or were withdrawn and those for other sites, in order of address. */
export async function pagesOf(directory: string): Promise<BuiltPage[]> {
  return (await allPagesOf(directory)).filter((page) => !isFormer(page) && !isEmbedded(page));
}

/** The pages that other sites show within theirs. */
export async function embeddedPagesOf(directory: string): Promise<BuiltPage[]> {
  return (await allPagesOf(directory)).filter(isEmbedded);
}

/** The pages at addresses whose page has moved or was withdrawn. */
export async function formerPagesOf(directory: string): Promise<BuiltPage[]> {
  return (await allPagesOf(directory)).filter(isFormer);
}

/** All pages of both kinds. */
export async function allPagesOf(directory: string): Promise<BuiltPage[]> {
  const files = await Array.fromAsync(glob("**/*.html", { cwd: directory }));
  return Promise.all(files.toSorted().map((file) => readPage(directory, file)));
}

/** The page at an address. @throws if the site has none there. */
export async function pageAt(directory: string, address: string): Promise<BuiltPage> {
  const file = address.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
  return readPage(directory, file).catch((cause: unknown) => {
    throw new Error(`The site has no page ${address}.`, { cause });
  });
}

/** Each page is read and parsed once, however often tests ask for it. */
function readPage(directory: string, file: string): Promise<BuiltPage> {
  const path = join(directory, file);
  const page =
    pages.get(path) ??
    readFile(path, "utf8").then((html) => {
      let document: Document | undefined;
      return {
        address: `/${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`,
        html,
        get document() {
          document ??= parseHTML(html).document;
          return document;
        },
      };
    });
  pages.set(path, page);
  return page;
}

function isEmbedded({ address }: BuiltPage): boolean {
  return address.startsWith("/embed/");
}

function isFormer({ address, html }: BuiltPage): boolean {
  return (
    address !== "/404.html" &&
    !address.startsWith("/embed/") &&
    /<meta name="robots" content="noindex"/.test(html)
  );
}

/** The words a page shows, as one line. */
export function wordsOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The folders of addresses of which a site has many: one page of each kind stands for all. */
export type PageKind =
  | "home"
  | "translation"
  | "year"
  | "event"
  | "report"
  | "person"
  | "organisation"
  | "place"
  | "source"
  | "topic"
  | "measure"
  | "figures"
  | "disputes"
  | "coverage"
  | "corrections"
  | "known"
  | "map"
  | "index"
  | "search"
  | "about"
  | "data"
  | "not found";

const kindByFolder: Readonly<Record<string, PageKind>> = {
  events: "event",
  reports: "report",
  people: "person",
  organisations: "organisation",
  places: "place",
  sources: "source",
  topics: "topic",
};

/** Pages that compare the whole record, each folder with an index unlike any other. */
const comparisonByFolder: Readonly<Record<string, PageKind>> = {
  disputes: "disputes",
  coverage: "coverage",
  corrections: "corrections",
  known: "known",
};

/** What kind of page stands at an address. */
export function kindOf(address: string): PageKind {
  if (address === "/") return "home";
  if (/^\/[a-z]{2}\/$/.test(address)) return "translation";
  if (address === "/404.html") return "not found";
  if (address === "/search/") return "search";
  if (address.startsWith("/search/")) return "index";
  if (address === "/about/") return "about";
  if (address === "/data/") return "data";
  if (address.startsWith("/map/")) return "map";
  if (/^\/(?:\d{4}|turning-points)\//.test(address)) return "year";
  const [, folder = "", part = ""] = address.split("/");
  // Parts of an index: years, numbers, letters, sides; ids have a letter and no underscore.
  const id = /^\d*$|_/.test(part) ? "" : part;
  const comparison = comparisonByFolder[folder];
  if (comparison !== undefined) return comparison;
  if (folder === "figures") return id === "" ? "figures" : "measure";
  const kind = kindByFolder[folder];
  if (kind === undefined) throw new Error(`No kind of page is known at ${address}.`);
  return id === "" ? "index" : kind;
}
