import { relative, resolve } from "node:path";
import { contentDirectory, readSettings } from "../../settings.ts";

/** Where the web editor reads and writes. */
export interface EditedPlace {
  /** The project on GitHub: `OWNER/NAME`. */
  readonly repository: string;
  /** The content folder, from the root of the project. */
  readonly folder: string;
}

/**
 * Where the web editor of a site reads and writes; null where the site has none: `site.yaml` names no repository on
 * GitHub, the content is not in the project, or the site is to be read from a disk.
 */
export function editedPlace(repositoryAddress: string | undefined): EditedPlace | null {
  const [, repository] =
    /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repositoryAddress ?? "") ?? [];
  const folder = relative("", resolve(contentDirectory));
  const isElsewhere = folder.startsWith("..") || readSettings(process.env).relativeLinks;
  return repository === undefined || isElsewhere ? null : { repository, folder };
}
