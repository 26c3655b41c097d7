import type { z } from "astro/zod";
import { publicationDay } from "../schema/edtf.ts";
import { languageFault } from "../schema/language-tags.ts";
import { address, language as languageSchema } from "../schema/values.ts";
import { SettingError } from "../settings.ts";
import { parseOptions, parseSeconds } from "./run-command.ts";

/** What `--help` prints. */
export const importHelp = `npm run import -- FILE-OR-ADDRESS… [options]

Reads a saved page ("HTML only", or plain text) or downloads one, and writes a draft
of a report with what the page states: headline, outlet, day, language, address,
agency. The draft lists what an editor must fill in, and the entries of the record
that the article names. Pages that are in the record already are skipped.

Give what the page does not state, or states wrongly, by options:

  --source ID        the outlet, an entry of content/sources/
  --agency ID        the agency whose text it is
  --published DAY    the day of publication, such as 2024-06-12
  --language TAG     the language, such as en
  --title TEXT       the headline; for one page only
  --url ADDRESS      its address; for one page only
  --id ID            the name of its file; for one page only
  --timeout SECONDS  how long to wait for a page (default: 30)
  --help             print this

CONTENT_DIR names another content folder.`;

/** The options of `npm run import`. */
export type ImportOptions = ReturnType<typeof readImportOptions>;

/**
 * Reads the options of `npm run import`: `pages` are saved pages and addresses, `timeout` is in milliseconds,
 * `given` are facts that take precedence over what a page states.
 *
 * @throws {SettingError} if an option is unknown or invalid.
 */
export function readImportOptions(parameters: readonly string[]) {
  const text = { type: "string" } as const;
  const { values, positionals: pages } = parseOptions(
    {
      args: [...parameters],
      allowPositionals: true,
      options: {
        help: { type: "boolean", default: false },
        title: text,
        source: text,
        agency: text,
        url: text,
        published: text,
        language: text,
        id: text,
        timeout: { type: "string", default: "30" },
      },
    },
    importHelp,
  );
  const { help, timeout, ...given } = values;
  if (!help && pages.length === 0)
    throw new SettingError(`Name a saved page or an address.\n\n${importHelp}`);
  const ofOne = (["title", "url", "id"] as const).filter((name) => given[name] !== undefined);
  if (pages.length > 1 && ofOne.length > 0) {
    throw new SettingError(`--${ofOne.join(", --")}: import one page at a time with this.`);
  }
  assertValid("--url", given.url, address);
  assertValid("--published", given.published, publicationDay);
  assertValid("--language", given.language, languageSchema);
  const fault = given.language === undefined ? null : languageFault(given.language);
  if (fault !== null) throw new SettingError(`--language: ${fault}.`);
  return { help, pages, timeout: parseTimeout(timeout), given };
}

/** @throws {SettingError} if the field of a report that an option fills in would refuse it. */
function assertValid(option: string, value: string | undefined, schema: z.ZodType): void {
  const issue = value === undefined ? undefined : schema.safeParse(value).error?.issues[0];
  if (issue !== undefined) throw new SettingError(`${option}: ${issue.message}.`);
}

function parseTimeout(text: string): number {
  const timeout = parseSeconds("--timeout", text, "--timeout 60");
  if (timeout === 0) throw new SettingError("--timeout is 0; write seconds, for example --timeout 60.");
  return timeout;
}
