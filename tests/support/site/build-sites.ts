import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TestProject } from "vitest/node";
import { writeSyntheticRecord } from "../../bench/synthetic-record.ts";
import { findChromium } from "../browser/find-chromium.ts";
import { runNode } from "../run-node.ts";

/** The folders of the sites that are built once for all tests of built pages. */
export interface BuiltSites {
  /** The real record, without share images, as all but `otherStory`: they would double the time. */
  readonly main: string;
  /** The same on a machine with another time zone, locale and clock. */
  readonly elsewhere: string;
  /** The same below `/sub/`. */
  readonly below: string;
  /** A record about something else altogether, `tests/fixtures/record`, with share images. */
  readonly otherStory: string;
  /** A synthetic record of 1,200 reports, of which most lists stand on many pages. */
  readonly large: string;
  /** The content of that. */
  readonly largeContent: string;
  /** What a careless editor could write: `tests/fixtures/wild-record`. */
  readonly wild: string;
}

declare module "vitest" {
  interface ProvidedContext {
    sites: BuiltSites;
    /** The browser’s program. */
    chromium: string;
  }
}

/** Where the test sites claim to stand. */
export const siteAddress = "https://timeline.example";

/** A machine with another time zone, locale and clock. */
export const otherMachine = {
  TZ: "Pacific/Kiritimati",
  LC_ALL: "tr_TR.UTF-8",
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "other-clock.ts"))}`,
};

/** Finds the browser, and builds the sites in a temporary folder, which is taken away after the last test. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  project.provide("chromium", await findChromium());
  const folder = await mkdtemp(join(tmpdir(), "timeline-sites-"));
  const quick = { SHARE_IMAGES: "off" };
  const largeContent = join(folder, "large-content");
  await writeSyntheticRecord(largeContent, { reports: 1200, seed: 1 });
  const sites: BuiltSites = {
    main: await buildSiteFor(folder, "main", { ...quick, TZ: "UTC", LC_ALL: "C" }),
    elsewhere: await buildSiteFor(folder, "elsewhere", { ...quick, ...otherMachine }),
    below: await buildSiteFor(folder, "below", { ...quick, BASE_PATH: "/sub/" }),
    otherStory: await buildSiteFor(folder, "other-story", { CONTENT_DIR: "tests/fixtures/record" }),
    large: await buildSiteFor(folder, "large", { ...quick, CONTENT_DIR: largeContent }),
    largeContent,
    wild: await buildSiteFor(folder, "wild", { ...quick, CONTENT_DIR: "tests/fixtures/wild-record" }),
  };
  project.provide("sites", sites);
  return () => rm(folder, { recursive: true, force: true });
}

/** Builds a site in a folder of that name within another, with a cache of its own. @returns Where it stands. */
export async function buildSiteFor(
  folder: string,
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const directory = join(folder, name);
  const { code, output } = await runNode("src/commands/build.ts", [], {
    SITE_URL: siteAddress,
    OUT_DIR: directory,
    CACHE_DIR: join(folder, `${name}-cache`),
    ...environment,
  });
  if (code !== 0) throw new Error(`The site “${name}” was not built:\n${output}`);
  return directory;
}
