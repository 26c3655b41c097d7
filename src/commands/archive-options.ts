import { parseArgs } from "node:util";
import { internetArchive } from "../desk/archive/service.ts";
import { SettingError } from "../settings.ts";

/** What can be said to `npm run archive`. */
export interface ArchiveOptions {
  readonly help: boolean;
  /** Ask also for reports for which nothing was found in the last 30 days. */
  readonly again: boolean;
  /** The most reports to ask for; infinite where no limit is set. */
  readonly limit: number;
  /** The pause between two questions, in milliseconds. */
  readonly pause: number;
  /** `ARCHIVE_SERVICE`: the address of the availability interface. */
  readonly service: string;
}

/** What `--help` prints. */
export const archiveHelp = `npm run archive -- [options]

Asks the Internet Archive for a copy of each report that has no "archive:" yet,
and writes what it finds into the report's file, below "url:". It can be stopped
with Ctrl-C at any time and goes on there when it is run again.

  --again          ask also for reports for which nothing was found in the last 30 days
  --limit NUMBER   ask for so many reports at most
  --pause SECONDS  wait so long between two questions (1 unless you say otherwise)
  --help           print this

ARCHIVE_SERVICE names another availability interface, CONTENT_DIR another content
folder, CACHE_DIR another folder than .cache for what was asked in vain.`;

/** @throws {SettingError} where an option or variable is unknown or of no use. */
export function readArchiveOptions(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): ArchiveOptions {
  const { help = false, again = false, limit, pause } = parse(parameters);
  return {
    help,
    again,
    limit: readLimit(limit),
    pause: readPause(pause),
    service: readService(environment["ARCHIVE_SERVICE"]),
  };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        again: { type: "boolean" },
        help: { type: "boolean" },
        limit: { type: "string" },
        pause: { type: "string" },
      },
    }).values;
  } catch (error) {
    // The codes of Node's own refusals begin so; their messages name the option.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    throw new SettingError(
      `${error.message}\nThe options are --again, --limit NUMBER, --pause SECONDS and --help, as in: npm run archive -- --limit 20`,
      { cause: error },
    );
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d*$/.test(text)) {
    throw new SettingError(`--limit is "${text}"; write a number from 1, for example --limit 20.`);
  }
  return Number(text);
}

function readPause(text: string | undefined): number {
  if (text === undefined) return 1000;
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text)) {
    throw new SettingError(`--pause is "${text}"; write seconds, for example --pause 2 or --pause 0.5.`);
  }
  return Number(text) * 1000;
}

function readService(text: string | undefined): string {
  if (text === undefined || text === "") return internetArchive;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new SettingError(
      `ARCHIVE_SERVICE is "${text}"; write the whole address of an availability interface, such as ARCHIVE_SERVICE=${internetArchive}.`,
    );
  }
  return text;
}
