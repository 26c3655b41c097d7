/** The site could not be written, for a reason that lies in the machine. */
export class UnwritableError extends Error {
  override name = "UnwritableError";
}

/** What the system says of a disk that takes no more, wherever it is found out. */
const fullDisk: Readonly<Record<string, string>> = {
  EDQUOT: "no more may be stored on this disk",
  ENOSPC: "there is no space left on the disk",
};

/** What it says of a place that cannot be written. Elsewhere the same has other reasons. */
const closedPlace: Readonly<Record<string, string>> = {
  EACCES: "this may not be written",
  EEXIST: "there is a file where a folder must be",
  ENOTDIR: "there is a file where a folder must be",
  EPERM: "this may not be written",
  EROFS: "this disk may only be read",
};

/**
 * What an error means for the one who builds, where the system refused to write a file; null where it is another.
 *
 * @param places What the paths begin with to which a build writes.
 */
export function explainUnwritable(error: unknown, places: readonly string[]): UnwritableError | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? String(error.code) : "";
  const path = "path" in error ? String(error.path) : "";
  const isOurs = places.some((place) => path.startsWith(place));
  const reason = fullDisk[code] ?? (isOurs ? closedPlace[code] : undefined);
  if (reason === undefined) return explainUnwritable(error.cause, places);
  const where = path === "" ? "" : ` (${path})`;
  return new UnwritableError(
    `The site could not be written: ${reason}${where}. Nothing was replaced: an earlier site is as it was.`,
    { cause: error },
  );
}
