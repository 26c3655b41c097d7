import type { Page } from "playwright-core";
import type { VisitedSite } from "../shared/visited-site.ts";

/** The lists that a search fills. */
const lists = {
  suggestions: "[role=listbox]",
  results: "#search_results",
  facets: "#search_facets",
} as const;

/** One of the lists. */
export type List = keyof typeof lists;

declare global {
  interface Window {
    /** Kept by the benchmark: when the last key was pressed and when each list was first filled after it, in milliseconds. */
    searchWatch: { lastKey: number; filled: Partial<Record<List, number>> };
  }
}

/** Opens a page with nothing in its cache; it keeps note of keys and of the lists that are filled. */
export async function withWatchedPage<Result>(
  { browser }: VisitedSite,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, lists);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else. */
function watch(selectors: Readonly<Record<List, string>>): void {
  window.searchWatch = { lastKey: 0, filled: {} };
  performance.setResourceTimingBufferSize(10_000);
  const forget = ({ timeStamp }: KeyboardEvent) => {
    window.searchWatch = { lastKey: timeStamp, filled: {} };
  };
  addEventListener("keydown", forget, { capture: true });
  const note = (list: List) => {
    window.searchWatch.filled[list] ??= performance.now();
  };
  new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      if (addedNodes.length === 0 || !(target instanceof Element)) continue;
      if (target.matches(selectors.suggestions)) note("suggestions");
      if (target.matches(selectors.results)) note("results");
      if (target.matches(selectors.facets)) note("facets");
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the last key to the list in the page. @throws if it stays empty for half a minute. */
export async function waitForList(page: Page, list: List): Promise<number> {
  await page.waitForFunction((name) => window.searchWatch.filled[name] !== undefined, list);
  return page.evaluate((name) => (window.searchWatch.filled[name] ?? 0) - window.searchWatch.lastKey, list);
}

/** A file that a page has loaded. */
export interface LoadedFile {
  readonly path: string;
  /** Bytes as sent, without headers. */
  readonly bytes: number;
}

/**
 * The page and all files that had been loaded when the list was first filled, by the page’s own clock: Playwright
 * learns of the end of a file later.
 */
export async function loadedBefore(page: Page, list: List): Promise<LoadedFile[]> {
  await waitForList(page, list);
  return page.evaluate((name) => {
    const moment = window.searchWatch.filled[name] ?? 0;
    const entries = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ];
    return entries.flatMap((entry) =>
      // The page itself counts whole, even if its end comes later.
      entry instanceof PerformanceResourceTiming &&
      (entry.entryType === "navigation" || entry.responseEnd <= moment)
        ? [{ path: new URL(entry.name).pathname, bytes: entry.encodedBodySize }]
        : [],
    );
  }, list);
}
