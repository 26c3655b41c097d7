import { setTimeout } from "node:timers/promises";
import manifest from "../../package.json" with { type: "json" };

/** The name and version of this project, as its commands identify themselves to servers: `name/1.0.0`. */
export const userAgent = `${manifest.name}/${manifest.version}`;

/**
 * Errors whose message says everything a user needs; others are bugs and are printed with their trace. By
 * name, because the build bundles some of the code, so that its classes are other ones.
 */
const userErrors = [
  "BuildUnderWayError",
  "ContentChangedError",
  "ContentError",
  "DeskError",
  "NoSiteError",
  "PortTakenError",
  "RecordError",
  "SettingError",
  "TerritoryError",
  "UnwritableError",
];

/**
 * How many milliseconds a command is idle before it ends: at its end, Node may wait for ever for a compiler of its own that
 * waits for memory, which it gets only in an idle moment (https://github.com/nodejs/node/issues/54918).
 */
const idleAtEnd = 150;

/** Runs a command of package.json; if it fails, prints why and exits with code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
    await setTimeout(idleAtEnd);
  } catch (error) {
    const isUserError = error instanceof Error && userErrors.includes(error.name);
    console.error(isUserError ? error.message : error);
    await setTimeout(idleAtEnd);
    process.exit(1);
  }
}
