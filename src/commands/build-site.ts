import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { contentDirectory } from "../site/content-directory.ts";
import { renderedPages } from "../site/rendered-pages.ts";
import { neighboursOf } from "./beside.ts";
import { whileLocked } from "./build-lock.ts";
import { checkAside } from "./check-aside.ts";
import { ContentGate } from "./content-gate.ts";
import { putInPlace, removeLeftovers, restoreSite } from "./put-in-place.ts";
import { SettingError, type Settings } from "../settings.ts";
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
export async function buildSite(settings: Settings): Promise<void> {
  const { outputDirectory } = settings;
  const output = resolve(outputDirectory);
  assertReplaceable(output);
  const neighbours = neighboursOf(output);
  try {
    await whileLocked(neighbours, async () => {
      await restoreSite(neighbours);
      await removeLeftovers(neighbours);
      await inWorkshop(async (workshop) => {
        await renderSite(workshop, settings);
        await putInPlace(join(workshop, "site"), neighbours);
        noteEnd("place");
      });
    });
  } catch (error) {
    throw explainUnwritable(error, [dirname(output), workshopsBegin]) ?? error;
  }
}

/**
 * Builds the site in the workshop. The content is checked meanwhile; where the build fails over content that is
 * at fault, the check says better why.
 */
async function renderSite(workshop: string, settings: Settings): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  // Rolldown, which bundles the scripts, shall give its memory back when it is done
  // (https://github.com/microsoft/mimalloc#environment-options).
  process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
  const check = assertFaultless(settings.outputDirectory);
  // Whoever awaits it is told of its failure, also where that comes first.
  check.then(() => noteEnd("check")).catch(() => {});
  const gate = new ContentGate(check);
  const pages = renderedPages(settings, gate);
  const { build } = await import("astro");
  const building = build({
    outDir: join(workshop, "site"),
    // A cache of its own, so that no other build writes to it at the same time.
    cacheDir: join(workshop, "cache"),
    logLevel: "warn",
    integrations: [...stepTimes(), pages.integration],
  });
  try {
    await Promise.race([building, gate.failure()]);
  } catch (error) {
    // Else it would go on writing into a folder that is being taken away.
    await pages.stop();
    await check;
    throw error;
  }
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
