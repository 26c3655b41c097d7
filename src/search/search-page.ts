import { openPagefind, type PagefindResult } from "./pagefind-client.ts";
import { renderResult } from "./render-result.ts";

/** So many results are drawn at a time. */
const resultsAtATime = 20;

const form = elementOf("search form", HTMLFormElement);
const field = elementOf("#site-search", HTMLInputElement);
const panel = elementOf("#search", HTMLElement);
const status = elementOf("#search-status", HTMLElement);
const list = elementOf("#search-results", HTMLOListElement);
const more = elementOf("#search-more", HTMLButtonElement);

let latestRun = 0;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.search = new URLSearchParams({ q: field.value.trim() }).toString();
  history.pushState(null, "", address);
  void showAddress();
});
addEventListener("popstate", () => void showAddress());
void showAddress();

/** Shows what the address asks for: the address alone says what is on the page. */
async function showAddress(): Promise<void> {
  const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  const run = ++latestRun;
  field.value = query;
  list.replaceChildren();
  more.hidden = true;
  panel.hidden = query === "";
  if (query === "") return;
  status.textContent = "Searching …";
  try {
    const pagefind = await openPagefind(panel.dataset["base"] ?? "/");
    const { results } = await pagefind.search(query);
    if (run !== latestRun) return;
    await showMore(results, run);
    status.textContent = heading(results.length, query);
  } catch {
    if (run !== latestRun) return;
    status.textContent =
      "The search index could not be loaded. Perhaps the connection is down; the names below lead on without it.";
  }
}

async function showMore(results: readonly PagefindResult[], run: number): Promise<void> {
  const first = list.childElementCount;
  const data = await Promise.all(results.slice(first, first + resultsAtATime).map((result) => result.data()));
  if (run !== latestRun) return;
  list.append(...data.map(renderResult));
  more.hidden = list.childElementCount >= results.length;
  more.onclick = () => void showMore(results, run);
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
