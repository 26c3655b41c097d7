import { addresses } from "../../timeline/addresses.ts";
import { languageName } from "../../timeline/languages.ts";
import { element, fillWhenOpened } from "../browser.ts";
import type { KnownThing } from "../names.ts";
import type { Choice, SearchState } from "./search-state.ts";

/** What the build wrote into the page. */
export interface PageData {
  /** The titles of the phases by their ids, in the order of the story. */
  readonly phases: ReadonlyMap<string, string>;
  /** The titles of the sides by their ids. */
  readonly sides: ReadonlyMap<string, string>;
  /** The years that have a page. */
  readonly years: ReadonlyMap<string, string>;
  /** The titles of the facets by their names. */
  readonly facets: ReadonlyMap<string, string>;
}

/** The labels, order and pages of the values of facets. */
export type Labels = ReturnType<typeof labelsFor>;

const kindLabels: Readonly<Record<string, string>> = {
  event: "Events",
  "turning-point": "Turning points",
  report: "Reports",
  person: "People",
  organisation: "Organisations",
  place: "Places",
  source: "Sources",
  topic: "Topics",
  measure: "Figures",
  chapter: "Chapters",
  difference: "Differences",
};

/** @param things everything with a name; without them, labels are ids. */
export function labelsFor(things: readonly KnownThing[], { phases, sides, years, facets }: PageData) {
  const byKey = new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]));
  return {
    titleOf(facet: string): string {
      return facets.get(facet) ?? facet;
    },

    labelOf({ facet, value }: Choice): string {
      switch (facet) {
        case "kind":
          return kindLabels[value] ?? value;
        case "year":
          return String(Number(value));
        case "phase":
          return phases.get(value) ?? value;
        case "side":
          return sides.get(value) ?? value;
        case "language":
          return languageName(value);
        default:
          return byKey.get(`${facet} ${value}`)?.name ?? value;
      }
    },

    /** Sorts phases by the story and years from the latest. All other values are equal and sorted by count. */
    rankOf({ facet, value }: Choice): number {
      if (facet === "phase") return [...phases.keys()].indexOf(value);
      return facet === "year" ? -Number(value) : 0;
    },

    /** The path, from the site’s root, of the page for a value; null if there is none. */
    pageOf({ facet, value }: Choice): string | null {
      if (facet === "year") return years.has(value) ? addresses.year(Number(value)).slice(1) : null;
      if (facet === "phase") return addresses.phase(value).slice(1);
      return byKey.get(`${facet} ${value}`)?.path ?? null;
    },
  };
}

/** The number of values of a facet that are visible at first. */
const visibleValues = 8;

/** A value of a facet. */
interface Value {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Counts the pages for each value of a facet. */
type Count = (facet: string) => Promise<Readonly<Record<string, number>>>;

/**
 * Draws the facets as groups of checkboxes. What they hold is counted when they are opened. Open groups stay open and
 * the focus stays where it is when they are drawn again.
 */
export async function drawFacets(
  container: HTMLElement,
  { facets }: SearchState,
  count: Count,
  labels: Labels,
): Promise<void> {
  const open = new Set([...container.querySelectorAll("details[open]")].map(({ id }) => id));
  const groups = await Promise.all(
    Object.entries(facets).map(async ([facet, chosen]) => {
      const fill = async () => valuesIn(facet, valuesOf(facet, chosen, await count(facet), labels), open);
      const isOpen = open.has(`facet_${facet}`) || chosen.length > 0;
      return facetGroup(facet, labels.titleOf(facet), chosen.length, isOpen, fill);
    }),
  );
  const focused = document.activeElement?.id ?? "";
  container.replaceChildren(...groups);
  if (focused !== "") container.querySelector<HTMLElement>(`[id="${CSS.escape(focused)}"]`)?.focus();
}

/** The values with results, and those that are chosen. */
function valuesOf(
  facet: string,
  chosen: readonly string[],
  counts: Readonly<Record<string, number>>,
  labels: Labels,
): Value[] {
  return [...new Set([...chosen, ...Object.keys(counts)])]
    .map((value) => ({
      value,
      label: labels.labelOf({ facet, value }),
      count: counts[value] ?? 0,
      isChosen: chosen.includes(value),
      rank: labels.rankOf({ facet, value }),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .toSorted((a, b) => a.rank - b.rank || b.count - a.count || a.label.localeCompare(b.label, "en"));
}

async function facetGroup(
  facet: string,
  title: string,
  chosenCount: number,
  isOpen: boolean,
  fill: () => Promise<HTMLElement>,
): Promise<HTMLElement> {
  const summary = element("summary", {}, chosenCount === 0 ? title : `${title} (${chosenCount} chosen)`);
  const details = element("details", { id: `facet_${facet}`, open: isOpen }, summary);
  if (isOpen) details.append(await fill());
  else fillWhenOpened(details, fill);
  return details;
}

function valuesIn(facet: string, values: readonly Value[], open: ReadonlySet<string>): HTMLElement {
  const chosen = values.filter(({ isChosen }) => isChosen);
  // Chosen values come first, so that they are always visible.
  const sorted = [...chosen, ...values.filter(({ isChosen }) => !isChosen)];
  const visible = sorted.slice(0, Math.max(visibleValues, chosen.length));
  const others = sorted.slice(visible.length);
  const legend = element("legend", { class: "visually-hidden" }, facet);
  const fieldset = element("fieldset", {}, legend, valueList(facet, visible));
  if (values.length === 0) fieldset.append(element("p", { class: "count" }, "Nothing to choose."));
  if (others.length > 0) {
    const id = `facet_${facet}_more`;
    const summary = element("summary", {}, `${others.length} more`);
    fieldset.append(element("details", { id, open: open.has(id) }, summary, valueList(facet, others)));
  }
  return fieldset;
}

function valueList(facet: string, values: readonly Value[]): HTMLElement {
  const items = values.map(({ value, label, count, isChosen }) => {
    const id = `facet_${facet}_${value}`;
    const box = element("input", { type: "checkbox", id, name: facet, value, checked: isChosen });
    const number = element("span", { class: "count" }, ` (${count})`);
    return element("li", {}, box, element("label", { for: id }, element("bdi", {}, label), number));
  });
  return element("ul", { class: "values" }, ...items);
}
