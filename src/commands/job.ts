import { isJob, jobHelp, readJob } from "../desk/jobs/flags.ts";
import { planJob } from "../desk/jobs/plan-job.ts";
import { printPlan } from "../desk/jobs/print-plan.ts";
import { writeChanges } from "../desk/jobs/write-changes.ts";
import { contentDirectory, SettingError } from "../settings.ts";
import { today } from "../today.ts";
import { runCommand } from "./run-command.ts";

/** `npm run rename`, `merge`, `split` and `withdraw`. */
await runCommand(async () => {
  const [name = "", ...parameters] = process.argv.slice(2);
  if (!isJob(name)) throw new SettingError(`“${name}” is no job; run it by "npm run rename -- --help".`);
  const { job, isDryRun } = readJob(name, parameters, today());
  if (job === null) {
    console.log(jobHelp(name));
    return;
  }
  const plan = await planJob(contentDirectory, job);
  console.log(printPlan(plan));
  if (!isDryRun) await writeChanges(plan);
  console.log(isDryRun ? "\nNothing was written: this only shows what would change." : "\nWritten.");
  if (plan.warnings !== "") console.error(`\nThe check says of it:\n${plan.warnings}`);
});
