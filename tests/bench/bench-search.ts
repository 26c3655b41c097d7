import { join } from "node:path";
import { timeline } from "../support/content/real-record.ts";
import { buildRecord } from "./build-record.ts";
import { clock } from "./clock.ts";
import type { Measured } from "./figures.ts";
import { readOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { say } from "./progress.ts";
import { quality } from "./quality.ts";
import { questionsFor } from "./questions.ts";
import { writeSyntheticRecord } from "./synthetic-record.ts";
import { withSite } from "./visited-site.ts";
import { type Limits, weigh } from "./weigh.ts";
import { Workshop } from "./workshop.ts";

/**
 * Measures the search of the real record and of a synthetic one: how much is found, what it weighs, how
 * long it takes. `--real` measures only the real record, `--size 1000` only a synthetic one of 1,000 reports;
 * `--json` prints the figures for programs.
 */

const limits = (results: number): Limits => ({ suggestions: 25, results, ownScript: 20 });
const resultsOfReal = 130;
const resultsOfLarge = 500;

const { real, sizes, json } = readOptions(process.argv.slice(2));
const workshop = new Workshop();
const measured: Measured[] = [];
if (real) measured.push(await measureReal());
for (const size of sizes) measured.push(await measureSynthetic(size));
console.log(json ? JSON.stringify(measured, null, 2) : printTable(measured));

async function measureReal(): Promise<Measured> {
  say("building the real record");
  const { directory, figures } = await buildRecord(workshop, "real", null);
  const questions = await questionsFor(directory);
  return withSite(directory, async (site) => ({
    record: "real record",
    figures: [
      ...(await quality(site, timeline)),
      ...(await weigh(site, questions, limits(resultsOfReal))),
      ...(await clock(site, questions)),
      ...figures,
    ],
  }));
}

async function measureSynthetic(reports: number): Promise<Measured> {
  const record = `${reports.toLocaleString("en-GB")} reports`;
  const name = String(reports);
  const content = join(workshop.directory, name, "content");
  say(`writing a synthetic record of ${record}`);
  await writeSyntheticRecord(content, { reports, seed: 1 });
  say("building it");
  const { directory, figures } = await buildRecord(workshop, name, content);
  const questions = await questionsFor(directory);
  const found = await withSite(directory, async (site) => [
    ...(await weigh(site, questions, limits(resultsOfLarge))),
    ...(await clock(site, questions)),
  ]);
  workshop.clear(name);
  return { record, figures: [...found, ...figures] };
}
