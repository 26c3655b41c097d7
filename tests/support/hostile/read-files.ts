import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { check as checkGeojson } from "@placemarkio/check-geojson";
import { parse as parseBib } from "@retorquere/bibtex-parser";
import { z } from "astro/zod";
import { parse as parseCsv } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import ICAL from "ical.js";
import type { PlacedText } from "./hostile-record.ts";

/** What reads a file of a site as others do. It throws where the file is broken, and gives what is wrong otherwise. */
type Reader = (text: string) => string[];

/** What a spreadsheet takes for a formula; numbers are none. */
const formula = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r\n]/;

const json: Reader = (text) => {
  JSON.parse(text);
  return [];
};

/** The readers of files by what their names end in; the first counts. */
const readers: readonly (readonly [ending: string, Reader])[] = [
  ["feed.xml", (text) => (parseAtomFeed(text).entries === undefined ? ["no entries"] : [])],
  ["feed.json", (text) => (parseJsonFeed(text).items === undefined ? ["no items"] : [])],
  [".geojson", (text) => (checkGeojson(text).type === "FeatureCollection" ? [] : ["no features"])],
  [".json", json],
  [".webmanifest", json],
  [
    ".csv",
    (text) =>
      z
        .array(z.array(z.string()))
        .parse(parseCsv(text, { bom: true }))
        .flat()
        .filter((cell) => formula.test(cell)),
  ],
  [
    ".ics",
    (text) => {
      const calendar = new ICAL.Component(ICAL.parse(text));
      const names = calendar.getAllSubcomponents().map(({ name }) => name);
      return names.filter((name) => name !== "vevent");
    },
  ],
  [
    ".bib",
    (text) => {
      const { entries, errors } = parseBib(text, { sentenceCase: false });
      const begun = text.match(/^@\w+\{/gm)?.length ?? 0;
      return [
        ...errors.map(({ error }) => error),
        ...(entries.length === begun ? [] : [`${entries.length} entries of ${begun}`]),
      ];
    },
  ],
  [
    ".ris",
    (text) => {
      const lines = text.split("\r\n").filter((line) => line !== "");
      const count = (tag: string) => lines.filter((line) => line.startsWith(`${tag}  - `)).length;
      return [
        ...lines.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line)),
        ...(count("TY") === count("ER") ? [] : ["a record without an end"]),
      ];
    },
  ],
];

/** What is wrong with the files of a built site for machines, each with its path. */
export async function brokenFiles(directory: string): Promise<string[]> {
  const broken: string[] = [];
  const paths = await Array.fromAsync(glob("**/*.*", { cwd: directory }));
  for (const path of paths.toSorted()) {
    const reader = readers.find(([ending]) => path.endsWith(ending))?.[1];
    if (reader === undefined || path.startsWith("pagefind/")) continue;
    try {
      const faults = reader(await readFile(join(directory, path), "utf8"));
      broken.push(...faults.map((fault) => `${path}: ${fault}`));
    } catch (error) {
      broken.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return broken;
}

const dataFile = z.record(z.string(), z.unknown());
const row = z.looseObject({ id: z.string() });

/** The texts of a record that its data files do not have, letter by letter, in their fields. */
export async function lostTexts(directory: string, placed: readonly PlacedText[]): Promise<string[]> {
  const rows = new Map<string, z.output<typeof row>>();
  for await (const path of glob("data/{events,reports,people,organisations,places,sources,measures}*.json", {
    cwd: directory,
  })) {
    const [, name] = /^data\/([a-z]+)[-/\d]*\.json$/.exec(path) ?? [];
    if (name === undefined) continue;
    const file = dataFile.parse(JSON.parse(await readFile(join(directory, path), "utf8")));
    for (const each of z.array(row).parse(file[name])) rows.set(`${name}/${each.id}`, each);
  }
  return placed.flatMap(({ path, field: { collection, at }, text }) => {
    if (collection === "site" || at.length === 0) return [];
    const id = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
    // `url` is the address of the page here.
    const keys = collection === "reports" && at[0] === "url" ? ["link"] : at;
    const found = keys.reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      rows.get(`${collection}/${id}`),
    );
    return found === text ? [] : [`${path} ${at.join(".")}: ${JSON.stringify(text.slice(0, 80))}`];
  });
}
