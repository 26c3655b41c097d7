import { type ParseArgsConfig, parseArgs } from "node:util";
import type { z } from "astro/zod";
import { publicationDay } from "../schema/edtf.ts";
import { languageFault } from "../schema/language-tags.ts";
import { address, language } from "../schema/values.ts";
import { SettingError } from "../settings.ts";

/** The availability API of the Internet Archive (https://archive.org/help/wayback_api.php). */
const internetArchive = "https://archive.org/wayback/available";

const flag = { type: "boolean", default: false } as const;
const text = { type: "string" } as const;

/** What `npm run check:content -- --help` prints. */
export const checkHelp = `npm run check:content -- [options]

Checks every file of the content, and names each problem with file, line and column
and what to write instead. Errors end it with exit code 1, warnings do not.

  --fix   first fix what needs no decision: space at the ends of lines, tabs, line
          ends of Windows, a missing last line end, dates without quotation marks,
          straight quotation marks where it is clear which they are, words such as
          “the the”, language tags such as “EN”, signs that nobody sees, digits in
          quotation marks, and note new permanent addresses
  --tidy  write every file in one form, without a change of what it says: fields in
          their order, quotation marks where they are needed, lines of one width
  --help  print this

CONTENT_DIR names another content folder.`;

/** @throws {SettingError} if an option is unknown. */
export function readCheckOptions(parameters: readonly string[]) {
  return parseOptions({ args: [...parameters], options: { help: flag, fix: flag, tidy: flag } }, checkHelp)
    .values;
}

/** What `npm run archive -- --help` prints. */
export const archiveHelp = `npm run archive -- [options]

Asks the Internet Archive for a copy of each report that has no "archive:" yet,
and writes what it finds into the report's file, below "url:". You can stop it
with Ctrl-C at any time; it continues there when you run it again.

  --again          also ask for reports without a copy in the last 30 days
  --limit NUMBER   the most reports to ask for
  --pause SECONDS  the time between two requests (default: 1)
  --help           print this

ARCHIVE_SERVICE names another availability API on the public internet,
CONTENT_DIR another content folder, CACHE_DIR another folder than .cache for
the cache of missing copies.`;

/**
 * The options of `npm run archive`: `limit` may be infinite, `pause` is in milliseconds, `service` is the address of
 * the availability API.
 *
 * @throws {SettingError} if an option or variable is unknown or invalid.
 */
export function readArchiveOptions(parameters: readonly string[], environment: NodeJS.ProcessEnv) {
  const options = { again: flag, help: flag, limit: text, pause: { ...text, default: "1" } };
  const { help, again, limit, pause } = parseOptions({ args: [...parameters], options }, archiveHelp).values;
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit)) {
    throw new SettingError(`--limit is "${limit}"; write a number from 1, for example --limit 20.`);
  }
  const service = environment["ARCHIVE_SERVICE"] || internetArchive;
  if (!/^https?:$/.test(URL.parse(service)?.protocol ?? "")) {
    throw new SettingError(
      `ARCHIVE_SERVICE is "${service}"; write the whole address of an availability API, such as ARCHIVE_SERVICE=${internetArchive}.`,
    );
  }
  return {
    help,
    again,
    limit: Number(limit ?? Number.POSITIVE_INFINITY),
    pause: parseSeconds("--pause", pause, "--pause 2 or --pause 0.5"),
    service,
  };
}

/** What `npm run import -- --help` prints. */
export const importHelp = `npm run import -- FILE-OR-ADDRESS… [options]

Reads a saved page (of a browser, also as a single file, or plain text) or downloads
one, and writes a draft of a report with what the page states: headline, outlet, day,
language, address, agency, archive copy. The draft lists what an editor must fill in,
and what of the record the article names. Pages that are in the record already are
skipped. In a terminal, what a page does not state is asked for.

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

/**
 * The options of `npm run import`: `pages` are saved pages and addresses, `timeout` is in milliseconds,
 * `given` are facts that take precedence over what a page states.
 *
 * @throws {SettingError} if an option is unknown or invalid.
 */
export function readImportOptions(parameters: readonly string[]) {
  const facts = {
    title: text,
    source: text,
    agency: text,
    url: text,
    published: text,
    language: text,
    id: text,
  };
  const options = { ...facts, help: flag, timeout: { ...text, default: "30" } };
  const config = { args: [...parameters], allowPositionals: true, options };
  const { values, positionals: pages } = parseOptions(config, importHelp);
  const { help, timeout: seconds, ...given } = values;
  if (!help && pages.length === 0)
    throw new SettingError(`Name a saved page or an address.\n\n${importHelp}`);
  const ofOne = (["title", "url", "id"] as const).filter((name) => given[name] !== undefined);
  if (pages.length > 1 && ofOne.length > 0) {
    throw new SettingError(`--${ofOne.join(", --")}: import one page at a time with this.`);
  }
  assertValid("--url", given.url, address);
  assertValid("--published", given.published, publicationDay);
  assertValid("--language", given.language, language);
  const fault = given.language === undefined ? null : languageFault(given.language);
  if (fault !== null) throw new SettingError(`--language: ${fault}.`);
  const timeout = parseSeconds("--timeout", seconds, "--timeout 60");
  if (timeout === 0) throw new SettingError("--timeout is 0; write seconds, for example --timeout 60.");
  return { help, pages, timeout, given };
}

/** @throws {SettingError} if the value is not valid in the field of a report. */
function assertValid(option: string, value: string | undefined, schema: z.ZodType): void {
  const issue = value === undefined ? undefined : schema.safeParse(value).error?.issues[0];
  if (issue !== undefined) throw new SettingError(`${option}: ${issue.message}.`);
}

/** @throws {SettingError} if an option is unknown or lacks its value; the message ends with the help. */
function parseOptions<Config extends ParseArgsConfig>(config: Config, help: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    throw new SettingError(`${error.message}\n\n${help}`, { cause: error });
  }
}

/** The milliseconds of an option in seconds. @throws {SettingError} if it is not a number. */
function parseSeconds(option: string, seconds: string, example: string): number {
  if (!/^\d{1,4}(?:\.\d+)?$/.test(seconds)) {
    throw new SettingError(`${option} is "${seconds}"; write seconds, for example ${example}.`);
  }
  return Number(seconds) * 1000;
}
