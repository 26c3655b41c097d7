import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../support/browser/find-browser.ts";

/** A site that is served as web hosts do, and a browser to visit it with. */
export interface VisitedSite {
  /** Its address without a slash at the end. */
  readonly origin: string;
  readonly browser: Browser;
}

/** The types of texts, which are sent with gzip. */
const textTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves a folder and opens a browser while `use` runs. */
export async function visitSite<Result>(
  directory: string,
  use: (site: VisitedSite) => Promise<Result>,
): Promise<Result> {
  const { origin, close } = await serve(directory);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    // Chromium refuses its sandbox to the superuser.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    // The benchmark itself ends on these signals, and the browser with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    return await use({ origin, browser });
  } finally {
    await browser.close();
    close();
  }
}

/** Serves files on a free port; the browser may keep those whose names change with their content, as `docs/hosting.md` says, and no others. */
async function serve(directory: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(directory, decodeURIComponent(pathname.replace(/\/$/, "/index.html")));
    try {
      const content = await readFile(file);
      const type = textTypes[extname(file)];
      response.setHeader(
        "cache-control",
        pathname.includes("/_astro/") ? "max-age=31536000, immutable" : "no-store",
      );
      response.setHeader("content-type", type ?? "application/octet-stream");
      if (type !== undefined) response.setHeader("content-encoding", "gzip");
      response.end(type === undefined ? content : gzipSync(content, { level: 9 }));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
