import { type Filter, readFilter, writeFilter } from "./filter-state.ts";
import { countEntries, labelOf, occurring, partOf, showEntries, showFilter } from "./filter-view.ts";

/** Milliseconds after the last choice until the number of entries is announced: arrow keys pass many options. */
const announceAfter = 400;

const form = elementOf("#filter_form", HTMLFormElement);
const status = elementOf("#filter_status", HTMLElement);
const chosen = elementOf("#filter_chosen", HTMLElement);
const nothing = elementOf("#filter_nothing", HTMLElement);
const ways = elementOf("#filter_ways", HTMLElement);
const invitation = chosen.textContent;
const whole = status.textContent;

let lastChanged: EventTarget | null = null;
let announcement: ReturnType<typeof setTimeout> | undefined;

// Without a query, the page already shows all entries.
if (location.search !== "") showAddress();
form.toggleAttribute("data-ready");
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
  announcement = setTimeout(say, announceAfter, filter);
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
  say(filter);
  lastChanged = null;
  if (search === "") return;
  history.replaceState(null, "", pathname + writeFilter(filter) + hash);
  target?.scrollIntoView();
}

function show(filter: Filter): void {
  const isFiltered = filter.length > 0;
  const isEmpty = countEntries(filter) === 0;
  showEntries(filter);
  showFilter(filter);
  document.body.toggleAttribute("data-filtered", isFiltered);
  chosen.textContent = isFiltered ? `: ${filter.map(labelOf).join("; ")}` : invitation;
  nothing.hidden = !isEmpty;
  ways.replaceChildren(...(isEmpty ? filter.flatMap((value) => wayOut(filter, value)) : []));
}

function say(filter: Filter): void {
  clearTimeout(announcement);
  status.textContent = filter.length === 0 ? whole : partOf(countEntries(filter), whole);
}

/** A button that drops one choice, if that leaves any entries. */
function wayOut(filter: Filter, dropped: string): HTMLElement[] {
  const others = filter.filter((value) => value !== dropped);
  const count = countEntries(others);
  if (count === 0) return [];
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `Without “${labelOf(dropped)}”: ${partOf(count, whole)}`;
  button.addEventListener("click", () => dropTo(others));
  return [button];
}

function elementOf<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}
