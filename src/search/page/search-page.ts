import { counted } from "../../timeline/words.ts";
import { element } from "../browser.ts";
import { loadThings } from "../names.ts";
import { drawFacets, type Labels, labelsFor } from "./facets.ts";
import {
  countFacets,
  countWithout,
  find,
  openPagefind,
  type PagefindData,
  type PagefindResult,
  resultsAtATime,
} from "./find.ts";
import { noResultHints, pageHints, resultItem } from "./results.ts";
import {
  isNarrowed,
  readState,
  restrictionsOf,
  type SearchState,
  withoutRestrictions,
  withText,
  writeState,
} from "./search-state.ts";

/** The number of results that are shown at first, and added when the reader asks for more. */
const resultsShown = 10;

const form = onPage("search form", HTMLFormElement);
const field = onPage("search input[name=q]", HTMLInputElement);
const panel = onPage("#search_panel", HTMLElement);
const status = onPage("#search_status", HTMLElement);
const hints = onPage("#search_hints", HTMLElement);
const chosen = onPage("#search_chosen", HTMLUListElement);
const narrow = onPage("#search_narrow", HTMLFormElement);
const facets = onPage("#search_facets", HTMLElement);
const from = onPage("#search_from", HTMLInputElement);
const to = onPage("#search_to", HTMLInputElement);
const order = onPage("#search_order", HTMLSelectElement);
const list = onPage("#search_results", HTMLOListElement);
const more = onPage("#search_more", HTMLButtonElement);

const base = panel.dataset["base"] ?? "/";
const data = {
  phases: dataIn("#search_phases"),
  years: dataIn("#search_years"),
  facets: dataIn("#search_facet_names"),
};
const pageTitle = document.title;

/** The results of the latest search. */
let found: readonly PagefindResult[] = [];
/** The number of the latest search. An older one that answers late is not shown. */
let latestRun = 0;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(withText(currentState(), field.value.trim()));
});
narrow.addEventListener("change", () => go(chosenState()));
narrow.addEventListener("submit", (event) => {
  event.preventDefault();
  go(chosenState());
});
more.addEventListener("click", () => void showMore());
addEventListener("popstate", () => void showAddress());
// On wide screens there is room for all of it beside the results.
if (matchMedia("(min-width: 52rem)").matches)
  onPage("#search_narrow > details", HTMLDetailsElement).open = true;
void showAddress();

/** Goes to the address of a search, and shows it. */
function go(state: SearchState): void {
  history.pushState(null, "", `?${writeState(state)}`);
  void showAddress();
}

/** Shows the search in the address. */
async function showAddress(): Promise<void> {
  const run = ++latestRun;
  const state = currentState();
  field.value = state.text;
  from.value = state.from ?? "";
  to.value = state.to ?? "";
  order.value = state.order;
  order
    .querySelector<HTMLOptionElement>("option[value=relevance]")
    ?.toggleAttribute("disabled", state.text === "");
  document.title = state.text === "" ? pageTitle : `“${state.text}” · ${pageTitle}`;
  list.replaceChildren();
  hints.replaceChildren();
  chosen.replaceChildren();
  chosen.hidden = !isNarrowed(state);
  more.hidden = true;
  panel.hidden = location.search === "";
  if (panel.hidden) return;
  status.textContent = "Searching …";
  list.setAttribute("aria-busy", "true");
  await orReportFailure(run, () => showSearch(state, run));
}

/** Shows the results, then what is around them. */
async function showSearch(state: SearchState, run: number): Promise<void> {
  const pagefind = await openPagefind(base);
  const { results, first } = await find(pagefind, state);
  if (run !== latestRun) return;
  found = results;
  draw(first);
  status.textContent = statusOf(results.length, state);
  await drawUpTo(resultsShown, run);
  const things = await loadThings(base).catch(() => []);
  const counts = results.length === 0 ? {} : await countFacets(pagefind, state);
  if (run !== latestRun) return;
  const labels = labelsFor(things, data);
  drawRestrictions(state, labels);
  drawFacets(facets, state, counts, labels);
  hints.append(...pageHints(state, things, labels, base));
  if (results.length > 0) return;
  const without = await countWithout(pagefind, state);
  if (run === latestRun) hints.append(...noResultHints(state, without, things, labels));
}

