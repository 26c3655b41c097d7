import type { NamesData } from "../exports/names-data.ts";
import { loadOnce } from "./browser.ts";
import { fold } from "./fold.ts";

/** A name as it is written and as search compares it. */
interface KnownName {
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** An entity or a topic that can be found by name. */
export interface KnownThing {
  /** What it is, in one word: “place”. */
  readonly kind: string;
  readonly id: string;
  /** Its neutral name. */
  readonly name: string;
  readonly eventCount: number;
  /** Its page, relative to the site’s root: `places/quay/`. */
  readonly path: string;
  /** All its names, the neutral one first. */
  readonly names: readonly KnownName[];
}

/**
 * Loads everything that has a name from the names file of the built site.
 *
 * @param base the path of the site, with a slash at the end.
 * @throws {Error} if the file cannot be loaded or is not a names file; the next call tries again.
 */
export const loadThings = loadOnce(async (base) => {
  const response = await fetch(`${base}search/names.json`);
  const names: unknown = await response.json();
  if (!isNamesData(names)) throw new Error("The names file has an unknown format.");
  return knownThings(names);
});

/** Checks just enough to tell the file from another, such as an error page. */
function isNamesData(value: unknown): value is NamesData {
  return typeof value === "object" && value !== null && "kinds" in value && "things" in value;
}

/** The things of the names file. Names that are equal when folded become one. */
export function knownThings({ kinds, things }: NamesData): KnownThing[] {
  return things.map(([kindNumber, id, name, eventCount, ...otherNames]) => {
    const [kind = "", folder = ""] = kinds[kindNumber] ?? [];
    const byFolded = new Map<string, KnownName>();
    for (const written of [name, ...otherNames]) {
      const folded = fold(written);
      if (!byFolded.has(folded)) byFolded.set(folded, { name: written, folded, words: folded.split(" ") });
    }
    return { kind, id, name, eventCount, path: `${folder}${id}/`, names: [...byFolded.values()] };
  });
}
