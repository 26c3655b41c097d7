import { join } from "node:path";
import { figuresOfDevelopment } from "../development/saved-to-seen.ts";
import type { Figure } from "../figures.ts";
import { say } from "../progress.ts";
import { writeSyntheticRecord } from "../synthetic-record.ts";
import type { Workshop } from "../workshop.ts";
import { figuresBesideAstro } from "./bare-astro.ts";
import type { Part, SkippedPart } from "./build-options.ts";
import { figuresOfFiles } from "./file-weights.ts";
import { figuresOfFirstResults } from "./first-results.ts";
import type { MeasuredSize } from "./growth.ts";
import { limitsFor } from "./limits.ts";
import { figuresOfBuild, measureBuild } from "./measure-build.ts";
import { figuresOfPages } from "./page-weights.ts";
import { figuresOfSite, isPage } from "./site-bytes.ts";
import { type SiteFile, siteFiles } from "./site-files.ts";
import { figuresOfWarmBuild } from "./warm-build.ts";

/** The same record every time. */
const seed = 1;

/** Measures a synthetic record of so many reports; a part that fails is said, and the others are measured. */
export async function measureSize(
  workshop: Workshop,
  reports: number,
  skip: ReadonlySet<SkippedPart>,
): Promise<MeasuredSize> {
  const record = `${reports.toLocaleString("en-GB")} reports`;
  const name = String(reports);
  const place = {
    content: join(workshop.directory, name, "content"),
    directory: join(workshop.directory, name, "site"),
    cache: join(workshop.directory, name, "cache"),
  };
  const limits = limitsFor(reports);
  const figures: Figure[] = [];
  /** Measures a part of it, unless it is to be left away; says whether there are figures of it. */
  const measure = async (part: Part | "build", work: () => Promise<Figure[]>): Promise<boolean> => {
    if (part !== "build" && (skip.has(part) || skip.has(`${part}:${reports}`))) return false;
    try {
      figures.push(...(await work()));
      return true;
    } catch (error) {
      say(`${record}, ${part}: failed. ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      return false;
    }
  };

  say(`writing a synthetic record of ${record}`);
  await writeSyntheticRecord(place.content, { reports, seed });
  figures.push(...figuresOfRecord(await siteFiles(place.content)));
  await measure("build", async () => {
    say(`building the site of ${record}`);
    const cold = await measureBuild(workshop, place);
    figures.push(...figuresOfBuild("Build", cold, limits));
    await measure("astro", () => figuresBesideAstro(workshop, reports, cold.seconds));
    say("weighing pages and files");
    const files = await siteFiles(place.directory);
    const pages = files.filter(isPage).length;
    figures.push(perPage(1000 * (cold.steps.render / pages)), ...figuresOfSite(files));
    figures.push(...(await figuresOfPages(place.directory, files)));
    figures.push(...(await figuresOfFiles(place.directory, files)));
    await measure("search", () => figuresOfFirstResults(place.directory));
    await measure("warm", () => figuresOfWarmBuild(workshop, name, place, cold, limits.warmShare ?? null));
    return [];
  });
  workshop.clear(join(name, "site"));
  workshop.clear(join(name, "cache"));
  await measure("dev", () => figuresOfDevelopment(workshop, name));
  workshop.clear(name);
  return { record, reports, figures };
}

function figuresOfRecord(files: readonly SiteFile[]): Figure[] {
  const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(folder)).length;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    { group: "Record", what: "reports", value: inFolder("reports/"), unit: "reports" },
    { group: "Record", what: "events", value: inFolder("events/"), unit: "events" },
    { group: "Record", what: "files", value: files.length, unit: "files" },
    { group: "Record", what: "bytes on the disk", value: bytes / 1e6, unit: "MB" },
  ];
}

function perPage(milliseconds: number): Figure {
  return { group: "Build", what: "render, for each page", value: milliseconds, unit: "ms" };
}
