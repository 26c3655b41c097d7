import type { Browser } from "playwright-core";
import { openSlowPhone } from "../shared/slow-phone.ts";

/** What a browser reports of its painting while a page loads. */
interface Painting {
  /** Milliseconds. */
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift. */
  shift: number;
  /** The milliseconds beyond 50 of each long task after the first paint. */
  blocking: number;
}

/** One load of a page on a slow phone with nothing in its cache. */
export interface Load extends Readonly<Painting> {
  readonly requests: number;
  /** Bytes as sent, with headers. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Elements of the page. */
  readonly nodes: number;
}

declare global {
  interface Window {
    /** Kept by the benchmark in every page that it loads. */
    painting: Painting;
  }
}

/** For this many milliseconds after the last byte, layout shifts and late paints still count. */
const settlingTime = 5000;

/** Loads a page in a fresh profile of the browser, until nothing more is loaded. */
export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const { context, page, client } = await openSlowPhone(browser);
  try {
    await page.addInitScript(watchPainting);
    const sent = { requests: 0, bytes: 0, scriptBytes: 0 };
    const scripts = new Set<string>();
    client.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Script") scripts.add(requestId);
    });
    client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      sent.requests += 1;
      sent.bytes += encodedDataLength;
      if (scripts.has(requestId)) sent.scriptBytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForFunction(() => window.painting.firstPaint > 0);
    await page.waitForTimeout(settlingTime);
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    return { ...sent, nodes, ...(await page.evaluate(() => window.painting)) };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else. */
function watchPainting(): void {
  const painting: Painting = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0 };
  window.painting = painting;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") painting.firstPaint = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => {
    painting.largestPaint = startTime;
  });
  watch("layout-shift", (entry) => {
    if (Reflect.get(entry, "hadRecentInput") !== true) painting.shift += Number(Reflect.get(entry, "value"));
  });
  watch("longtask", ({ duration, startTime }) => {
    const isAfterPaint = painting.firstPaint > 0 && startTime + duration > painting.firstPaint;
    if (isAfterPaint) painting.blocking += Math.max(0, duration - 50);
  });
}
