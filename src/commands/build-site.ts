import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { contentDirectory } from "../site/content-directory.ts";
import { neighboursOf } from "./beside.ts";
import { whileLocked } from "./build-lock.ts";
import { checkAside } from "./check-aside.ts";
import { putInPlace, removeLeftovers, restoreSite } from "./put-in-place.ts";
import { SettingError, type Settings } from "./settings.ts";
import { noteEnd, stepTimes } from "./step-times.ts";
import { explainUnwritable } from "./unwritable.ts";
import { inWorkshop, workshopsBegin } from "./workshop.ts";

/** The build was stopped because the content is at fault; the faults have been printed. */
class ContentAtFaultError extends Error {
  override name = "ContentAtFaultError";
}

/**
 * Checks the content, builds the site aside, and puts it in place only when it is complete and indexed: a
 * build that fails or is killed leaves the last good site as it was.
 *
 * @throws {ContentAtFaultError} where the content is at fault.
 * @throws {SettingError} where something other than a built site stands in the way.
 * @throws {BuildUnderWayError} where another process builds into the same folder.
 * @throws {UnwritableError} where the disk is full or may not be written.
 */
export async function buildSite({ outputDirectory }: Settings): Promise<void> {
  const output = resolve(outputDirectory);
  assertReplaceable(output);
  const neighbours = neighboursOf(output);
  try {
    await whileLocked(neighbours, async () => {
      await restoreSite(neighbours);
      await removeLeftovers(neighbours);
      await inWorkshop(async (workshop) => {
        await renderSite(workshop, outputDirectory);
        await putInPlace(join(workshop, "site"), neighbours);
        noteEnd("place");
      });
    });
  } catch (error) {
    throw explainUnwritable(error, [dirname(output), workshopsBegin]) ?? error;
  }
}

/**
 * Builds the site in the workshop. The content is checked while Astro reads it; no page is rendered before the
 * check has ended, and where Astro fails over the content, the check says better why.
 */
async function renderSite(workshop: string, outputDirectory: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const check = assertFaultless(outputDirectory);
  // Whoever awaits it is told of its failure, also where that comes first.
  check.then(() => noteEnd("check")).catch(() => {});
  const { build } = await import("astro");
  const read = Promise.withResolvers<void>();
  const building = build({
    outDir: join(workshop, "site"),
    // A cache of its own, so that no other build writes to it at the same time.
    cacheDir: join(workshop, "cache"),
    logLevel: "warn",
    integrations: [...stepTimes(), gate(check, read.resolve)],
  });
  try {
    await Promise.race([building, read.promise.then(() => check)]);
    await building;
  } catch (error) {
    await check;
    throw error;
  }
}

/**
 * Lets Astro go on from the content that it has read to the pages when the check has found no fault. Else Astro
 * stands still here until the program ends: told to stop, it would print an error of its own.
 */
function gate(check: Promise<void>, arrived: () => void): AstroIntegration {
  const pass = async () => {
    arrived();
    await check.catch(() => new Promise<void>(() => {}));
  };
  return { name: "content-check", hooks: { "astro:build:start": pass } };
}

/** @throws {ContentAtFaultError} where the content is at fault. */
async function assertFaultless(outputDirectory: string): Promise<void> {
  const report = await checkAside(contentDirectory);
  if (report === null) return;
  throw new ContentAtFaultError(`${report}\n\nNothing was built. ${outputDirectory} is as it was.`);
}

/** What stands where the site shall stand is put away; it must be an earlier site, or nothing. */
function assertReplaceable(output: string): void {
  if (!existsSync(output)) return;
  const isFolder = statSync(output).isDirectory();
  const names = isFolder ? readdirSync(output) : [];
  if (isFolder && (names.length === 0 || (names.includes("index.html") && !names.includes("package.json"))))
    return;
  throw new SettingError(
    `OUT_DIR names ${output}, which holds something other than a built site; name a new or empty folder.`,
  );
}
