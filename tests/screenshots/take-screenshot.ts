import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { serveSite } from "../../src/commands/serve.ts";
import { findChromium } from "../support/browser/find-chromium.ts";
import { runNode } from "../support/run-node.ts";

/** Where the pictures of the README stand. */
const folder = ".github/pictures";

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 780 };

/** The pictures: what each shows, and on what. */
const pictures = [
  { name: "home", path: "/", screen: desk, scheme: "light" },
  { name: "home-dark", path: "/", screen: desk, scheme: "dark" },
  { name: "home-phone", path: "/", screen: phone, scheme: "light" },
  { name: "timeline", path: "/#2023-09-19-azerbaijani-offensive", screen: desk, scheme: "light" },
  { name: "event", path: "/events/2024-06-12-withdrawal-completed/", screen: desk, scheme: "light" },
  { name: "event-phone", path: "/events/2024-06-12-withdrawal-completed/", screen: phone, scheme: "dark" },
  { name: "search", path: "/search/?q=Ստեփանակերտ", screen: desk, scheme: "light" },
  { name: "coverage", path: "/coverage/", screen: desk, scheme: "light" },
  { name: "figures", path: "/figures/armenians-fled/", screen: desk, scheme: "light" },
  { name: "map", path: "/map/", screen: desk, scheme: "light" },
  { name: "map-dark", path: "/map/", screen: desk, scheme: "dark" },
] as const;

/** Builds the site in a temporary folder and takes its pictures for the README, so that they stay true. */
async function takeScreenshots(): Promise<void> {
  const workshop = await mkdtemp(join(tmpdir(), "timeline-pictures-"));
  try {
    const { code, output } = await runNode("src/commands/build.ts", [], {
      OUT_DIR: join(workshop, "site"),
      CACHE_DIR: join(workshop, "cache"),
      SHARE_IMAGES: "off",
    });
    if (code !== 0) throw new Error(`The site was not built:\n${output}`);
    await mkdir(folder, { recursive: true });
    const server = await serveSite({ directory: join(workshop, "site"), port: 0, base: "/" });
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      // Chromium refuses its sandbox to the superuser.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    try {
      for (const picture of pictures) await take(browser, server.address.replace(/\/$/, ""), picture);
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function take(browser: Browser, origin: string, picture: (typeof pictures)[number]): Promise<void> {
  const context = await browser.newContext({
    viewport: picture.screen,
    colorScheme: picture.scheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // The second visit finds the type in the browser's cache, as a reader's second page does.
  await page.goto(`${origin}/about/`);
  await page.goto(`${origin}${picture.path}`, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  const file = `${folder}/${picture.name}.png`;
  await page.screenshot({ path: file });
  console.log(file);
  await context.close();
}

await takeScreenshots();
