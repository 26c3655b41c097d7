import { join } from "node:path";
import { build } from "astro";
import { checkContent } from "../desk/check/check-content.ts";
import { printMessages } from "../desk/check/messages.ts";
import { recordOfFiles } from "../desk/permalinks/known-addresses.ts";
import { searchIndex } from "../integrations/search-index.ts";
import { siteMap } from "../integrations/sitemap.ts";
import { webEditor } from "../integrations/web-editor.ts";
import { contentDirectory, type Settings } from "../settings.ts";
import { joinTimeline } from "../timeline/join/join.ts";
import type { ContentRecord } from "../timeline/record.ts";
import { withBuildLock } from "./build-lock.ts";
import { digestOfFolder } from "./folder-digest.ts";
import {
  assertReplaceable,
  explainUnwritable,
  outputFolder,
  outputPaths,
  replaceOutput,
  restoreOutput,
  withStagingFolder,
} from "./output-folder.ts";

/** The build was stopped because the content has errors; the message lists them. */
class ContentError extends Error {
  override name = "ContentError";
}

/** The content was changed while the site was built, so that its pages may be of two states. */
class ContentChangedError extends Error {
  override name = "ContentChangedError";
}

/**
 * Builds the site: checks the content, has Astro build into a staging folder, and replaces the last site
 * by the new one. A build that fails or is killed leaves the last good site as it was.
 *
 * @returns the texts of the site that was built.
 * @throws {ContentError} if the content has errors.
 * @throws {ContentChangedError} if the content was changed meanwhile.
 * @throws {SettingError} if the output folder has something other than a built site.
 * @throws {BuildUnderWayError} if another process builds into the same folder.
 * @throws {UnwritableError} if the disk is full or read-only.
 */
export async function buildSite({
  outputDirectory,
  base,
  editorSignIn,
}: Settings): Promise<ContentRecord["site"]> {
  const paths = outputPaths(outputFolder(outputDirectory));
  const { output, staging } = paths;
  assertReplaceable(output);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const parentWatch = endWithParent();
  try {
    return await withBuildLock(output, async () => {
      await restoreOutput(paths);
      const digest = await digestOfFolder(contentDirectory);
      const record = await checkedRecord(outputDirectory);
      const timeline = joinTimeline(record);
      await withStagingFolder(paths, async () => {
        const site = join(staging, "site");
        await build({
          outDir: site,
          // Its own, so that no other build writes to it at the same time.
          cacheDir: join(staging, "cache"),
          logLevel: "warn",
          integrations: [
            searchIndex(timeline),
            siteMap(timeline, base),
            webEditor(record.site, editorSignIn),
          ],
        });
        await assertUnchanged(digest, outputDirectory);
        await replaceOutput(site, paths);
      });
      return record.site;
    });
  } catch (error) {
    throw explainUnwritable(error, paths) ?? error;
  } finally {
    clearInterval(parentWatch);
  }
}

/** @throws {ContentError} if the content has errors. */
async function checkedRecord(outputDirectory: string): Promise<ContentRecord> {
  const { files, entries, errorCount } = await checkContent(contentDirectory);
  const record = recordOfFiles(entries);
  if (errorCount > 0 || record === null) {
    throw new ContentError(`${printMessages(files)}\n\nNothing was built. ${outputDirectory} is as it was.`);
  }
  return record;
}

/** @throws {ContentChangedError} if the content is no longer what it was at the beginning. */
async function assertUnchanged(digest: string, outputDirectory: string): Promise<void> {
  if ((await digestOfFolder(contentDirectory)) === digest) return;
  throw new ContentChangedError(
    `Files of ${contentDirectory} were changed while the site was built, so its pages might not fit together; build again. ${outputDirectory} is as it was.`,
  );
}

/** Ends this process when the one that started it ends: a build must not continue unseen after npm was killed. */
function endWithParent(): NodeJS.Timeout {
  const parent = process.ppid;
  return setInterval(() => {
    // At once: there is nobody to tell, and Node's own end may wait for ever (see `run-command.ts`).
    if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  }, 1000).unref();
}
