import { readSettings } from "../settings.ts";
import { buildSite } from "./build-site.ts";
import { runCommand } from "./run-command.ts";
import { assertPortFree, serveSite } from "./serve.ts";

/** `npm start` builds and serves the site; `npm run preview` only serves the last build. */
await runCommand(async () => {
  const settings = readSettings(process.env);
  const { port, base, outputDirectory } = settings;
  if (!process.argv.includes("--no-build")) {
    await assertPortFree(port);
    console.log("Building the site …");
    await buildSite(settings);
  }
  const { address } = await serveSite({ directory: outputDirectory, port, base });
  console.log(`The timeline is at ${address} (Ctrl-C ends it).`);
});
