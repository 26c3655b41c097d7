import type { Page } from "playwright-core";

/** What is waited for: suggestions below the field, results, and the facets beside them. */
const lists = {
  suggestions: "[role=listbox]",
  results: "#search_results",
  facets: "#search_facets",
} as const;

/** Something that a page draws. */
export type Drawn = keyof typeof lists;

/** Times since the page began, in milliseconds. */
interface Watch {
  /** When a key was last pressed. */
  asked: number;
  /** When each list was first filled, in the whole life of the page. */
  readonly first: Partial<Record<Drawn, number>>;
  /** In which frame each list was first filled after the last key. */
  drawn: Partial<Record<Drawn, number>>;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/** Makes every page that is opened from now on note when keys are pressed and lists are filled. */
export async function watchPages(page: Page): Promise<void> {
  await page.addInitScript((selectors: Record<Drawn, string>) => {
    const watch: Watch = { asked: 0, first: {}, drawn: {} };
    window.watch = watch;
    performance.setResourceTimingBufferSize(10_000);
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        watch.asked = timeStamp;
        watch.drawn = {};
      },
      { capture: true },
    );
    const note = (list: Drawn) => {
      watch.first[list] ??= performance.now();
      const { drawn } = watch;
      // What was filled is in sight with the next frame.
      requestAnimationFrame(() => {
        drawn[list] ??= performance.now();
      });
    };
    new MutationObserver((mutations) => {
      for (const { target, addedNodes } of mutations) {
        if (addedNodes.length === 0 || !(target instanceof Element)) continue;
        if (target.matches(selectors.suggestions)) note("suggestions");
        if (target.matches(selectors.results)) note("results");
        if (target.matches(selectors.facets)) note("facets");
      }
    }).observe(document, { childList: true, subtree: true });
  }, lists);
}

/**
 * The addresses of all files that had come when the list was first filled; null where it is not filled
 * within a while. By the page's own clock: the browser tells Playwright of the end of a file so late, on a
 * busy machine, that it would come after what was drawn from it.
 */
export async function comeBefore(page: Page, list: Drawn): Promise<ReadonlySet<string> | null> {
  if (!(await isFilled(page, list))) return null;
  const addresses = await page.evaluate((name) => {
    const moment = window.watch.first[name] ?? 0;
    return [
      // The page itself, whose end is late where it is long: what it shows stands in it.
      location.href,
      ...performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= moment)
        .map((entry) => entry.name),
    ];
  }, list);
  return new Set(addresses);
}

/** Whether the list is filled, for the first time in the life of the page, within a while. */
export async function isFilled(page: Page, list: Drawn): Promise<boolean> {
  try {
    await page.waitForFunction((name) => window.watch.first[name] !== undefined, list, {
      timeout: longestWait,
    });
    return true;
  } catch (error) {
    return noneInTime(error);
  }
}

/** Milliseconds from the last key to the frame in which the list was filled; null where it is not within a while. */
export async function timeToDraw(page: Page, list: Drawn): Promise<number | null> {
  const filled = await page
    .waitForFunction((name) => window.watch.drawn[name] !== undefined, list, { timeout: longestWait })
    .then(() => true)
    .catch(noneInTime);
  if (!filled) return null;
  return page.evaluate((name) => (window.watch.drawn[name] ?? 0) - window.watch.asked, list);
}

/** After so many milliseconds what was waited for is taken not to be there. */
const longestWait = 20_000;

function noneInTime(error: unknown): false {
  if (error instanceof Error && error.name === "TimeoutError") return false;
  throw error;
}
