import { parseArgs } from "node:util";
import { SettingError } from "../settings.ts";

/** What can be said to `npm run check:content`. */
export interface CheckOptions {
  readonly help: boolean;
  /** Fix what is safe to fix before the check. */
  readonly fix: boolean;
}

/** What `--help` prints. */
export const checkHelp = `npm run check:content -- [options]

Checks every file of the content, and names each problem with file, line and column
and what to write instead. Errors end it with exit code 1, warnings do not.

  --fix   first fix what needs no decision: space at the ends of lines, tabs, line
          ends of Windows, a missing last line end, dates without quotation marks,
          straight quotation marks where it is clear which they are, words such as
          “the the”, language tags such as “EN”, and note new permanent addresses
  --help  print this

CONTENT_DIR names another content folder.`;

/** @throws {SettingError} where an option is unknown. */
export function readCheckOptions(parameters: readonly string[]): CheckOptions {
  try {
    const { help = false, fix = false } = parseArgs({
      args: [...parameters],
      options: { help: { type: "boolean" }, fix: { type: "boolean" } },
    }).values;
    return { help, fix };
  } catch (error) {
    // Errors of `parseArgs` itself, whose messages name the option.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    throw new SettingError(
      `${error.message}\nThe options are --fix and --help, as in: npm run check:content -- --fix`,
      { cause: error },
    );
  }
}
