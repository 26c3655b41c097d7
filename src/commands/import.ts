import { CancelledError, DeskError } from "../desk/desk-error.ts";
import { addEntry } from "../desk/entries/add-entry.ts";
import { readKnownEntries } from "../desk/entries/known-entries.ts";
import { importPage } from "../desk/import/import-page.ts";
import { terminalAsker } from "../desk/new/asker.ts";
import { publicNetwork } from "../desk/public-network.ts";
import { contentDirectory } from "../settings.ts";
import { addresses } from "../timeline/addresses.ts";
import { today } from "../today.ts";
import { importHelp, readImportOptions } from "./options.ts";
import { runCommand, userAgent } from "./run-command.ts";

await runCommand(async () => {
  const options = readImportOptions(process.argv.slice(2));
  if (options.help) {
    console.log(importHelp);
    return;
  }
  const counts = { written: 0, known: 0, refused: 0 };
  for (const page of options.pages) {
    try {
      counts[await importOne(page, options)]++;
    } catch (error) {
      if (error instanceof CancelledError) {
        console.error(`${page}: ${error.message}`);
        process.exitCode = 130;
        return;
      }
      // The other pages are imported all the same.
      if (!(error instanceof DeskError)) throw error;
      console.error(error.message);
      counts.refused++;
      process.exitCode = 1;
    }
  }
  if (options.pages.length > 1) console.log(summaryOf(counts));
});

async function importOne(
  page: string,
  { given, timeout }: ReturnType<typeof readImportOptions>,
): Promise<"written" | "known"> {
  const imported = await importPage(page, {
    // Read again for each page, so that a page that is named twice is imported once.
    known: await readKnownEntries(contentDirectory),
    given,
    fetching: { userAgent, timeout, network: publicNetwork },
    today: latestToday(),
    added: today(),
    asker: process.stdin.isTTY && process.stdout.isTTY ? terminalAsker : null,
  });
  if (imported.kind === "known") {
    console.log(
      `Already there: ${page} is ${imported.file} (${addresses.report(imported.id)}). Nothing was written.`,
    );
    return "known";
  }
  const { draft, source } = imported;
  if (source !== null) {
    const { path } = await addEntry(contentDirectory, source);
    console.log(`Outlet written: ${path}`);
  }
  const { path, messages, isFaulty } = await addEntry(contentDirectory, draft);
  console.log(
    `Draft written: ${path}\nIts address: ${addresses.report(draft.id)} (only in “npm run dev” while it is a draft)`,
  );
  console.log("Open the file: it begins with a list of what to fill in.");
  if (messages !== "") console.error(messages);
  if (isFaulty) process.exitCode = 1;
  return "written";
}

/** How the import of several pages ended: “16 of 33 written; 3 were there already; 14 were not imported, for the reasons above.” */
function summaryOf({
  written,
  known,
  refused,
}: Readonly<Record<"written" | "known" | "refused", number>>): string {
  const was = (count: number) => `${count} ${count === 1 ? "was" : "were"}`;
  const parts = [
    `${written} of ${written + known + refused} written`,
    ...(known === 0 ? [] : [`${was(known)} there already`]),
    ...(refused === 0 ? [] : [`${was(refused)} not imported, for the reasons above`]),
  ];
  return `${parts.join("; ")}.`;
}

/** Today’s date where it is latest on earth, 14 hours ahead of UTC. */
function latestToday(): string {
  return today(14);
}
