import { firstPagefind } from "../../scripts/early-search.ts";
import { loadOnce } from "../browser.ts";
import { loadThings } from "../names.ts";
import { NameBook } from "../query/name-book.ts";
import type { Searching } from "./find.ts";
import { fieldWeights, type Pagefind, PageIndex } from "./page-index.ts";

/** The index, or a part of it, could not be loaded: what was found without it would be wrong. */
class LoadError extends Error {
  override readonly name = "LoadError";
}

/** What the module of Pagefind gives, so far as it is used here. */
interface PagefindModule {
  /** Each instance loads anew, also after a failure. */
  readonly createInstance: (options: object) => Pagefind;
}

/** The file that says which files the index consists of. */
const entryName = "pagefind-entry.json";

let failures = 0;
let attempts = 0;
/** What the server said of the index when Pagefind first asked. */
let firstEntry: string | undefined;

let opened: Promise<Opened> | undefined;

/** What searching needs of the built site; the months are in the page. */
type Opened = Omit<Searching, "months">;

/**
 * Opens the index of the built site, with the names that queries may mean.
 *
 * @param base the path of the site, with a slash at the end.
 * @throws if it cannot be loaded; the next call tries again, also after a part of it could not be loaded.
 */
export async function openIndex(base: string): Promise<Opened> {
  opened ??= open(base);
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

async function open(base: string): Promise<Opened> {
  watchLoads(base);
  // Not bundled: the index is made after the pages, which include this script. Browsers do not load a module that failed
  // again, unless its address differs.
  const address = firstPagefind.replace("?0", `?${attempts++}`);
  const loading: Promise<PagefindModule> = import(/* @vite-ignore */ base + address);
  const [{ createInstance }, things] = await Promise.all([loading, loadThings(base)]);
  const pagefind = createInstance({
    basePath: `${base}pagefind/`,
    baseUrl: base,
    // Its worker would cost as many bytes again as this script and saves no time on an index of this kind.
    noWorker: true,
    ranking: { metaWeights: fieldWeights },
  });
  return {
    index: new PageIndex(complete(pagefind)),
    names: new NameBook(things),
    loadWords: () => loadWords(base),
  };
}

/** Pagefind searches on without what it could not load, and finds less. */
function complete(pagefind: Pagefind): Pagefind {
  const whole = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    const before = failures;
    try {
      const value = await ask();
      if (failures > before) throw new LoadError("A part of the search index could not be loaded.");
      return value;
    } catch (error) {
      // An instance of Pagefind that failed to start stays so.
      opened = undefined;
      throw error;
    }
  };
  return {
    search: (query, options) => whole(() => pagefind.search(query, options)),
    filters: () => whole(() => pagefind.filters()),
  };
}

/**
 * Counts the files of the index that could not be loaded, as Pagefind only writes of it to the console, and keeps what the
 * server says of the index.
 */
function watchLoads(base: string): void {
  if (attempts > 0) return;
  const load = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const isOfIndex = String(request[0]).includes(`${base}pagefind/`);
    try {
      const response = await load(...request);
      if (isOfIndex && !(response.ok && (await isWhole(response.clone())))) failures++;
      if (response.ok && response.url.includes(entryName)) firstEntry ??= await response.clone().text();
      return response;
    } catch (error) {
      if (isOfIndex) failures++;
      throw error;
    }
  };
}

/** Whether a part of the index is complete: of one that was cut short, Pagefind reads the beginning as if it were all. */
async function isWhole(response: Response): Promise<boolean> {
  if (!/\.pf_\w+(?:\?|$)/.test(response.url) || !("DecompressionStream" in globalThis)) return true;
  const bytes = await response.arrayBuffer();
  // Some hosts send it unpacked.
  if (new TextDecoder().decode(bytes.slice(0, 12)) === "pagefind_dcd") return true;
  try {
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

const loadWords = loadOnce(async (base) => {
  const response = await fetch(`${base}search/words.txt`);
  if (!response.ok) throw new LoadError("The words of the index could not be loaded.");
  return (await response.text()).split("\n");
});

/**
 * Whether the index on the server is another than when it was opened: a new build of the site was put in place, and this
 * page no longer fits it. False if the server does not answer.
 */
export async function isOutdated(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}pagefind/${entryName}`, { cache: "no-store" });
    return response.ok && (await response.text()) !== firstEntry;
  } catch {
    return false;
  }
}
