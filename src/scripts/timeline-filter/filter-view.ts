import { filingOf } from "../../timeline/filter-names.ts";
import { type Filter, fits, withChoice } from "./filter-state.ts";

/** The entries of the page’s timeline with their filter values. */
const entries = [...document.querySelectorAll<HTMLElement>("[data-filed]")].map((element) => ({
  element,
  values: new Set(element.dataset["filed"]?.split(" ")),
}));

/** Months and chapters, each with the line that shows its number of entries. */
const sections = [...document.querySelectorAll("[data-count]")].flatMap((line) => {
  const section = line.closest("section");
  const all = section?.querySelectorAll("[data-filed]").length ?? 0;
  return section === null || all === 0 ? [] : [{ section, all, line, whole: line.textContent }];
});

/** All filter values of the entries. */
export const occurring: ReadonlySet<string> = new Set(entries.flatMap(({ values }) => [...values]));

/** How many entries pass a filter. */
export function countEntries(filter: Filter): number {
  return entries.filter(({ values }) => fits(values, filter)).length;
}

/** Shows the entries that pass a filter, and the months and chapters that have any. */
export function showEntries(filter: Filter): void {
  for (const { element, values } of entries) element.hidden = !fits(values, filter);
  for (const { section, all, line, whole } of sections) {
    const shown = section.querySelectorAll("[data-filed]:not([hidden])").length;
    section.hidden = shown === 0;
    line.textContent = shown === all ? whole : partOf(shown, whole);
  }
}

/** “3 of 18 entries” for 3 and “18 entries”. */
export function partOf(count: number, whole: string): string {
  return `${count} of ${whole}`;
}

/** The options of all lists without their first ones, which mean “all”. */
const options = [
  ...document.querySelectorAll<HTMLOptionElement>("#filter_form option:not(:first-child)"),
].map((option) => ({
  option,
  value: filingOf(option.closest("select")?.name ?? "", option.value),
  label: option.text.replace(/ \([\d,]+\)$/, ""),
}));
/** The checkbox of the filter that has only one value. */
const box = document.querySelector<HTMLInputElement>("#filter_form [type=checkbox]");

/** Makes the form show a filter, with the number of entries that each option would leave. */
export function showFilter(filter: Filter): void {
  for (const { option, value, label } of options) {
    // If no option of a list is selected, the browser selects its first.
    option.selected = filter.includes(value);
    option.text = `${label} (${countEntries(withChoice(filter, value))})`;
  }
  if (box !== null) box.checked = filter.includes(filingOf(box.name, box.value));
}

/** The label of a filter value. */
export function labelOf(value: string): string {
  return (
    options.find((option) => option.value === value)?.label ?? box?.labels?.[0]?.textContent.trim() ?? ""
  );
}
