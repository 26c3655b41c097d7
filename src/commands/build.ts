import { defaultSiteAddress, readSettings } from "../settings.ts";
import type { ContentRecord } from "../timeline/record.ts";
import { buildSite } from "./build-site.ts";
import { runCommand } from "./run-command.ts";

/** What readers ask of a publisher, by the keys under which it is missing. */
function unsaidTo(texts: ContentRecord["site"]): string[] {
  return (["publisher", "contact", "funding", "decidesOnCorrections"] as const).filter(
    (key) => texts[key] === undefined,
  );
}

await runCommand(async () => {
  const settings = readSettings(process.env);
  const texts = await buildSite(settings);
  console.log(`The site is in ${settings.outputDirectory}/.`);
  const unsaid = unsaidTo(texts);
  if (unsaid.length > 0) {
    console.log(`Readers are told that site.yaml does not say: ${unsaid.join(", ")}.`);
  }
  if (settings.siteAddress === defaultSiteAddress) {
    console.log(
      `Its canonical addresses begin with ${defaultSiteAddress}; set SITE_URL before you publish it.`,
    );
  }
});
