import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type RunningServer, serveSite } from "../../../src/commands/serve.ts";
import { type SiteName, site } from "../site/sites.ts";
import { findFirefox } from "./find-browser.ts";

/** Firefox and a served site, for the tests of one file. */
export interface FirefoxVisit {
  /** The site's address without a slash at its end. */
  readonly origin: () => string;
  /** A page of a fresh profile, as wide as asked for. */
  readonly open: (width?: number) => Promise<Page>;
}

/** Serves one of the built sites and opens Firefox before the tests of a file, and ends both after them. */
export function visitWithFirefox(name: SiteName): FirefoxVisit {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    server = await serveSite({ directory: await site(name), port: 0, base: "/" });
    // WebDriver BiDi, which Firefox itself speaks.
    browser = await puppeteer.launch({
      browser: "firefox",
      defaultViewport: null,
      executablePath: await findFirefox(),
      timeout: 120_000,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    origin: () => {
      if (server === undefined) throw new Error("The site is served only while tests run.");
      return server.address.replace(/\/$/, "");
    },
    open: async (width = 1280) => {
      if (browser === undefined) throw new Error("Firefox is open only while tests run.");
      const context = await browser.createBrowserContext();
      onTestFinished(() => context.close());
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.setViewport({ width, height: 800 }).catch((error: Error) => {
        // The width is set all the same: older Firefox only knows no turning of the screen, which comes with it.
        if (!error.message.includes("setScreenOrientationOverride")) throw error;
      });
      return page;
    },
  };
}
