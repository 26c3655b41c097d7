import { DeskError } from "../desk-error.ts";

/** The most that is read of a page. News pages have a tenth of it. */
export const mostBytes = 5 * 1024 * 1024;

/** A page as it came, before anything is made of it. */
export interface RawPage {
  readonly bytes: Uint8Array;
  /** Where it stood when it was read, after all redirects; null for a file. */
  readonly address: string | null;
  /** The encoding that came with it; null where none did. */
  readonly charset: string | null;
}

/** The page is larger than what is read. */
export function tooLarge(name: string): DeskError {
  return new DeskError(
    `${name} is larger than ${mostBytes / 1024 / 1024} MB and so no plain news page; save the page as “HTML only” and import the file.`,
  );
}
