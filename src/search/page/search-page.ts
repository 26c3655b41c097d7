import { counted, printNumber } from "../../timeline/words.ts";
import { element } from "../browser.ts";
import { drawFacets, type Labels, labelsFor } from "./facets.ts";
import { countFacet, countWithout, type Found, find } from "./find.ts";
import { type Group, GroupedResults, groupItem } from "./grouped-results.ts";
import { isOutdated, openIndex } from "./open-index.ts";
import type { PageIndex } from "./page-index.ts";
import { readMonth } from "./read-month.ts";
import { answers, mendedHint, noResultHints, pageHints } from "./results.ts";
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

/** So many are drawn as soon as they are there. */
const firstResults = 5;

/** Of so many pages other than events and reports it is looked at whether they answer the query by themselves. */
const possibleAnswers = 6;

// What the page says where this script does not come.
document.querySelector("#search_missing")?.remove();

const form = onPage("search form", HTMLFormElement);
const field = onPage("search input[name=q]", HTMLInputElement);
const panel = onPage("#search_panel", HTMLElement);
const status = onPage("#search_status", HTMLElement);
const hints = onPage("#search_hints", HTMLElement);
const answerList = onPage("#search_answers", HTMLUListElement);
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
  sides: dataIn("#search_sides"),
  years: dataIn("#search_years"),
  facets: dataIn("#search_facet_names"),
};
/** The names of a month are in one text, separated by spaces. */
const months = new Map(
  [...dataIn("#search_months")].flatMap(([number, names]) =>
    names.split(" ").map((name) => [name, Number(number)] as const),
  ),
);
const pageTitle = document.title;

/** Draws more results of the latest search. */
let drawMore = async (_count: number): Promise<void> => {};
/** The number of the latest search. An older one that answers late is not shown. */
let latestRun = 0;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(withText(currentState(), field.value.trim()));
});
narrow.addEventListener("change", goToChosen);
narrow.addEventListener("submit", (event) => {
  event.preventDefault();
  goToChosen();
});
more.addEventListener("click", () => void showMore());
addEventListener("popstate", () => void showAddress());
// A search that failed without a connection goes on with it.
addEventListener("online", () => {
  if (status.querySelector("button") !== null) void showAddress();
});
// On wide screens there is room for all of it beside the results.
if (matchMedia("(min-width: 52rem)").matches)
  onPage("#search_narrow > details", HTMLDetailsElement).open = true;
void showAddress();

/** Goes to the address of a search, and shows it. */
function go(state: SearchState): void {
  history.pushState(null, "", `?${writeState(state)}`);
  void showAddress();
}

/** Goes to the search that is chosen in the form; what cannot be read as a month is kept, and the reader told so. */
function goToChosen(): void {
  for (const [month, end] of [
    [from, "first"],
    [to, "last"],
  ] as const) {
    const read = month.value === "" ? "" : readMonth(month.value, months, end);
    month.setCustomValidity(
      read === null ? `“${month.value}” is no month; write one such as ${month.placeholder}.` : "",
    );
    month.value = read ?? month.value;
  }
  if (narrow.reportValidity()) go(chosenState());
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
  answerList.replaceChildren();
  chosen.replaceChildren();
  chosen.hidden = !isNarrowed(state);
  more.hidden = true;
  panel.hidden = location.search === "";
  if (panel.hidden) return;
  status.textContent = "Searching …";
  list.setAttribute("aria-busy", "true");
  await orReportFailure(run, () => showSearch(state, run));
}