/** Shows more results and moves the focus to the first of them. */
async function showMore(): Promise<void> {
  const drawn = list.childElementCount;
  const run = latestRun;
  more.disabled = true;
  await orReportFailure(run, () => drawUpTo(drawn + resultsShown, run));
  more.disabled = false;
  list.children.item(drawn)?.querySelector("a")?.focus();
}

async function drawUpTo(count: number, run: number): Promise<void> {
  while (list.childElementCount < Math.min(count, found.length)) {
    const next = found.slice(list.childElementCount, list.childElementCount + resultsAtATime);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (run !== latestRun) return;
    draw(pages);
  }
  more.hidden = list.childElementCount >= found.length;
}

function draw(pages: readonly PagefindData[]): void {
  const { text } = currentState();
  list.append(...pages.map((page) => resultItem(page, text)));
}

/** Shows the restrictions of a search as buttons that remove them. */
function drawRestrictions(state: SearchState, labels: Labels): void {
  const buttons = restrictionsOf(state).map(({ choice, without }) =>
    removeButton(choice === null ? rangeLabel(state) : labels.labelOf(choice), without),
  );
  if (buttons.length > 1) buttons.push(removeButton("all that is chosen", withoutRestrictions(state)));
  chosen.replaceChildren(...buttons.map((button) => element("li", {}, button)));
}

function rangeLabel({ from: first, to: last }: SearchState): string {
  if (first === null) return last === null ? "" : `until ${monthLabel(last)}`;
  return last === null ? `from ${monthLabel(first)}` : `${monthLabel(first)} to ${monthLabel(last)}`;
}

/** `2024-04` → “April 2024”. */
function monthLabel(month: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

function removeButton(label: string, without: SearchState): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button" },
    element("span", { class: "visually-hidden" }, "Drop "),
    label,
    element("span", { "aria-hidden": "true" }, " ×"),
  );
  button.addEventListener("click", () => {
    go(without);
    // The button is about to disappear.
    status.focus();
  });
  return button;
}

/** Runs a part of a search that needs the index. If that fails, the page says so. */
async function orReportFailure(run: number, search: () => Promise<void>): Promise<void> {
  try {
    await search();
  } catch (error) {
    console.error(error);
    if (run !== latestRun) return;
    status.textContent =
      "The search index could not be loaded. Perhaps the connection is down; the names below lead on without it.";
  } finally {
    if (run === latestRun) list.setAttribute("aria-busy", "false");
  }
}

function statusOf(count: number, state: SearchState): string {
  const about = state.text === "" ? "" : ` for “${state.text}”`;
  const within = isNarrowed(state) ? " within what is chosen" : "";
  if (count === 0) return `Nothing found${about}${within}.`;
  const results = counted(count, "result");
  return about === "" && within === "" ? `The whole record: ${results}` : `${results}${about}${within}`;
}

/** The search with the options that are chosen in the form. */
function chosenState(): SearchState {
  const parameters = new URLSearchParams({ q: currentState().text });
  for (const [name, value] of new FormData(narrow)) parameters.append(name, String(value));
  return stateOf(parameters);
}

function currentState(): SearchState {
  return stateOf(new URLSearchParams(location.search));
}

function stateOf(parameters: URLSearchParams): SearchState {
  return readState(parameters, [...data.facets.keys()]);
}

/** What the build wrote into the page for this script: texts by their values, in order. */
function dataIn(selector: string): Map<string, string> {
  const elements = panel.querySelectorAll<HTMLDataElement>(`${selector} data`);
  return new Map([...elements].map(({ value, textContent }) => [value, textContent]));
}

function onPage<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}
