import { join } from "node:path";
import { explainEnding, findCopies, planRun, summarise } from "../desk/archive/find-copies.ts";
import { openMisses } from "../desk/archive/misses.ts";
import { readReportFiles } from "../desk/archive/report-files.ts";
import { askOnce } from "../desk/archive/service.ts";
import { publicNetwork } from "../desk/public-network.ts";
import { contentDirectory } from "../settings.ts";
import { counted } from "../timeline/words.ts";
import { archiveHelp, readArchiveOptions } from "./options.ts";
import { runCommand, userAgent } from "./run-command.ts";

await runCommand(async () => {
  const options = readArchiveOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(archiveHelp);
  else await archive(options);
});

async function archive(options: ReturnType<typeof readArchiveOptions>): Promise<void> {
  const { reports, invalid } = await readReportFiles(contentDirectory);
  for (const file of invalid) {
    console.error(`Skipped: ${file} is not a valid report; "npm run check:content" says why.`);
  }
  const cacheFile = join(process.env["CACHE_DIR"] ?? ".cache", "archive.json");
  const misses = await openMisses(cacheFile, options.service);
  if (misses.damaged) {
    console.error(`${cacheFile} cannot be read; reports without a copy are asked for again.`);
  }
  const plan = planRun(reports, misses, options, new Date());
  const stop = stopOnRequest();
  if (plan.reports.length > 0) {
    console.log(`Asking ${new URL(options.service).host} for ${counted(plan.reports.length, "report")} …`);
  }
  const outcome = await findCopies({
    directory: contentDirectory,
    reports: plan.reports,
    ask: (question) =>
      askOnce({ address: options.service, userAgent, network: publicNetwork }, question, stop),
    misses,
    pause: options.pause,
    stop,
    now: () => new Date(),
    print: console.log,
  });
  if (outcome.ending.kind !== "no-network") console.log(summarise(plan, outcome));
  const early = explainEnding(outcome.ending, options.service);
  if (early !== null) console.error(early);
  if (outcome.ending.kind === "stopped") process.exitCode = 130;
  else if (early !== null || outcome.unanswered + outcome.unwritten > 0) process.exitCode = 1;
}

/** The first Ctrl-C ends the run after the file that is being written, the second one at once. */
function stopOnRequest(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
  return controller.signal;
}
