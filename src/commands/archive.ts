import { join } from "node:path";
import { findCopies } from "../desk/archive/find-copies.ts";
import { openMemory } from "../desk/archive/memory.ts";
import { planRun } from "../desk/archive/plan.ts";
import { readReportFiles } from "../desk/archive/report-files.ts";
import { askOnce } from "../desk/archive/service.ts";
import { explainEnding, summarise } from "../desk/archive/summary.ts";
import { contentDirectory } from "../site/content-directory.ts";
import { counted } from "../timeline/words.ts";
import { type ArchiveOptions, archiveHelp, readArchiveOptions } from "./archive-options.ts";
import { readProgramName } from "./program-name.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const options = readArchiveOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(archiveHelp);
  else await archive(options);
});

async function archive(options: ArchiveOptions): Promise<void> {
  const { reports, faulty } = await readReportFiles(contentDirectory);
  for (const file of faulty) {
    console.error(`Passed over: ${file} is no valid report; "npm run check:content" says why.`);
  }
  const memoryFile = join(process.env["CACHE_DIR"] ?? ".cache", "archive.json");
  const memory = await openMemory(memoryFile, options.service);
  if (memory.damaged) {
    console.error(`${memoryFile} cannot be read; what earlier runs asked in vain is asked again.`);
  }
  const plan = planRun(reports, memory, options, new Date());
  const userAgent = await readProgramName();
  const stop = stopOnRequest();
  if (plan.reports.length > 0) {
    console.log(`Asking ${new URL(options.service).host} for ${counted(plan.reports.length, "report")} …`);
  }
  const outcome = await findCopies({
    directory: contentDirectory,
    reports: plan.reports,
    ask: (question) => askOnce({ address: options.service, userAgent }, question, stop),
    memory,
    pause: options.pause,
    stop,
    now: () => new Date(),
    tell: console.log,
  });
  if (outcome.ending.kind !== "no-network") console.log(summarise(plan, outcome));
  const early = explainEnding(outcome.ending, options.service);
  if (early !== null) console.error(early);
  if (outcome.ending.kind === "stopped") process.exitCode = 130;
  else if (early !== null || outcome.unanswered + outcome.unwritten > 0) process.exitCode = 1;
}

/** Ctrl-C lets a file that is being written be finished, then ends the run; pressed again, it ends at once. */
function stopOnRequest(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
  return controller.signal;
}
