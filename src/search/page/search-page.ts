import { counted } from "../../timeline/words.ts";
import { fold } from "../fold.ts";
import { loadNames } from "../names/load-names.ts";
import { matchNames } from "../names/match-names.ts";
import { drawFacets } from "./facet-list.ts";
import { countFacets, find, resultsAtATime, waysOut } from "./find.ts";
import { Labels, type PhaseLabel } from "./labels.ts";
import { openPagefind, type PagefindData, type PagefindResult } from "./pagefind-client.ts";
import { resultItem } from "./result-item.ts";
import {
  choicesOf,
  isNarrowed,
  readState,
  type SearchState,
  withChoice,
  withoutChoices,
  withText,
  writeState,
} from "./search-state.ts";

/** So many results stand on the page before the reader asks for more. */
const resultsAtFirst = 10;

/** How many names are offered where nothing was found. */
const namesOffered = 5;

const form = elementOf("search form", HTMLFormElement);
const field = elementOf("search input[name=q]", HTMLInputElement);
const panel = elementOf("#search_panel", HTMLElement);
const status = elementOf("#search_status", HTMLElement);
const hints = elementOf("#search_hints", HTMLElement);
const chosen = elementOf("#search_chosen", HTMLUListElement);
const narrow = elementOf("#search_narrow", HTMLFormElement);
const facets = elementOf("#search_facets", HTMLElement);
const from = elementOf("#search_from", HTMLInputElement);
const to = elementOf("#search_to", HTMLInputElement);
const order = elementOf("#search_order", HTMLSelectElement);
const list = elementOf("#search_results", HTMLOListElement);
const more = elementOf("#search_more", HTMLButtonElement);

const base = withSlash(panel.dataset["base"] ?? "/");
const phases: readonly PhaseLabel[] = dataIn("#search_phases").map(({ value, textContent }) => ({
  id: value,
  title: textContent,
}));
const years = dataIn("#search_years").map(({ value }) => value);
const facetTitles = new Map(
  dataIn("#search_facet_names").map(({ value, textContent }) => [value, textContent]),
);
const pageTitle = document.title;

/** What was found last, and which search it was: an older search that answers late is not shown. */
let found: readonly PagefindResult[] = [];
let latestRun = 0;
let labels: Promise<Labels> | undefined;

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
// Beside the results there is room for all of it; above them, on a narrow screen, it opens when asked.
if (matchMedia("(min-width: 52rem)").matches)
  elementOf("#search_narrow > details", HTMLDetailsElement).open = true;
void showAddress();

/** Goes to the address of a search, and shows it. */
function go(state: SearchState): void {
  history.pushState(null, "", addressOf(state));
  void showAddress();
}

/** Shows what the address asks for: the address alone says what is on the page. */
async function showAddress(): Promise<void> {
  const run = ++latestRun;
  const asked = new URLSearchParams(location.search);
  const state = stateOf(asked);
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
  panel.hidden = [...asked.keys()].length === 0;
  if (panel.hidden) return;
  status.textContent = "Searching …";
  list.setAttribute("aria-busy", "true");
  await orSayWhy(run, async () => {
    const pagefind = await openPagefind(base);
    const { results, first } = await find(pagefind, state);
    if (run !== latestRun) return;
    found = results;
    draw(first, state);
    status.textContent = statusOf(found.length, state);
    await drawUpTo(resultsAtFirst, run);
    await showAround(state, run);
    if (found.length === 0) await showWays(state, run);
  });
}

/** Everything around the results, which may come after them: what is chosen, the facets, the page of its own. */
async function showAround(state: SearchState, run: number): Promise<void> {
  const [known, pagefind] = await Promise.all([openLabels(), openPagefind(base)]);
  const counts = found.length === 0 ? {} : await countFacets(pagefind, state);
  if (run !== latestRun) return;
  drawChosen(state, known);
  drawFacets(facets, state, counts, known);
  for (const thing of known.things.filter(({ names }) =>
    names.some(({ folded }) => folded === fold(state.text)),
  )) {
    hints.append(
      paragraph(
        link(base + thing.path, thing.name),
        ` (${thing.kind}) has a page of its own: ${counted(thing.eventCount, "event")}.`,
      ),
    );
  }
  const [choice, ...others] = choicesOf(state);
  if (state.text !== "" || choice === undefined || others.length > 0) return;
  const page = known.pageOf(choice);
  if (page === null) return;
  hints.append(
    paragraph(
      "All events filed here stand on a page of their own: ",
      link(base + page, known.labelOf(choice)),
      ".",
    ),
  );
}

