/** Puts a finished site in place of another, as the last step of a build does: `replace-site.ts SITE OUTPUT`. */
import { withBuildLock } from "../../../src/commands/build-lock.ts";
import {
  outputFolder,
  outputPaths,
  replaceOutput,
  restoreOutput,
} from "../../../src/commands/output-folder.ts";
import { runCommand } from "../../../src/commands/run-command.ts";

const [site = "", directory = ""] = process.argv.slice(2);
const output = outputFolder(directory);
const paths = outputPaths(output);
await runCommand(() =>
  withBuildLock(output, async () => {
    await restoreOutput(paths);
    await replaceOutput(site, paths);
  }),
);
