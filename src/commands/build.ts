import { defaultSiteAddress, readSettings } from "../settings.ts";
import { buildSite } from "./build-site.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const settings = readSettings(process.env);
  await buildSite(settings);
  console.log(`The site is in ${settings.outputDirectory}/.`);
  if (settings.siteAddress === defaultSiteAddress) {
    console.log(
      `Its canonical addresses begin with ${defaultSiteAddress}; set SITE_URL before you publish it.`,
    );
  }
});
