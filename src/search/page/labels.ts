import type { NamesData } from "../../exports/names-data.ts";
import { addresses } from "../../timeline/addresses.ts";
import { sideLabels, sides } from "../../timeline/sides.ts";
import { languageName } from "../../timeline/words.ts";
import { type KnownThing, knownThings } from "../names/known-things.ts";
import type { Choice } from "./search-state.ts";

/** A phase as the page knows it. */
export interface PhaseLabel {
  readonly id: string;
  readonly title: string;
}

const kindLabels: Readonly<Record<string, string>> = { event: "Events", report: "Reports" };

/** Finds the words for the values of facets, and the page that holds all that is filed under one. */
export class Labels {
  readonly things: readonly KnownThing[];
  readonly #byKey: ReadonlyMap<string, KnownThing>;
  readonly #phases: readonly PhaseLabel[];
  readonly #years: ReadonlySet<string>;
  readonly #facets: ReadonlyMap<string, string>;

  /**
   * @param names The names file; null where it could not be had: things then go by their ids.
   * @param years The years that have a page.
   * @param facets The titles of the facets, by their names.
   */
  constructor(
    names: NamesData | null,
    phases: readonly PhaseLabel[],
    years: readonly string[],
    facets: ReadonlyMap<string, string>,
  ) {
    this.things = names === null ? [] : knownThings(names);
    this.#byKey = new Map(this.things.map((thing) => [`${thing.kind} ${thing.id}`, thing]));
    this.#phases = phases;
    this.#years = new Set(years);
    this.#facets = facets;
  }

  /** A facet in words. */
  titleOf(facet: string): string {
    return this.#facets.get(facet) ?? facet;
  }

  /** A value as readers know it. */
  labelOf({ facet, value }: Choice): string {
    switch (facet) {
      case "kind":
        return kindLabels[value] ?? value;
      case "year":
        return String(Number(value));
      case "phase":
        return this.#phases.find(({ id }) => id === value)?.title ?? value;
      case "side":
        return sideLabels[sides.find((side) => side === value) ?? "other"];
      case "language":
        return languageName(value);
      default:
        return this.#byKey.get(`${facet} ${value}`)?.name ?? value;
    }
  }

  /** Where a value stands among the others of its facet: phases in order of the story, years from the latest, all else by count. */
  placeOf({ facet, value }: Choice): number {
    if (facet === "phase") return this.#phases.findIndex(({ id }) => id === value);
    return facet === "year" ? -Number(value) : 0;
  }

  /** The path, from the site's root, of the page that holds all that is filed under a value; null where there is none. */
  pageOf({ facet, value }: Choice): string | null {
    switch (facet) {
      case "year":
        return this.#years.has(value) ? addresses.year(Number(value)).slice(1) : null;
      case "phase":
        return addresses.phase(value).slice(1);
      default:
        return this.#byKey.get(`${facet} ${value}`)?.path ?? null;
    }
  }
}
