import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { serveSite } from "../../src/commands/serve.ts";
import { findChromium } from "../support/browser/find-chromium.ts";
import { Traffic } from "./traffic.ts";
import { watchPages } from "./watch-page.ts";

/** A page without anything in its cache, watched from its first byte on. */
export interface Visit {
  readonly page: Page;
  readonly traffic: Traffic;
}

/** A served site and a browser to visit it with. */
export class VisitedSite {
  /** The site's address, without a slash at its end. */
  readonly origin: string;
  readonly #browser: Browser;

  constructor(origin: string, browser: Browser) {
    this.origin = origin;
    this.#browser = browser;
  }

  /** Opens a page of a fresh browser profile, for as long as it is visited. */
  async visit<Result>(use: (visit: Visit) => Promise<Result>): Promise<Result> {
    const context: BrowserContext = await this.#browser.newContext({
      viewport: { width: 1280, height: 900 },
    });
    try {
      const page = await context.newPage();
      await watchPages(page);
      return await use({ page, traffic: new Traffic(page) });
    } finally {
      await context.close();
    }
  }
}

/** Serves a built site and opens a browser, for as long as the site is used. */
export async function withSite<Result>(
  directory: string,
  use: (site: VisitedSite) => Promise<Result>,
): Promise<Result> {
  const server = await serveSite({ directory, port: 0, base: "/" });
  try {
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      // Chromium refuses its sandbox to the superuser.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    try {
      return await use(new VisitedSite(server.address.replace(/\/$/, ""), browser));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
