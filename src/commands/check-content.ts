import { checkContent } from "../desk/check/check-content.ts";
import { printMessages } from "../desk/check/print-messages.ts";
import { contentDirectory } from "../site/content-directory.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { files, errorCount } = await checkContent(contentDirectory);
  if (errorCount > 0) {
    console.error(printMessages(files));
    process.exitCode = 1;
    return;
  }
  console.log(`${files.length} files of content, no faults.`);
});
