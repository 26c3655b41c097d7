import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isOtherProcess } from "./other-process.ts";

const prefix = ".build-";

/** What the paths of the folders begin with in which builds work. */
export const workshopsBegin = join(process.cwd(), prefix);

/**
 * Does some work with an empty folder that is this process's alone. It lies within the project: from
 * elsewhere the pages that are being rendered would not find the packages they use. Folders that killed
 * builds left are taken away.
 */
export async function inWorkshop(work: (workshop: string) => Promise<void>): Promise<void> {
  await removeAbandoned();
  const workshop = `${workshopsBegin}${process.pid}`;
  try {
    await mkdir(workshop);
    await work(workshop);
  } finally {
    await remove(workshop);
  }
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(".")) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    if (/^\d+$/.test(pid) && !isOtherProcess(Number(pid))) await remove(name);
  }
}

function remove(folder: string): Promise<void> {
  // Tried again where a page is written just then, as a build that fails may do for another moment.
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
