import type { NamesData } from "../../exports/names-data.ts";
import { fold } from "../fold.ts";

/** A name as it is written and as search compares it. */
interface KnownName {
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** An entity or a topic, as the search field knows it. */
export interface KnownThing {
  /** What it is, in a word: “place”. */
  readonly kind: string;
  readonly id: string;
  /** Its neutral name. */
  readonly name: string;
  readonly eventCount: number;
  /** Its page, relative to the site's root: `places/quay/`. */
  readonly path: string;
  /** Every name of it, the neutral one first. */
  readonly names: readonly KnownName[];
}

/** The things of the names file, ready to be compared with what is typed. Names that only differ in what folding takes away are one. */
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
