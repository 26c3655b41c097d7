import { open } from "node:fs/promises";
import { DeskError } from "../desk-error.ts";
import { mostBytes, type RawPage, tooLarge } from "./raw-page.ts";

/**
 * Reads a page that was saved as a file.
 *
 * @throws {DeskError} where there is no such file or it is too large.
 */
export async function readSavedPage(path: string): Promise<RawPage> {
  try {
    await using file = await open(path, "r");
    const status = await file.stat();
    if (!status.isFile()) throw new DeskError(`${path} is no file; name a saved page or the address of one.`);
    if (status.size > mostBytes) throw tooLarge(path);
    return { bytes: await file.readFile(), address: null, charset: null };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "ENOENT") {
      throw new DeskError(
        `There is no file ${path}; name a saved page, or an address that begins with https://.`,
        { cause: error },
      );
    }
    throw new DeskError(`${path} cannot be read (${error.message}).`, { cause: error });
  }
}
