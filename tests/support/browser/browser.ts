import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { type RunningServer, serveSite } from "../../../src/commands/serve.ts";
import type { BuiltSites } from "../site/build-sites.ts";

/** Keeps the browser from asking anyone but the site for anything. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** A browser and a served site, for the tests of one file. */
export interface Visit {
  /** The site's address without a slash at its end. */
  readonly origin: () => string;
  /** A page of a fresh browser profile; what it complains of is collected. */
  readonly open: (options?: BrowserContextOptions) => Promise<VisitedPage>;
}

/** A page with the complaints of the browser about it. */
export interface VisitedPage {
  readonly page: Page;
  /** Errors on the console, failed scripts, requests to other hosts. */
  readonly complaints: string[];
}

/** Serves one of the built sites and opens a browser before the tests of a file, and ends both after them. */
export function visit(site: keyof BuiltSites, base = "/"): Visit {
  let browser: Browser | undefined;
  let server: RunningServer | undefined;

  beforeAll(async () => {
    server = await serveSite({ directory: inject("sites")[site], port: 0, base });
    browser = await chromium.launch({
      executablePath: inject("chromium"),
      // Chromium refuses its sandbox to the superuser, who runs tests in containers.
      args: process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const origin = () => {
    if (server === undefined) throw new Error("The site is served only while tests run.");
    return server.address.replace(/\/$/, "");
  };
  return {
    origin,
    open: async (options = {}) => {
      if (browser === undefined) throw new Error("The browser is open only while tests run.");
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (new URL(request.url()).origin !== new URL(origin()).origin)
          complaints.push(`asked ${request.url()}`);
      });
      return { page, complaints };
    },
  };
}
