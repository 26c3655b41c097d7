import { openPagefind, type PagefindResult } from "./pagefind-client.ts";
import { renderResult } from "./render-result.ts";

/** So many results are drawn at a time. */
const resultsAtATime = 20;

const form = elementOf("search form", HTMLFormElement);
const field = elementOf("#site_search", HTMLInputElement);
const panel = elementOf("#search_panel", HTMLElement);
const status = elementOf("#search_status", HTMLElement);
const list = elementOf("#search_results", HTMLOListElement);
const more = elementOf("#search_more", HTMLButtonElement);

const pageTitle = document.title;

/** What was found last, and which search it was: an older search that answers late is not shown. */
let found: readonly PagefindResult[] = [];
let latestRun = 0;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.search = new URLSearchParams({ q: field.value.trim() }).toString();
  history.pushState(null, "", address);
  void showAddress();
});
more.addEventListener("click", () => void showMore());
addEventListener("popstate", () => void showAddress());
void showAddress();

/** Shows what the address asks for: the address alone says what is on the page. */
async function showAddress(): Promise<void> {
  const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  const run = ++latestRun;
  field.value = query;
  document.title = query === "" ? pageTitle : `“${query}” · ${pageTitle}`;
  list.replaceChildren();
  more.hidden = true;
  panel.hidden = query === "";
  if (query === "") return;
  status.textContent = "Searching …";
  await orSayWhy(run, async () => {
    const pagefind = await openPagefind(panel.dataset["base"] ?? "/");
    const { results } = await pagefind.search(query);
    if (run !== latestRun) return;
    found = results;
    await drawNext(run);
    status.textContent = heading(results.length, query);
  });
}

/** Draws the next results, and takes whoever asked for them to the first. */
async function showMore(): Promise<void> {
  const run = latestRun;
  const drawn = list.childElementCount;
  more.disabled = true;
  await orSayWhy(run, () => drawNext(run));
  more.disabled = false;
  list.children.item(drawn)?.querySelector("a")?.focus();
}

async function drawNext(run: number): Promise<void> {
  const first = list.childElementCount;
  const data = await Promise.all(found.slice(first, first + resultsAtATime).map((result) => result.data()));
  if (run !== latestRun) return;
  list.append(...data.map(renderResult));
  more.hidden = list.childElementCount >= found.length;
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
  }
}

function heading(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Try another spelling, or one word less.`;
  return `${count} ${count === 1 ? "result" : "results"} for “${query}”`;
}

function elementOf<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return element;
}
