import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { redirects } from "../schema/redirects.ts";
import { contentDirectory } from "../settings.ts";
import { type FormerPage, formerPagesOf } from "../timeline/former-pages.ts";

/** What `redirects.yaml` says of pages and feeds that moved, and of pages that were withdrawn; nothing where there is no such file. */
export function readFormerPages(): FormerPage[] {
  const file = join(contentDirectory, "redirects.yaml");
  if (!existsSync(file)) return [];
  // A file of comments alone holds null.
  return formerPagesOf(redirects.parse(parse(readFileSync(file, "utf8")) ?? {}));
}
