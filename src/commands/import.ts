import { DeskError } from "../desk/desk-error.ts";
import { addEntry } from "../desk/entries/add-entry.ts";
import { readKnownEntries } from "../desk/entries/known-entries.ts";
import { importPage } from "../desk/import/import-page.ts";
import { contentDirectory } from "../settings.ts";
import { addresses } from "../timeline/addresses.ts";
import { importHelp, readImportOptions } from "./options.ts";
import { runCommand, today, userAgent } from "./run-command.ts";

await runCommand(async () => {
  const options = readImportOptions(process.argv.slice(2));
  if (options.help) {
    console.log(importHelp);
    return;
  }
  for (const page of options.pages) {
    try {
      await importOne(page, options);
    } catch (error) {
      // The other pages are imported all the same.
      if (!(error instanceof DeskError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
});

async function importOne(
  page: string,
  { given, timeout }: ReturnType<typeof readImportOptions>,
): Promise<void> {
  const imported = await importPage(page, {
    // Read again for each page, so that a page that is named twice is imported once.
    known: await readKnownEntries(contentDirectory),
    given,
    fetching: { userAgent, timeout },
    today: latestToday(),
    added: today(),
  });
  if (imported.kind === "known") {
    console.log(
      `Already there: ${page} is ${imported.file} (${addresses.report(imported.id)}). Nothing was written.`,
    );
    return;
  }
  const { draft } = imported;
  const { path, messages, isFaulty } = await addEntry(contentDirectory, draft);
  console.log(
    `Draft written: ${path}\nIts address: ${addresses.report(draft.id)} (only in “npm run dev” while it is a draft)`,
  );
  console.log("Open the file: it begins with a list of what to fill in.");
  if (messages !== "") console.error(messages);
  if (isFaulty) process.exitCode = 1;
}

/** Today’s date where it is latest on earth, 14 hours ahead of UTC. */
function latestToday(): string {
  return today(14);
}
