import type { VFile } from "vfile";
import { reporter } from "vfile-reporter";

/** The messages of the files that have any, with their places, as people read them. */
export function printMessages(files: readonly VFile[]): string {
  return reporter([...files], { quiet: true, color: false });
}
