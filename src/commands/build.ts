import { buildSite } from "./build-site.ts";
import { runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

await runCommand(async () => {
  const settings = readSettings(process.env);
  await buildSite(settings);
  console.log(`The site stands in ${settings.outputDirectory}/.`);
});
