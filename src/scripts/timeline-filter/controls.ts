import { filingOf } from "../../timeline/filter-names.ts";
import { countEntries } from "./entries.ts";
import { type Filter, withChoice } from "./filter-state.ts";

/** The options of all lists but the first of each, which stands for all values. */
const options = [
  ...document.querySelectorAll<HTMLOptionElement>("#filter_form option:not(:first-child)"),
].map((option) => ({
  option,
  filing: filingOf(option.closest("select")?.name ?? "", option.value),
  label: option.text.replace(/ \([\d,]+\)$/, ""),
}));
/** The box for what has but one value. */
const box = document.querySelector<HTMLInputElement>("#filter_form [type=checkbox]");

/** Makes the form show a filter, and beside each option how many entries it would give with all else that is chosen. */
export function showFilter(filter: Filter): void {
  for (const { option, filing, label } of options) {
    // Where no option of a list is left chosen, the browser chooses its first.
    option.selected = filter.includes(filing);
    option.text = `${label} (${countEntries(withChoice(filter, filing))})`;
  }
  if (box !== null) box.checked = filter.includes(filingOf(box.name, box.value));
}

/** A choice in words. */
export function labelOf(filing: string): string {
  return (
    options.find((value) => value.filing === filing)?.label ?? box?.labels?.[0]?.textContent.trim() ?? ""
  );
}
