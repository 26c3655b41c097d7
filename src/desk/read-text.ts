import { readFile } from "node:fs/promises";
import { DeskError } from "./desk-error.ts";

/** The text of a file of the content. @throws {DeskError} where it cannot be read, such as a folder with the name of a file. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DeskError(`${path} cannot be read, ${reason}; put the file itself there.`, { cause: error });
  }
}
