import type { FacetCounts } from "./find.ts";
import type { Labels } from "./labels.ts";
import type { SearchState } from "./search-state.ts";

/** So many values of a facet are in sight at once; the rest are one step away. */
const valuesInSight = 8;

/** A value of a facet as it is drawn. */
interface Value {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * Draws the facets as groups of boxes to tick, each value with how many results it would give. What is
 * open stays open and what has the focus keeps it, however often they are drawn anew.
 */
export function drawFacets(
  container: HTMLElement,
  state: SearchState,
  counts: FacetCounts,
  labels: Labels,
): void {
  const open = new Set(
    [...container.querySelectorAll<HTMLDetailsElement>("details[open]")].map(({ id }) => id),
  );
  const focused = document.activeElement?.id ?? "";
  container.replaceChildren(
    ...Object.keys(state.facets).flatMap((facet) => {
      const values = valuesOf(facet, state, counts[facet] ?? {}, labels);
      return values.length === 0 ? [] : [facetGroup(facet, labels.titleOf(facet), values, open)];
    }),
  );
  if (focused !== "") container.querySelector<HTMLElement>(`[id="${CSS.escape(focused)}"]`)?.focus();
}

function valuesOf(
  facet: string,
  state: SearchState,
  counts: Readonly<Record<string, number>>,
  labels: Labels,
): Value[] {
  const chosen = state.facets[facet] ?? [];
  const values = new Set([...chosen, ...Object.keys(counts)]);
  return [...values]
    .map((value) => ({
      value,
      label: labels.labelOf({ facet, value }),
      count: counts[value] ?? 0,
      chosen: chosen.includes(value),
      place: labels.placeOf({ facet, value }),
    }))
    .filter(({ count, chosen: isChosen }) => count > 0 || isChosen)
    .toSorted((a, b) => a.place - b.place || b.count - a.count || a.label.localeCompare(b.label, "en"));
}

function facetGroup(
  facet: string,
  title: string,
  values: readonly Value[],
  open: ReadonlySet<string>,
): HTMLElement {
  const chosen = values.filter((value) => value.chosen).length;
  const group = document.createElement("details");
  group.id = `facet_${facet}`;
  group.open = open.has(group.id) || chosen > 0;
  const summary = document.createElement("summary");
  summary.textContent = chosen === 0 ? title : `${title} (${chosen} chosen)`;

  const set = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.className = "visually-hidden";
  legend.textContent = title;
  set.append(legend);

  // What is chosen stands first, so that it is never out of sight.
  const sorted = [...values.filter((value) => value.chosen), ...values.filter((value) => !value.chosen)];
  const inSight = sorted.slice(0, Math.max(valuesInSight, chosen));
  set.append(valueList(facet, inSight));
  const rest = sorted.slice(inSight.length);
  if (rest.length > 0) {
    const more = document.createElement("details");
    more.id = `facet_${facet}_more`;
    more.open = open.has(more.id);
    const moreSummary = document.createElement("summary");
    moreSummary.textContent = `${rest.length} more`;
    more.append(moreSummary, valueList(facet, rest));
    set.append(more);
  }
  group.append(summary, set);
  return group;
}

function valueList(facet: string, values: readonly Value[]): HTMLUListElement {
  const list = document.createElement("ul");
  list.className = "values";
  list.append(
    ...values.map(({ value, label, count, chosen }) => {
      const item = document.createElement("li");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.id = `facet_${facet}_${value}`;
      box.name = facet;
      box.value = value;
      box.checked = chosen;
      const words = document.createElement("label");
      words.htmlFor = box.id;
      const name = document.createElement("bdi");
      name.textContent = label;
      const number = document.createElement("span");
      number.className = "count";
      number.textContent = ` (${count})`;
      words.append(name, number);
      item.append(box, words);
      return item;
    }),
  );
  return list;
}
