import { addresses } from "../../timeline/addresses.ts";
import { coverageOf } from "../../timeline/coverage.ts";
import { memoizeByObject } from "../../timeline/memoize.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { biblatexOf } from "../citations/biblatex.ts";
import { citeReport } from "../citations/citation.ts";
import { cslOf } from "../citations/csl.ts";
import { coverageFileAddresses, coverageFiles } from "../coverage-csv.ts";
import { csvOf } from "../csv.ts";
import type { ExportedSite } from "../exported-site.ts";
import { dataFiles, dataParts } from "../json-data.ts";
import { dataPackage, type FileContent } from "./data-package.ts";
import { collectionsInData, datasetsOf, siteData } from "./datasets.ts";
import { placesGeoJson } from "./geojson.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { knownTable } from "./known-table.ts";
import { accountsTable, differencesTable, figuresTable, type Table, tableOf } from "./tables.ts";
import { timelineJs } from "./timelinejs.ts";

const json = "application/json";
const csv = "text/csv; charset=utf-8";

/** The names of the tables that are not of one kind of entries alone. */
const joinedTables = ["accounts", "figures", "differences", "known"];

/** The paths of all data files. */
export function dataAddresses(timeline: Timeline): string[] {
  const names = collectionsInData.flatMap((name) => [
    ...dataParts<unknown>(timeline[name], addresses.dataFile(name)).map(({ address }) => address),
    addresses.dataTable(name),
    addresses.dataSchema(name),
  ]);
  return [
    ...names,
    ...joinedTables.map(addresses.dataTable),
    ...coverageFileAddresses(coverageOf(timeline)),
    addresses.dataFile("site"),
    addresses.placesGeoJson,
    addresses.timelineJs,
    addresses.reportsBib,
    addresses.reportsCsl,
    addresses.dataPackage,
    addresses.bag,
  ];
}

/** All data files but the ZIP that holds them: the whole record, in the forms that programs read. */
export const dataRoom = memoizeByObject((site: ExportedSite): readonly FileContent[] => {
  const { timeline, texts, coverage, differences, href, urlOf } = site;
  const datasets = datasetsOf(timeline, href);
  const ofReports = datasets.find(({ name }) => name === "reports");
  if (ofReports === undefined) throw new Error("There is no dataset of reports.");
  const tables = [
    ...datasetsOf(timeline, urlOf).map(tableOf),
    accountsTable(timeline, urlOf, ofReports),
    figuresTable(timeline, ofReports),
    differencesTable(differences),
    knownTable(timeline, urlOf),
  ];
  const citations = timeline.reports.map(citeReport);
  const files: FileContent[] = [
    ...tables.map(tableFile),
    ...[...coverageFiles(coverage, urlOf)].map(([address, rows]) => ({
      address,
      mediaType: csv,
      title: "Coverage",
      description: "How many reports each event has, by the sides on which the outlets are edited.",
      content: csvOf(rows),
    })),
    ...datasets.flatMap((dataset) =>
      [...dataFiles(dataset, href)].map(([address, data]) => ({
        address,
        mediaType: json,
        title: dataset.title,
        description: `${dataset.description} With all that the files of the record say, also what fits in no table.`,
        content: `${JSON.stringify(data)}\n`,
      })),
    ),
    {
      address: addresses.dataFile("site"),
      mediaType: json,
      title: "Texts of the site",
      description: "Chapters, topics, method, naming, credits and licence.",
      content: `${JSON.stringify(siteData(texts, href))}\n`,
    },
    {
      address: addresses.placesGeoJson,
      mediaType: "application/geo+json",
      title: "Places with coordinates",
      description: "For maps, with every name and the numbers in registers of places.",
      content: placesGeoJson(timeline, urlOf),
    },
    {
      address: addresses.timelineJs,
      mediaType: json,
      title: "Events for TimelineJS",
      description: "Each with its date in words, for what is about or open cannot be placed.",
      content: timelineJs(timeline, texts, urlOf),
    },
    {
      address: addresses.reportsBib,
      mediaType: "application/x-bibtex",
      title: "All reports for BibLaTeX",
      description: "Each report as its outlet published it.",
      content: biblatexOf(citations),
    },
    {
      address: addresses.reportsCsl,
      mediaType: "application/vnd.citationstyles.csl+json",
      title: "All reports as CSL-JSON",
      description: "Each report as its outlet published it, for reference managers.",
      content: cslOf(citations),
    },
    ...datasets.map((dataset) => ({
      address: addresses.dataSchema(dataset.name),
      mediaType: "application/schema+json",
      title: `Schema of ${addresses.dataFile(dataset.name)}`,
      description: "What each field holds, as JSON Schema.",
      content: jsonSchemaOf(dataset),
    })),
  ];
  return [
    ...files,
    {
      address: addresses.dataPackage,
      mediaType: json,
      title: "Data Package",
      description: "All these files with their columns, sizes and checksums, for programs that read tables.",
      content: dataPackage(files, { texts, urlOf, address: addresses.dataPackage }),
    },
  ];
});

function tableFile(table: Table): FileContent {
  const { name, title, description, fields, rows } = table;
  return {
    address: addresses.dataTable(name),
    mediaType: csv,
    title,
    description,
    content: csvOf([fields.map(({ key }) => key), ...rows]),
    table,
  };
}
