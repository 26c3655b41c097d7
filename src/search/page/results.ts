import { counted } from "../../timeline/words.ts";
import { element } from "../browser.ts";
import { fold } from "../fold.ts";
import { matchNames } from "../match-names.ts";
import type { KnownThing } from "../names.ts";
import { excerptOf } from "./excerpt.ts";
import type { Labels } from "./facets.ts";
import type { countWithout, PagefindData } from "./find.ts";
import { choicesOf, type SearchState, withText, writeState } from "./search-state.ts";

/** The number of names that are suggested if nothing was found. */
const maxNames = 5;

/** A result with its date, its title as a link, what and where it is, and an excerpt. */
export function resultItem({ url, content, meta }: PagefindData, query: string): HTMLLIElement {
  // The language of a headline; our own words are in that of the page.
  const title = element("bdi", { lang: meta["language"] }, meta["title"] ?? url);
  const translation = meta["translation"];
  const facts = [meta["kind"], meta["source"], meta["places"]].filter((fact) => fact);
  const excerpt = excerptOf(content, query, meta["names"] ?? "");
  const parts = [
    element("h3", {}, element("a", { href: url }, title)),
    ...(translation === undefined ? [] : [label(`In our translation: ${translation}`)]),
    label(facts.join(" · ")),
    element("p", {}, ...excerpt.map(({ text, marked }) => (marked ? element("mark", {}, text) : text))),
  ];
  return element("li", {}, label(meta["date"] ?? ""), element("div", {}, ...parts));
}

/** Links to the pages about what is searched for. */
export function pageHints(
  state: SearchState,
  things: readonly KnownThing[],
  labels: Labels,
  base: string,
): HTMLElement[] {
  const query = fold(state.text);
  const named = things
    .filter(({ names }) => names.some(({ folded }) => folded === query))
    .map(({ path, name, kind, eventCount }) =>
      paragraph(
        link(base + path, name),
        ` (${kind}) has a page of its own: ${counted(eventCount, "event")}.`,
      ),
    );
  const [choice, ...others] = choicesOf(state);
  if (state.text !== "" || choice === undefined || others.length > 0) return named;
  const page = labels.pageOf(choice);
  if (page === null) return named;
  const pageLink = link(base + page, labels.labelOf(choice));
  return [...named, paragraph("All events filed here stand on a page of their own: ", pageLink, ".")];
}

/** What to try if nothing was found: similar names, and the search without its restrictions. */
export function noResultHints(
  state: SearchState,
  { each, all }: Awaited<ReturnType<typeof countWithout>>,
  things: readonly KnownThing[],
  labels: Labels,
): HTMLElement[] {
  const names = matchNames(things, state.text, maxNames).flatMap(({ thing, matched }, index) => [
    index === 0 ? "" : ", ",
    searchLink(withText(state, matched), matched),
    thing.name === matched ? "" : ` (${thing.name})`,
  ]);
  const ways = each.map(({ choice, without, count }) => ({
    without,
    count,
    what: choice === null ? "the range of months" : `“${labels.labelOf(choice)}”`,
  }));
  return [
    ...(names.length > 0 ? [paragraph("Did you mean ", ...names, "?")] : []),
    ...[...ways, { ...all, what: "anything chosen" }]
      .filter(({ count }) => count > 0)
      .map(({ without, count, what }) =>
        paragraph(searchLink(without, `Without ${what}: ${counted(count, "result")}`)),
      ),
    paragraph("All names of the record stand ", link("#search_names", "below"), "."),
  ];
}

function searchLink(state: SearchState, text: string): HTMLElement {
  return link(`?${writeState(state)}`, text);
}

function link(address: string, text: string): HTMLElement {
  return element("a", { href: address }, element("bdi", {}, text));
}

function paragraph(...parts: readonly (string | Node)[]): HTMLElement {
  return element("p", {}, ...parts);
}

function label(text: string): HTMLElement {
  return element("p", { class: "label" }, text);
}