/** Shows the results with the pages that answer by themselves, then what is around them. */
async function showSearch(state: SearchState, run: number): Promise<void> {
  const searching = { ...(await openIndex(base)), months };
  const { index, names } = searching;
  const found = await find(searching, state);
  const results = new GroupedResults(index, found.items, state.order === "relevance");
  const [first, others] = await Promise.all([
    results.take(firstResults),
    index.load(found.others.slice(0, possibleAnswers)),
  ]);
  if (run !== latestRun) return;
  const labels = labelsFor(names.things, data);
  const answering = answers(state, found, others, names.things, labels, base);
  hints.append(...mendedHint(state, found.mended), ...pageHints(state, labels, base));
  answerList.replaceChildren(...answering);
  status.textContent = statusOf(found, answering.length, state);
  draw(first, index, found);
  drawMore = async (count) => {
    const wanted = list.childElementCount + count;
    while (run === latestRun && list.childElementCount < wanted && results.hasMore) {
      const groups = await results.take(wanted - list.childElementCount);
      if (groups.length === 0) return;
      if (run === latestRun) draw(groups, index, found);
    }
    if (run === latestRun) more.hidden = !results.hasMore;
  };
  await drawMore(resultsShown - first.length);
  drawRestrictions(state, labels);
  await drawFacets(facets, state, (facet) => countFacet(index, state, found, facet), labels);
  if (found.items.length > 0 || (answering.length > 0 && !isNarrowed(state))) return;
  const without = await countWithout(searching, state);
  if (run === latestRun) hints.append(...noResultHints(state, without, names.things, labels));
}

/** Shows more results and moves the focus to the first of them. */
async function showMore(): Promise<void> {
  const drawn = list.childElementCount;
  const run = latestRun;
  more.disabled = true;
  await orReportFailure(run, () => drawMore(resultsShown));
  more.disabled = false;
  list.children.item(drawn)?.querySelector("a")?.focus();
}

function draw(groups: readonly Group[], index: PageIndex, { concepts }: Found): void {
  list.append(...groups.map((group) => groupItem(group, index, concepts)));
}

/** Shows the restrictions of a search as buttons that remove them. */
function drawRestrictions(state: SearchState, labels: Labels): void {
  const buttons = restrictionsOf(state).map(({ choice, without }) =>
    removeButton(choice === null ? rangeLabel(state) : labels.labelOf(choice), without),
  );
  if (buttons.length > 1) buttons.push(removeButton("all filters", withoutRestrictions(state)));
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

/** Runs a part of a search that needs the index. If that fails, the page says so, and tries again when it can. */
async function orReportFailure(run: number, search: () => Promise<void>): Promise<void> {
  try {
    await search();
  } catch (error) {
    console.error(error);
    if (run !== latestRun) return;
    if (await isOutdated(base)) {
      // A new build was put in place: this page asks for files that are gone. The new page shows the same search.
      location.reload();
      return;
    }
    reportFailure();
  } finally {
    if (run === latestRun) list.setAttribute("aria-busy", "false");
  }
}

function reportFailure(): void {
  list.replaceChildren();
  more.hidden = true;
  status.textContent = navigator.onLine
    ? "The search could not be loaded. "
    : "You are offline. The search resumes when you are back online. ";
  const again = element("button", { type: "button" }, "Try again");
  again.addEventListener("click", () => void showAddress());
  status.append(again, " You can still use the lists of names below.");
}

function statusOf({ items, mended }: Found, answerCount: number, state: SearchState): string {
  const about = state.text === "" ? "" : ` for “${state.text}”`;
  const within = isNarrowed(state) ? " with these filters" : "";
  const complete = items.filter(({ missing }) => missing.length === 0).length;
  if (items.length === 0) {
    return answerCount === 0 || isNarrowed(state)
      ? `Nothing found${about}${within}.`
      : `No event or report matches all of “${state.text}”; this page does:`;
  }
  const others = items.length - complete;
  const most = `${printNumber(others)}${complete === 0 ? "" : " more"} ${others === 1 ? "matches" : "match"} most of it`;
  const partly = others === 0 ? "" : `; ${most}`;
  const results = complete === 0 ? `Nothing matches all of “${state.text}”` : counted(complete, "result");
  if (about === "" && within === "") return `The whole record: ${results}`;
  return `${results}${complete === 0 || mended !== null ? "" : about}${within}${partly}`;
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
