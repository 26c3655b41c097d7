import { checkContent } from "../desk/check/check-content.ts";
import { fixContent } from "../desk/check/fix-content.ts";
import { printMessages, summarise } from "../desk/check/messages.ts";
import { tidyContent } from "../desk/check/tidy-content.ts";
import { contentDirectory } from "../settings.ts";
import { checkHelp, readCheckOptions } from "./options.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { help, fix, tidy } = readCheckOptions(process.argv.slice(2));
  if (help) {
    console.log(checkHelp);
    return;
  }
  if (fix) {
    for (const line of await fixContent(contentDirectory)) console.log(line);
  }
  if (tidy) {
    for (const line of await tidyContent(contentDirectory)) console.log(line);
  }
  const checked = await checkContent(contentDirectory);
  const { files, errorCount, draftErrorCount, warningCount } = checked;
  if (errorCount + draftErrorCount + warningCount > 0) console.error(`${printMessages(files)}\n`);
  if (errorCount > 0) process.exitCode = 1;
  console.log(summarise(checked));
});
