import { filterValue } from "../timeline/filter-names.ts";
import { type Filter, fits, readFilter, withChoice, writeFilter } from "./filter-state.ts";

/** Milliseconds after the last choice until the number of entries is announced: arrow keys pass many options. */
const announceAfter = 400;

const form = onPage("#filter_form", HTMLFormElement);
const status = onPage("#filter_status", HTMLElement);
const chosen = onPage("#filter_chosen", HTMLElement);
const nothing = onPage("#filter_nothing", HTMLElement);
const ways = onPage("#filter_ways", HTMLElement);
const invitation = chosen.textContent;
const whole = status.textContent;

/** The entries of the page’s timeline with their filter values. */
const entries = [...document.querySelectorAll<HTMLElement>("[data-filed]")].map((element) => ({
  element,
  values: new Set(element.dataset["filed"]?.split(" ")),
}));
const occurring = new Set(entries.flatMap(({ values }) => [...values]));

/** Months and chapters, each with the line that shows its number of entries. */
const sections = [...document.querySelectorAll("[data-count]")].flatMap((line) => {
  const section = line.closest("section");
  const all = section && countIn(section);
  return section && all ? [{ section, all, line, whole: line.textContent }] : [];
});

/** The bars of the chart above the timeline, each with the month it stands for. */
const bars = [...document.querySelectorAll<SVGAElement>(".density a[tabindex]")].flatMap((bar) => {
  const month = document.getElementById(bar.href.baseVal.slice(1));
  return month === null ? [] : [{ bar, month }];
});

/** The options of all lists without their first ones, which mean “all”. */
const options = [...form.querySelectorAll<HTMLOptionElement>("option:not(:first-child)")].map((option) => ({
  option,
  value: filterValue(option.closest("select")?.name ?? "", option.value),
  label: option.text.replace(/ \([\d,]+\)$/, ""),
}));
/** The checkbox of the filter that has only one value. */
const box = form.querySelector<HTMLInputElement>("[type=checkbox]");

let lastChanged: EventTarget | null = null;
let announcement: ReturnType<typeof setTimeout> | undefined;

// Without a query, the page already shows all entries.
if (location.search + location.hash) showAddress();
addEventListener("beforeprint", () => reveal());
form.toggleAttribute("data-ready");
document.documentElement.removeAttribute("data-awaited");
addEventListener("popstate", showAddress);
// A page from the back/forward cache may be shown at another address.
addEventListener("pageshow", ({ persisted }) => persisted && showAddress());
form.addEventListener("change", ({ target }) => {
  go(readFilter(new FormData(form), occurring), target === lastChanged);
  lastChanged = target;
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  dropTo([]);
});

/**
 * Shows a filter and its address. “Back” undoes the last choice in a control, not each option that was passed
 * with the arrow keys.
 */
function go(filter: Filter, sameControl = false): void {
  history[sameControl ? "replaceState" : "pushState"](null, "", location.pathname + writeFilter(filter));
  show(filter);
  clearTimeout(announcement);
  announcement = setTimeout(announce, announceAfter, filter);
}

/** Shows a filter after a button that then disappears, so the focus is moved to the number of entries. */
function dropTo(filter: Filter): void {
  lastChanged = null;
  go(filter);
  status.focus();
}

/** Shows the filter of the address, but none if it hides the entry that the address links to. */
function showAddress(): void {
  const { pathname, search, hash } = location;
  const target = document.getElementById(hash.slice(1));
  let filter = readFilter(new URLSearchParams(search), occurring);
  show(filter);
  if (target?.closest("[hidden]")) {
    filter = [];
    show(filter);
  }
  announce(filter);
  lastChanged = null;
  if (target) reveal(target);
  if (search !== "") history.replaceState(null, "", pathname + writeFilter(filter) + hash);
  // Who was sent a part of the timeline sees what part it is, and how to drop it.
  (target ?? (filter.length > 0 ? document.querySelector("#timeline_filter") : null))?.scrollIntoView();
}

function show(filter: Filter): void {
  const isFiltered = filter.length > 0;
  const isEmpty = countEntries(filter) === 0;
  showEntries(filter);
  showInForm(filter);
  document.body.toggleAttribute("data-filtered", isFiltered);
  chosen.textContent = isFiltered ? `: ${filter.map(labelOf).join("; ")}` : invitation;
  nothing.hidden = !isEmpty;
  ways.replaceChildren(...(isEmpty ? filter.flatMap((value) => dropButton(filter, value)) : []));
}

/** Shows the entries that pass a filter, and the months and chapters that have any. */
function showEntries(filter: Filter): void {
  for (const { element, values } of entries) element.hidden = !fits(values, filter);
  for (const { section, all, line, whole } of sections) {
    const shown = countIn(section);
    section.hidden = shown === 0;
    line.textContent = partOf(shown, whole, all);
    if (filter.length > 0) section.querySelector("details")?.toggleAttribute("open", shown > 0);
  }
  showInChart();
}

/** How many entries of a part of the page are shown; or how many of one kind. */
function countIn(part: Element, kind = ""): number {
  return part.querySelectorAll(`${kind}[data-filed]:not([hidden])`).length;
}

/** Makes the bars of the chart count what is shown, the highest of them as high as the chart. */
function showInChart(): void {
  const most = Math.max(1, ...bars.map(({ month }) => countIn(month)));
  for (const { bar, month } of bars) {
    const [room, all, major] = bar.querySelectorAll("rect");
    const chart = room?.height.baseVal.value ?? 0;
    for (const rect of [all, major]) {
      const height = (countIn(month, rect === major ? ".major" : "") / most) * chart;
      rect?.setAttribute("height", `${height}`);
      rect?.setAttribute("y", `${chart - height}`);
    }
  }
}

/** Opens the chapter that an element is in or, without an element, all of them. */
function reveal(element?: Element): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(".chapter details")) {
    if (element === undefined || details.parentElement?.contains(element)) details.open = true;
  }
}

/** Makes the form show a filter, with the number of entries that each option would leave. */
function showInForm(filter: Filter): void {
  for (const { option, value, label } of options) {
    // If no option of a list is selected, the browser selects its first.
    option.selected = filter.includes(value);
    option.text = `${label} (${countEntries(withChoice(filter, value))})`;
  }
  if (box !== null) box.checked = filter.includes(filterValue(box.name, box.value));
}

function announce(filter: Filter): void {
  clearTimeout(announcement);
  status.textContent = partOf(countEntries(filter), whole);
}

/** A button that drops one choice, if that leaves any entries. */
function dropButton(filter: Filter, dropped: string): HTMLElement[] {
  const others = filter.filter((value) => value !== dropped);
  const count = countEntries(others);
  if (count === 0) return [];
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `Without “${labelOf(dropped)}”: ${partOf(count, whole)}`;
  button.addEventListener("click", () => dropTo(others));
  return [button];
}

function countEntries(filter: Filter): number {
  return entries.filter(({ values }) => fits(values, filter)).length;
}

function labelOf(value: string): string {
  return (
    options.find((option) => option.value === value)?.label ?? box?.labels?.[0]?.textContent.trim() ?? ""
  );
}

/** “3 of 18 events”, “3 of 14 events and reports” for 3 of “12 events and 2 reports”; for all of them, the whole. */
function partOf(count: number, whole: string, all = entries.length): string {
  return count === all ? whole : `${count} of ${all} ${whole.replace(/\d+ (event|report)s?/g, "$1s")}`;
}

/** A copy of the search page’s function: if it were shared, every page with a filter would load one more file. */
function onPage<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${selector}`);
  return found;
}
