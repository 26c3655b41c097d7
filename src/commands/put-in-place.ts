import { spawnSync } from "node:child_process";
import { existsSync, renameSync } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import type { Neighbours } from "./beside.ts";
import { liveHolder } from "./build-lock.ts";

/** How folders change their names. */
export interface FolderMoves {
  /** Gives each of two folders the other's name in one step; says whether this machine can. */
  readonly exchange: (one: string, other: string) => boolean;
  readonly rename: (from: string, to: string) => void;
}

/** Node has no exchange of names; GNU `mv` has since version 9.5. */
const machineMoves: FolderMoves = {
  exchange: (one, other) =>
    spawnSync("mv", ["-T", "--exchange", "--", one, other], { stdio: "ignore" }).status === 0,
  rename: renameSync,
};

/**
 * Puts a whole new site where the last one stands. The site stays a plain folder, as hosts and tools want
 * it, and a link to one would not do. Where the machine can exchange names, there is a site at any moment.
 * Elsewhere there are two renames, one right after the other: who ends the program just between them
 * leaves the last site beside its place, and {@link restoreSite} puts it back.
 */
export async function putInPlace(
  fresh: string,
  { output, incoming, previous }: Neighbours,
  moves: FolderMoves = machineMoves,
): Promise<void> {
  await moveFolder(fresh, incoming);
  if (!existsSync(output)) moves.rename(incoming, output);
  else if (!moves.exchange(incoming, output)) {
    moves.rename(output, previous);
    try {
      moves.rename(incoming, output);
    } catch (error) {
      moves.rename(previous, output);
      throw error;
    }
  }
  // Whichever of the two holds the last site now.
  await removeLeftovers({ incoming, previous });
}

/** Puts the last good site back where a build was ended while it replaced it; one that is still under way is left alone. */
export async function restoreSite({ output, lock, previous }: Neighbours): Promise<void> {
  if (existsSync(output) || !existsSync(previous) || (await liveHolder(lock)) !== null) return;
  await rename(previous, output);
}

/** Takes away what earlier builds left beside the site. */
export async function removeLeftovers({
  incoming,
  previous,
}: Pick<Neighbours, "incoming" | "previous">): Promise<void> {
  await Promise.all([incoming, previous].map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Moves a folder, also to another disk. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    try {
      await cp(from, to, { recursive: true });
    } catch (failure) {
      await rm(to, { recursive: true, force: true });
      throw failure;
    }
  }
}
