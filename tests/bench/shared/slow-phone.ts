import type { Browser } from "playwright-core";

/** The slow phone of Lighthouse: 1.6 Mbit/s down, 0.75 up, 150 ms there and back, a processor four times slower. */
const network = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  offline: false,
};
const slowdown = 4;
const screen = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true };

/** A page of a fresh profile on a slow phone; the caller closes the context. */
export async function openSlowPhone(browser: Browser) {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", network);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return { context, page, client };
}
