import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { serveSite } from "../../src/commands/serve.ts";
import { findChromium } from "../support/browser/find-browser.ts";
import { runNode } from "../support/run-node.ts";

/** The picture at the head of the README: the home page. */
const picture = ".github/pictures/home.png";

/** Builds the site in a temporary folder and takes its picture for the README. */
async function takeScreenshot(): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), "timeline-pictures-"));
  try {
    const { code, output } = await runNode("src/commands/build.ts", [], {
      OUT_DIR: join(temporary, "site"),
      CACHE_DIR: join(temporary, "cache"),
      SHARE_IMAGES: "off",
    });
    if (code !== 0) throw new Error(`The site was not built:\n${output}`);
    const server = await serveSite({ directory: join(temporary, "site"), port: 0, base: "/" });
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      // Chromium refuses its sandbox to the superuser.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    try {
      await take(browser, server.address);
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function take(browser: Browser, home: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  // The second visit finds the type in the browser's cache, as a reader's second page does.
  await page.goto(`${home}about/`, { waitUntil: "networkidle" });
  await page.goto(home, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: picture });
  console.log(picture);
}

await takeScreenshot();
