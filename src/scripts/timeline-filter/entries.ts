import { type Filter, fits } from "./filter-state.ts";

/** The entries of the page’s timeline, each with what it is filed under. */
const entries = [...document.querySelectorAll<HTMLElement>("[data-filed]")].map((element) => ({
  element,
  filings: new Set(element.dataset["filed"]?.split(" ")),
}));

/** Months and chapters: each has a line that says how much it holds. */
const sections = [...document.querySelectorAll("[data-count]")].flatMap((line) => {
  const section = line.closest("section");
  const all = section?.querySelectorAll("[data-filed]").length ?? 0;
  return section === null || all === 0 ? [] : [{ section, all, line, whole: line.textContent }];
});

/** Everything that entries are filed under. */
export const occurring: ReadonlySet<string> = new Set(entries.flatMap(({ filings }) => [...filings]));

/** How many entries a filter leaves. */
export function countEntries(filter: Filter): number {
  return entries.filter(({ filings }) => fits(filings, filter)).length;
}

/** Leaves in sight what fits, and of the months and chapters those that still hold something. */
export function showEntries(filter: Filter): void {
  for (const { element, filings } of entries) element.hidden = !fits(filings, filter);
  for (const { section, all, line, whole } of sections) {
    const shown = section.querySelectorAll("[data-filed]:not([hidden])").length;
    section.hidden = shown === 0;
    line.textContent = shown === all ? whole : partOf(shown, whole);
  }
}

/** “3 of 18 entries”, where the whole is “18 entries”. */
export function partOf(count: number, whole: string): string {
  return `${count} of ${whole}`;
}
