import { DeskError } from "../desk/desk-error.ts";
import { addEntry } from "../desk/entries/add-entry.ts";
import { readKnownEntries } from "../desk/entries/known-entries.ts";
import { importPage } from "../desk/import/import-page.ts";
import { contentDirectory } from "../site/content-directory.ts";
import { addresses } from "../timeline/addresses.ts";
import { type ImportOptions, importHelp, readImportOptions } from "./import-options.ts";
import { readProgramName } from "./program-name.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const options = readImportOptions(process.argv.slice(2));
  if (options.help) {
    console.log(importHelp);
    return;
  }
  const userAgent = await readProgramName();
  for (const page of options.pages) {
    try {
      await importOne(page, options, userAgent);
    } catch (error) {
      // A page that cannot be imported hinders none of the others.
      if (!(error instanceof DeskError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
});

async function importOne(page: string, { given, timeout }: ImportOptions, userAgent: string): Promise<void> {
  const imported = await importPage(page, {
    // Read anew for each page, so that one that is named twice is written once.
    known: await readKnownEntries(contentDirectory),
    given,
    fetching: { userAgent, timeout },
    today: todayAnywhere(),
  });
  if (imported.kind === "known") {
    console.log(
      `Already there: ${page} is ${imported.file} (${addresses.report(imported.id)}). Nothing was written.`,
    );
    return;
  }
  const { draft } = imported;
  const { path, messages, isFaulty } = await addEntry(contentDirectory, draft.file, draft.text);
  console.log(
    `Draft written: ${path}\nIts address: ${addresses.report(draft.id)} (in “npm run dev” only, until it is no draft)`,
  );
  console.log("Open the file: it begins with a list of what is to be filled in.");
  if (messages !== "") console.error(messages);
  if (isFaulty) process.exitCode = 1;
}

/** The day that has come somewhere on earth: the clocks that are furthest ahead are so by 14 hours. */
function todayAnywhere(): string {
  return new Date(Date.now() + 14 * 60 * 60_000).toISOString().slice(0, "YYYY-MM-DD".length);
}
