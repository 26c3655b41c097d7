import { ContentAtFaultError } from "./build-site.ts";
import { PortTakenError } from "./serve.ts";
import { SettingError } from "./settings.ts";

/** Errors whose message says all that a person needs; any other is a fault of ours and keeps its trace. */
const plainErrors = [ContentAtFaultError, PortTakenError, SettingError];

/** Runs a command of package.json; where it fails, says why and ends with exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const plain = error instanceof Error && plainErrors.some((kind) => error instanceof kind);
    console.error(plain ? error.message : error);
    process.exit(1);
  }
}
