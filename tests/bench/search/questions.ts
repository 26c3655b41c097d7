import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NamesData } from "../../../src/exports/names-data.ts";
import { knownThings } from "../../../src/search/names.ts";
import { readData } from "../../support/site/data.ts";

/** What a site is asked while its search is measured. */
export interface Questions {
  /** The address of an event with the median number of reports. */
  readonly eventPage: string;
  /** Names of entities that many, some and few events name, and words from their texts. */
  readonly queries: readonly string[];
}

/** Words that are in many texts of the real record and of synthetic ones. */
const commonWords = ["convoy", "ministry border"];

/** Questions for a built site; the same site gives the same ones. */
export async function questionsFor(directory: string): Promise<Questions> {
  const { events } = await readData(directory);
  const names: NamesData = JSON.parse(await readFile(join(directory, "search/names.json"), "utf8"));
  const entities = knownThings(names).filter(({ eventCount }) => eventCount > 0);
  const queries = (["place", "person", "organisation"] as const).flatMap((kind) => {
    const ofKind = entities.filter((entity) => entity.kind === kind);
    return firstMiddleLast(ofKind.toSorted((a, b) => b.eventCount - a.eventCount));
  });
  const [, middle] = firstMiddleLast(events.toSorted((a, b) => a.reports.length - b.reports.length));
  if (middle === undefined) throw new Error("The site has no events.");
  // Of “Khankendi / Stepanakert” readers type the first.
  const typed = queries.map(({ name }) => name.split(" / ")[0] ?? name);
  return { eventPage: middle.url, queries: [...new Set([...typed, ...commonWords])] };
}

function firstMiddleLast<Item>(items: readonly Item[]): Item[] {
  return [0, Math.floor(items.length / 2), items.length - 1].flatMap((index) =>
    items.slice(index, index + 1),
  );
}
