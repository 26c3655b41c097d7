import { join } from "node:path";
import { timeline } from "../support/content/real-record.ts";
import { questionsFor } from "./search/questions.ts";
import { measureQuality } from "./search/search-quality.ts";
import { timeSearch } from "./search/time-search.ts";
import { type SearchLimits, weighSearch } from "./search/weigh-search.ts";
import { readOptions, report, say } from "./shared/report.ts";
import { buildSite, createTemporaryFolder } from "./shared/run.ts";
import type { Column } from "./shared/table.ts";
import { visitSite } from "./shared/visited-site.ts";
import { writeSyntheticRecord } from "./synthetic-record.ts";

/**
 * `npm run bench:search`: how much the search of the real record finds, how much it loads and how long a reader waits.
 * Options: `--size 10000` to measure a synthetic record of that many reports beside it, again for each further one;
 * `--json` for programs; `--docs` to put the table into the documents.
 */

const { sizes, ...output } = readOptions([]);
const temporary = createTemporaryFolder();
const columns = [await measure("real record", null, { suggestions: 25, results: 130 })];
for (const size of sizes) {
  const content = join(temporary, String(size), "content");
  await writeSyntheticRecord(content, { reports: size, seed: 1 });
  columns.push(
    await measure(`${size.toLocaleString("en-GB")} reports`, content, {
      results: size === 10_000 ? 400 : undefined,
    }),
  );
}
await report(
  "bench:search",
  columns,
  ["Browser and server run on this machine. Waiting is from the key to the list in the page."],
  output,
);

async function measure(name: string, content: string | null, limits: SearchLimits): Promise<Column> {
  say(`building the site of the ${name}`);
  const folder = content === null ? join(temporary, "real") : join(content, "..");
  await buildSite(content, folder);
  const directory = join(folder, "site");
  const questions = await questionsFor(directory);
  return visitSite(directory, async (site) => ({
    name,
    figures: [
      ...(content === null ? await measureQuality(site, directory, timeline) : []),
      ...(await weighSearch(site, questions, limits)),
      ...(await timeSearch(site, questions)),
    ],
  }));
}
