import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type RunningServer, serveSite } from "../../../src/commands/serve.ts";
import { type SiteName, site } from "../site/sites.ts";
import { findChromium } from "./find-browser.ts";

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

/** How long a test waits for what a page should come to show: a busy machine is slow, and no test is about that. */
export const patience = { timeout: 60_000 };

let browser: Promise<Browser> | undefined;
let visits = 0;

/** One browser for all sites that a file visits. */
function launch(): Promise<Browser> {
  browser ??= findChromium().then((executablePath) =>
    chromium.launch({
      executablePath,
      // Chromium refuses its sandbox to the superuser, who runs tests in containers.
      args: process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet,
      timeout: patience.timeout,
    }),
  );
  return browser;
}

/** Serves one of the built sites, or a folder, and opens the browser before the tests of a file, and ends both after them. */
export function visit(served: SiteName | (() => Promise<string>), base = "/"): Visit {
  let server: RunningServer | undefined;

  beforeAll(async () => {
    visits += 1;
    server = await serveSite({
      directory: typeof served === "string" ? await site(served) : await served(),
      port: 0,
      base,
    });
    await launch();
  });
  afterAll(async () => {
    await server?.close();
    visits -= 1;
    if (visits > 0) return;
    await (await browser)?.close();
    browser = undefined;
  });

  const origin = () => {
    if (server === undefined) throw new Error("The site is served only while tests run.");
    return server.address.replace(/\/$/, "");
  };
  return {
    origin,
    open: async (options = {}) => {
      const context = await (await launch()).newContext(options);
      context.setDefaultTimeout(patience.timeout);
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
