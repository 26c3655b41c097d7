import { z } from "astro/zod";
import type { Browser, Page } from "playwright-core";

/** What one load of a page took: a slow phone with nothing in its cache. */
export interface Load {
  readonly requests: number;
  /** Bytes as they were sent, headers included. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Milliseconds. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Milliseconds beyond 50 of each long task after the first paint. */
  readonly blocking: number;
  readonly nodes: number;
  /** The texts that stand in the first screen, in the order of the page. */
  readonly firstScreen: readonly string[];
}

/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back, a processor four times slower: Lighthouse’s slow 4G phone. */
const network = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  offline: false,
};
const slowdown = 4;
const screen = { width: 360, height: 800 };

const observed = z.object({
  firstPaint: z.number(),
  largestPaint: z.number(),
  shift: z.number(),
  blocking: z.number(),
  nodes: z.number(),
  firstScreen: z.array(z.string()),
});

/** Loads a page in a fresh profile of the browser and waits until nothing more comes. */
export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: screen, deviceScaleFactor: 2, isMobile: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", network);
    await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
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
    await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
    await page.waitForFunction(() => Reflect.get(window, "benchmark").firstPaint > 0, undefined, {
      timeout: 120_000,
    });
    await page.waitForTimeout(settling);
    return { ...sent, ...(await read(page)) };
  } finally {
    await context.close();
  }
}

/** How long a page may still move after the last byte has come, in milliseconds. */
const settling = 5000;

async function read(page: Page): Promise<z.infer<typeof observed>> {
  return observed.parse(
    await page.evaluate(() => {
      const seen = Reflect.get(window, "benchmark");
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const firstScreen: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? "";
        const element = node.parentElement;
        if (text === "" || element === null || !element.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width > 1 && box.height > 1 && box.top < innerHeight && box.bottom > 0)
          firstScreen.push(text);
      }
      return { ...seen, nodes: document.querySelectorAll("*").length, firstScreen };
    }),
  );
}

/** Runs in the page before anything else: notes what the browser tells of its painting. */
function observe(): void {
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0 };
  Reflect.set(window, "benchmark", seen);
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.firstPaint = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch("layout-shift", (entry) => {
    if (Reflect.get(entry, "hadRecentInput") !== true) seen.shift += Number(Reflect.get(entry, "value"));
  });
  watch("longtask", ({ duration, startTime }) => {
    if (seen.firstPaint > 0 && startTime + duration > seen.firstPaint)
      seen.blocking += Math.max(0, duration - 50);
  });
}
