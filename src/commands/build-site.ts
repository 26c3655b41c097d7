import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { checkContent } from "../desk/check/check-content.ts";
import { printMessages } from "../desk/check/print-messages.ts";
import { contentDirectory } from "../site/content-directory.ts";
import { SettingError, type Settings } from "./settings.ts";

/** The build was stopped because the content is at fault; the faults have been printed. */
class ContentAtFaultError extends Error {
  override name = "ContentAtFaultError";
}

/**
 * Checks the content, builds the site beside the folder it will stand in, and puts it in place only
 * when it is complete and indexed: a build that fails leaves the last good site as it was.
 *
 * @throws {ContentAtFaultError} where the content is at fault.
 * @throws {SettingError} where something other than a built site stands in the way.
 */
export async function buildSite({ outputDirectory, cacheDirectory }: Settings): Promise<void> {
  const { files, errorCount } = await checkContent(contentDirectory);
  if (errorCount > 0) {
    throw new ContentAtFaultError(
      `${printMessages(files)}\n\nNothing was built. ${outputDirectory} is as it was.`,
    );
  }
  const output = resolve(outputDirectory);
  assertReplaceable(output);
  const workshop = join(output, "..", `.build-${process.pid}`);
  const fresh = join(workshop, "site");
  try {
    await mkdir(workshop, { recursive: true });
    await renderSite(fresh, resolve(cacheDirectory));
    await putInPlace(fresh, output, join(workshop, "previous"));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function renderSite(directory: string, cacheDirectory: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { build } = await import("astro");
  // Astro keeps what it read of the content from build to build, and does not notice when a schema has changed.
  await rm(join(cacheDirectory, "data-store.json"), { force: true });
  await build({ outDir: directory, cacheDir: cacheDirectory, logLevel: "warn" });
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

async function putInPlace(fresh: string, output: string, previous: string): Promise<void> {
  const replaces = existsSync(output);
  if (replaces) await rename(output, previous);
  try {
    await rename(fresh, output);
  } catch (error) {
    if (replaces) await rename(previous, output);
    throw error;
  }
}
