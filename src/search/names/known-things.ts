import { type NamedKind, type NamesData, namedKinds } from "../../exports/names-data.ts";
import { addresses } from "../../timeline/addresses.ts";
import { fold } from "../fold.ts";

/** A name as it is written and as search compares it. */
interface KnownName {
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** A person, an organisation, a place, an outlet or a topic, as the search field knows it. */
export interface KnownThing {
  readonly kind: NamedKind;
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
export function knownThings({ things }: NamesData): KnownThing[] {
  return things.map(([kindNumber, id, name, eventCount, ...otherNames]) => {
    const kind = namedKinds[kindNumber] ?? "topic";
    const byFolded = new Map<string, KnownName>();
    for (const written of [name, ...otherNames]) {
      const folded = fold(written);
      if (!byFolded.has(folded)) byFolded.set(folded, { name: written, folded, words: folded.split(" ") });
    }
    return { kind, id, name, eventCount, path: addresses[kind](id).slice(1), names: [...byFolded.values()] };
  });
}
