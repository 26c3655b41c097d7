import { rm } from "node:fs/promises";
import { join } from "node:path";
import { findChromium } from "../support/browser/find-browser.ts";
import { timeAstroAlone } from "./build/astro-alone.ts";
import { weighSite } from "./build/weigh-site.ts";
import { questionsFor } from "./search/questions.ts";
import { weighSearch } from "./search/weigh-search.ts";
import { readOptions, report, say } from "./shared/report.ts";
import { buildSite, createTemporaryFolder, runScript } from "./shared/run.ts";
import type { Figure } from "./shared/table.ts";
import { visitSite } from "./shared/visited-site.ts";
import { writeSyntheticRecord } from "./synthetic-record.ts";

/**
 * `npm run bench`: builds synthetic records of 1,000 and 10,000 reports and shows what that takes, beside Astro alone
 * with as many plain pages, and what the sites weigh. Options: `--size 500` for other sizes, again for each further
 * one; `--json` for programs; `--docs` to put the table into the documents.
 */

/** What is promised for a record of 10,000 reports: what must be kept and what is aimed at. */
const promises = {
  seconds: { limit: 110, aim: 90 },
  megabytes: { limit: 3500, aim: 3000 },
  timesAstro: { limit: 12, aim: 10 },
  search: { results: 400 },
};

const { sizes, ...output } = readOptions([1000, 10_000]);
const temporary = createTemporaryFolder();
// Without a browser it ends now, not after the first build.
await findChromium();
const columns = [];
for (const size of sizes)
  columns.push({ name: `${size.toLocaleString("en-GB")} reports`, figures: await measure(size) });
await report(
  "bench",
  columns,
  [
    "Builds without share images and with empty caches; memory is that of all processes together, Pagefind included.",
    "1 MB is 1,000,000 bytes, 1 kB is 1,000 bytes. Seconds differ between machines and hours: compare the ratios.",
  ],
  output,
);

async function measure(reports: number): Promise<Figure[]> {
  const promised = reports === 10_000 ? promises : null;
  const folder = join(temporary, String(reports));
  const content = join(folder, "content");
  say(`writing a synthetic record of ${reports} reports`);
  await writeSyntheticRecord(content, { reports, seed: 1 });
  say("checking its content");
  const check = await runScript("check:content", { CONTENT_DIR: content });
  say("building its site");
  const { seconds, peakMemory } = await buildSite(content, folder);
  say(`built in ${seconds.toFixed(1)} s; building as many plain pages with Astro alone`);
  const plain = await timeAstroAlone("nothing", reports, join(temporary, "astro"));
  say("building as many pages from Markdown files with Astro alone");
  const markdown = await timeAstroAlone("markdown", reports, join(temporary, "astro"));
  say("weighing the site");
  const directory = join(folder, "site");
  const site = await weighSite(directory);
  const questions = await questionsFor(directory);
  const search = await visitSite(directory, (visited) =>
    weighSearch(visited, questions, promised?.search ?? {}),
  );
  await rm(folder, { recursive: true });
  const build = (figure: Omit<Figure, "group">): Figure => ({ group: "Build", ...figure });
  return [
    build({ name: "whole build", value: seconds, unit: "s", ...promised?.seconds }),
    build({ name: "check of the content alone", value: check.seconds, unit: "s" }),
    build({
      name: "peak memory",
      value: peakMemory === null ? null : peakMemory / 1e6,
      unit: "MB",
      ...promised?.megabytes,
    }),
    build({ name: "Astro alone, plain pages", value: plain, unit: "s" }),
    build({ name: "whole build ÷ that", value: seconds / plain, unit: "×", ...promised?.timesAstro }),
    build({ name: "Astro alone, pages from Markdown", value: markdown, unit: "s" }),
    build({ name: "whole build ÷ pages from Markdown", value: seconds / markdown, unit: "×" }),
    ...site,
    ...search,
  ];
}
