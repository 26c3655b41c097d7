import { internetArchive } from "../desk/archive/service.ts";
import { SettingError } from "../settings.ts";
import { parseOptions, parseSeconds } from "./run-command.ts";

/** The options of `npm run archive`. */
export interface ArchiveOptions {
  readonly help: boolean;
  /** Also ask for reports without a copy in the last 30 days. */
  readonly again: boolean;
  /** The most reports to ask for; may be infinite. */
  readonly limit: number;
  /** Milliseconds between two requests. */
  readonly pause: number;
  /** `ARCHIVE_SERVICE`: the address of the availability API. */
  readonly service: string;
}

/** What `--help` prints. */
export const archiveHelp = `npm run archive -- [options]

Asks the Internet Archive for a copy of each report that has no "archive:" yet,
and writes what it finds into the report's file, below "url:". You can stop it
with Ctrl-C at any time; it continues there when you run it again.

  --again          also ask for reports without a copy in the last 30 days
  --limit NUMBER   the most reports to ask for
  --pause SECONDS  the time between two requests (default: 1)
  --help           print this

ARCHIVE_SERVICE names another availability API, CONTENT_DIR another content
folder, CACHE_DIR another folder than .cache for the cache of missing copies.`;

/** @throws {SettingError} if an option or variable is unknown or invalid. */
export function readArchiveOptions(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): ArchiveOptions {
  const { values } = parseOptions(
    {
      args: [...parameters],
      options: {
        again: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        limit: { type: "string" },
        pause: { type: "string", default: "1" },
      },
    },
    archiveHelp,
  );
  const { help, again, limit, pause } = values;
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit)) {
    throw new SettingError(`--limit is "${limit}"; write a number from 1, for example --limit 20.`);
  }
  return {
    help,
    again,
    limit: Number(limit ?? Number.POSITIVE_INFINITY),
    pause: parseSeconds("--pause", pause, "--pause 2 or --pause 0.5"),
    service: readService(environment["ARCHIVE_SERVICE"]),
  };
}

function readService(text: string | undefined): string {
  if (text === undefined || text === "") return internetArchive;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new SettingError(
      `ARCHIVE_SERVICE is "${text}"; write the whole address of an availability API, such as ARCHIVE_SERVICE=${internetArchive}.`,
    );
  }
  return text;
}
