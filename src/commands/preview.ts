import { readSettings } from "../settings.ts";
import { runCommand } from "./run-command.ts";
import { serveSite } from "./serve.ts";

await runCommand(async () => {
  const { port, base, outputDirectory } = readSettings(process.env);
  const { address } = await serveSite({ directory: outputDirectory, port, base });
  console.log(`The timeline is at ${address} (Ctrl-C ends it).`);
});