/** Where nothing was found: names that may be meant, and what dropping each choice would give. */
async function showWays(state: SearchState, run: number): Promise<void> {
  const [known, pagefind] = await Promise.all([openLabels(), openPagefind(base)]);
  const names = matchNames(known.things, state.text, namesOffered);
  const ways = await waysOut(pagefind, state);
  if (run !== latestRun) return;
  if (names.length > 0) {
    const links = names.flatMap(({ thing, matched }, index) => [
      index === 0 ? "" : ", ",
      link(addressOf(withText(state, matched)), matched),
      thing.name === matched ? "" : ` (${thing.name})`,
    ]);
    hints.append(paragraph("Did you mean ", ...links, "?"));
  }
  for (const { choice, state: without, count } of ways?.ways ?? []) {
    if (count === 0) continue;
    const what = choice === null ? "the range of months" : `“${known.labelOf(choice)}”`;
    hints.append(paragraph(link(addressOf(without), `Without ${what}: ${counted(count, "result")}`)));
  }
  if (ways !== null && ways.all.count > 0) {
    hints.append(
      paragraph(
        link(addressOf(ways.all.state), `Without anything chosen: ${counted(ways.all.count, "result")}`),
      ),
    );
  }
  hints.append(paragraph("All names of the record stand ", link("#search_names", "below"), "."));
}

/** Draws the next results, and takes whoever asked for them to the first. */
async function showMore(): Promise<void> {
  const run = latestRun;
  const drawn = list.childElementCount;
  more.disabled = true;
  await orSayWhy(run, () => drawUpTo(drawn + resultsAtFirst, run));
  more.disabled = false;
  list.children.item(drawn)?.querySelector("a")?.focus();
}

async function drawUpTo(count: number, run: number): Promise<void> {
  while (list.childElementCount < Math.min(count, found.length)) {
    const first = list.childElementCount;
    const pages = await load(found.slice(first, first + resultsAtATime));
    if (run !== latestRun) return;
    draw(pages, currentState());
  }
  more.hidden = list.childElementCount >= found.length;
}

function draw(pages: readonly PagefindData[], { text }: SearchState): void {
  list.append(...pages.map((page) => resultItem(page, text)));
}

function load(results: readonly PagefindResult[]): Promise<PagefindData[]> {
  return Promise.all(results.map((result) => result.data()));
}

/** What is chosen, as buttons that drop it. */
function drawChosen(state: SearchState, known: Labels): void {
  if (!isNarrowed(state)) return;
  const items = choicesOf(state).map((choice) =>
    dropButton(known.labelOf(choice), withChoice(state, choice, false)),
  );
  if (state.from !== null || state.to !== null) {
    items.push(dropButton(rangeLabel(state), { ...state, from: null, to: null }));
  }
  if (items.length > 1) items.push(dropButton("all that is chosen", withoutChoices(state)));
  chosen.replaceChildren(...items);
}

function rangeLabel({ from: first, to: last }: SearchState): string {
  if (first === null) return last === null ? "" : `until ${monthLabel(last)}`;
  return last === null ? `from ${monthLabel(first)}` : `${monthLabel(first)} to ${monthLabel(last)}`;
}

const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** `2024-04` → “April 2024”. */
function monthLabel(month: string): string {
  return monthFormat.format(new Date(`${month}-01T00:00:00Z`));
}

function dropButton(label: string, state: SearchState): HTMLLIElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  const cross = document.createElement("span");
  cross.setAttribute("aria-hidden", "true");
  cross.textContent = " ×";
  const words = document.createElement("span");
  words.className = "visually-hidden";
  words.textContent = "Drop ";
  button.append(words, label, cross);
  button.addEventListener("click", () => {
    go(state);
    // The button goes with what it dropped; the reader goes on from what was found instead.
    status.focus();
  });
  item.append(button);
  return item;
}

/** Does what needs the search index; where that fails, the page says so. */
async function orSayWhy(run: number, search: () => Promise<void>): Promise<void> {
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
  return state.text === "" && within === ""
    ? `The whole record: ${counted(count, "result")}`
    : `${counted(count, "result")}${about}${within}`;
}

/** The state that the form stands for: its boxes, its range, its order. */
function chosenState(): SearchState {
  const data = new FormData(narrow);
  const parameters = new URLSearchParams({ q: currentState().text });
  for (const [name, value] of data) if (typeof value === "string") parameters.append(name, value);
  return stateOf(parameters);
}

function currentState(): SearchState {
  return stateOf(new URLSearchParams(location.search));
}

function stateOf(parameters: URLSearchParams): SearchState {
  return readState(parameters, [...facetTitles.keys()]);
}

function addressOf(state: SearchState): string {
  return `${location.pathname}?${writeState(state)}`;
}

/** The words for what is chosen; where the names cannot be had, things go by their ids. */
function openLabels(): Promise<Labels> {
  labels ??= loadNames(base)
    .catch(() => null)
    .then((names) => new Labels(names, phases, years, facetTitles));
  return labels;
}

function paragraph(...parts: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement("p");
  element.append(...parts);
  return element;
}

function link(address: string, text: string): HTMLAnchorElement {
  const element = document.createElement("a");
  element.href = address;
  const words = document.createElement("bdi");
  words.textContent = text;
  element.append(words);
  return element;
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

/** What the build wrote into the page for this script. */
function dataIn(selector: string): HTMLDataElement[] {
  return [...panel.querySelectorAll<HTMLDataElement>(`${selector} data`)];
}

function elementOf<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return element;
}
