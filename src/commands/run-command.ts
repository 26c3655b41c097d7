import { type ParseArgsConfig, parseArgs } from "node:util";
import manifest from "../../package.json" with { type: "json" };
import { SettingError } from "../settings.ts";

/** The name and version of this project, as its commands identify themselves to servers: `name/1.0.0`. */
export const userAgent = `${manifest.name}/${manifest.version}`;

/**
 * Errors whose message says everything a user needs; others are bugs and are printed with their trace. By
 * name, because the build bundles some of the code, so that its classes are other ones.
 */
const userErrors = [
  "BuildUnderWayError",
  "ContentError",
  "DeskError",
  "NoSiteError",
  "PortTakenError",
  "RecordError",
  "SettingError",
  "UnwritableError",
];

/** Runs a command of package.json; if it fails, prints why and exits with code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isUserError = error instanceof Error && userErrors.includes(error.name);
    console.error(isUserError ? error.message : error);
    process.exit(1);
  }
}

/**
 * Parses the options of a command.
 *
 * @throws {SettingError} if one is unknown or lacks its value; the message ends with the help.
 */
export function parseOptions<Config extends ParseArgsConfig>(config: Config, help: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    throw new SettingError(`${error.message}\n\n${help}`, { cause: error });
  }
}

/** The milliseconds of an option in seconds. @throws {SettingError} if it is not a number. */
export function parseSeconds(option: string, text: string, example: string): number {
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text)) {
    throw new SettingError(`${option} is "${text}"; write seconds, for example ${example}.`);
  }
  return Number(text) * 1000;
}
