import { labelOf, showFilter } from "./controls.ts";
import { countEntries, occurring, partOf, showEntries } from "./entries.ts";
import { type Filter, readFilter, writeFilter } from "./filter-state.ts";

/** So many milliseconds after the last choice it is said how much is shown: not for every option on the way. */
const settledAfter = 400;

const form = elementOf("#filter_form", HTMLFormElement);
const status = elementOf("#filter_status", HTMLElement);
const chosen = elementOf("#filter_chosen", HTMLElement);
const nothing = elementOf("#filter_nothing", HTMLElement);
const ways = elementOf("#filter_ways", HTMLElement);
const invitation = chosen.textContent;
const whole = status.textContent;

let lastChanged: EventTarget | null = null;
let announcement: ReturnType<typeof setTimeout> | undefined;

// Where nothing is asked for, the page is as it should be.
if (location.search !== "") showAddress();
form.toggleAttribute("data-ready");
addEventListener("popstate", showAddress);
// A page that the browser kept may be taken up again at another of its addresses.
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
 * Goes to the address of a filter, and shows it. “Back” takes back what was last chosen in a control,
 * but not each option that was passed on the way to it by the arrow keys.
 */
function go(filter: Filter, sameControl = false): void {
  history[sameControl ? "replaceState" : "pushState"](null, "", location.pathname + writeFilter(filter));
  show(filter);
  clearTimeout(announcement);
  announcement = setTimeout(say, settledAfter, filter);
}

/** Goes to a filter by a button that disappears with what it drops: the reader goes on from how much is shown. */
function dropTo(filter: Filter): void {
  lastChanged = null;
  go(filter);
  status.focus();
}

/** Shows what the address asks for. A link to one entry always leads to it: where the filter hides it, the filter goes. */
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
  ways.replaceChildren(...(isEmpty ? filter.flatMap((filing) => wayOut(filter, filing)) : []));
}

function say(filter: Filter): void {
  clearTimeout(announcement);
  status.textContent = filter.length === 0 ? whole : partOf(countEntries(filter), whole);
}

/** A button that drops one choice, where that would give anything. */
function wayOut(filter: Filter, dropped: string): HTMLElement[] {
  const others = filter.filter((filing) => filing !== dropped);
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
