import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type KnownThing, knownThings } from "../../src/search/names/known-things.ts";
import type { NamesData } from "../../src/exports/names-data.ts";
import { readData } from "../support/site/data.ts";

/** What a site is asked while it is weighed and timed. */
export interface Questions {
  /** The path of an event's page with as many reports as most have. */
  readonly eventPage: string;
  /** Names of things that are in many events, in some, in few; and words. */
  readonly queries: readonly string[];
}

/** Words that stand in many texts of the real record as of a synthetic one. */
const commonWords = ["convoy", "ministry border"];

/** Questions that suit a built site, the same ones each time. */
export async function questionsFor(directory: string): Promise<Questions> {
  const { events } = await readData(directory);
  const [middle] = inTheMiddle(events.toSorted((a, b) => a.reports.length - b.reports.length));
  if (middle === undefined) throw new Error("The site has no event.");
  const names: NamesData = JSON.parse(await readFile(join(directory, "search/names.json"), "utf8"));
  const things = knownThings(names).filter(({ eventCount }) => eventCount > 0);
  const queries = (["place", "person", "organisation"] as const).flatMap((kind) => {
    const ofKind = things
      .filter((thing) => thing.kind === kind)
      .toSorted((a, b) => b.eventCount - a.eventCount);
    return [...ofKind.slice(0, 1), ...inTheMiddle(ofKind), ...ofKind.slice(-1)].map(simplestName);
  });
  return { eventPage: middle.url, queries: [...new Set([...queries, ...commonWords])] };
}

function inTheMiddle<Item>(items: readonly Item[]): Item[] {
  const middle = Math.floor(items.length / 2);
  return items.slice(middle, middle + 1);
}

/** The name as readers type it: of “Khankendi / Stepanakert” the first. */
function simplestName({ name }: KnownThing): string {
  return name.split(" / ")[0] ?? name;
}
