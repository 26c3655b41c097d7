import { filingOf } from "../../timeline/filter-names.ts";
import { countEntries } from "./entries.ts";
import { type Filter, withChoice } from "./filter-state.ts";

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
