/**
 * Errors whose message says all that a person needs, by name: the build bundles the code that joins the
 * record, so that its classes are not the same here. Any other error is a fault of ours and keeps its trace.
 */
const plainErrors = [
  "BuildUnderWayError",
  "ContentError",
  "DeskError",
  "MemoryError",
  "NoSiteError",
  "PortTakenError",
  "RecordError",
  "SettingError",
  "UnwritableError",
];

/** Runs a command of package.json; where it fails, says why and ends with exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const plain = error instanceof Error && plainErrors.includes(error.name);
    console.error(plain ? error.message : error);
    process.exit(1);
  }
}
