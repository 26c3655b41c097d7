import { addresses, monthAddress } from "../../timeline/addresses.ts";
import { counted } from "../../timeline/words.ts";
import { element } from "../browser.ts";
import { fold } from "../fold.ts";
import { matchNames } from "../match-names.ts";
import type { KnownThing } from "../names.ts";
import { type Concept, printDays } from "../query/concepts.ts";
import { excerptOf } from "./excerpt.ts";
import type { Labels } from "./facets.ts";
import type { countWithout, Found } from "./find.ts";
import type { PagefindData } from "./page-index.ts";
import { choicesOf, type SearchState, withText, writeState } from "./search-state.ts";

/** The most pages other than events and reports that are shown as answers. */
const mostAnswers = 3;

/** The number of names that are suggested if nothing was found. */
const maxNames = 5;

/** The kinds of pages in words. */
const kindLabels: Readonly<Record<string, string>> = { measure: "figure", source: "outlet or agency" };

/** A result with its date, its title as a link, what and where it is, and an excerpt. */
export function resultItem(
  { url, content, meta, filters }: PagefindData,
  concepts: readonly Concept[],
  missing: readonly string[],
): HTMLLIElement {
  const kind = filters["kind"]?.[0] ?? "";
  // The language of a headline; our own words are in that of the page.
  const isOurs = meta["ours"] !== undefined;
  const language = kind === "report" && !isOurs ? filters["language"]?.[0] : undefined;
  const title = element("bdi", { lang: language }, meta["title"] ?? url);
  const translation = meta["translation"];
  const facts = [
    filters["kind"]?.includes("turning-point") ? `${nameOf(kind)} · turning point` : nameOf(kind),
    meta["source"],
    meta["places"],
  ];
  const excerpt = excerptOf(
    content,
    concepts.flatMap(({ marks }) => marks),
  );
  const parts = [
    element(
      "h3",
      {},
      element("a", { href: url }, title),
      ...(isOurs ? [element("span", { class: "label" }, " (our description)")] : []),
    ),
    ...(translation === undefined ? [] : [label(`In our translation: ${translation}`)]),
    label(facts.filter((fact) => fact).join(" · ")),
    ...(missing.length === 0 ? [] : [label(`Without: ${missing.join(", ")}`)]),
    element("p", {}, ...excerpt.map(({ text, marked }) => (marked ? element("mark", {}, text) : text))),
  ];
  return element("li", {}, label(meta["date"] ?? ""), element("div", {}, ...parts));
}

function nameOf(kind: string): string {
  const name = kindLabels[kind] ?? kind;
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** What was searched for instead of the query, if words of it are unknown, and the way to what was typed. */
export function mendedHint(state: SearchState, mended: string | null): HTMLElement[] {
  if (mended === null) return [];
  const asTyped = link(`?${writeState({ ...state, asTyped: true })}`, `Search for “${state.text}” instead`);
  return [
    paragraph("Showing results for ", element("strong", {}, element("bdi", {}, mended)), ". ", asTyped, "."),
  ];
}

/**
 * Links to pages that answer the query by themselves: of what it names; of a day, month or year on the timeline, if it is
 * nothing else; of figures, if a number may be asked for; and of others that it describes.
 *
 * @param others pages other than events and reports that have all of the query, the best first.
 */
export function answers(
  state: SearchState,
  found: Found,
  others: readonly PagefindData[],
  things: readonly KnownThing[],
  labels: Labels,
  base: string,
): HTMLElement[] {
  const { concepts, figures } = found;
  const query = fold(state.text);
  const [only, ...more] = concepts;
  const time = more.length > 0 || only === undefined ? null : (only.days ?? only.word);
  const byAddress = new Map(things.map((thing) => [base + thing.path, thing]));
  const named = found.named.filter(({ kind }) => kind !== "measure" || figures !== "none");
  const isNamed = new Set(named.map(({ path }) => base + path));
  const answering = others
    .filter(({ url }) => !isNamed.has(url))
    .map((page) => ({ page, inTitle: partsInTitle(page, concepts), thing: byAddress.get(page.url) }))
    .filter(({ page, inTitle }) => isAnswer(page, inTitle, found, query))
    .toSorted((a, b) =>
      figures === "asked"
        ? b.inTitle - a.inTitle || (b.thing?.eventCount ?? 0) - (a.thing?.eventCount ?? 0)
        : 0,
    );
  const ofPages = (pages: typeof answering) =>
    pages.map(({ page: { url, meta, filters }, thing }) =>
      answer(url, meta["title"] ?? url, filters["kind"]?.[0] ?? "", thing?.eventCount),
    );
  const ofThings = (some: readonly KnownThing[]) =>
    some.map(({ path, name, kind, eventCount }) => answer(base + path, name, kind, eventCount));
  const isChapter = ({ page }: (typeof answering)[number]) =>
    page.filters["kind"]?.includes("chapter") ?? false;
  const isFirst = ({ kind }: KnownThing) => figures !== "asked" || kind === "measure";
  return [
    ...(time === null ? [] : timelineLink(time, labels, base)),
    ...ofPages(answering.filter(isChapter)),
    ...ofThings(named.filter(isFirst)),
    ...ofPages(answering.filter((one) => !isChapter(one) && (figures !== "asked" || isFigure(one.page)))),
    ...ofThings(named.filter((thing) => !isFirst(thing))),
  ].slice(0, mostAnswers);
}

function isAnswer(page: PagefindData, inTitle: number, { concepts, figures }: Found, query: string): boolean {
  const isWhole = inTitle === concepts.length;
  if (isFigure(page)) return figures !== "none" && (isWhole || figures !== "perhaps");
  const kind = page.filters["kind"]?.[0] ?? "";
  // Their texts only say who they are: “government spokesman”.
  if (kind === "person") return concepts.length > 1;
  // Chapters, topics and differences are answers only to their own names: many words are in them.
  return isWhole && ` ${fold(page.meta["title"] ?? "")}`.startsWith(` ${query}`);
}

function isFigure({ filters }: PagefindData): boolean {
  return filters["kind"]?.includes("measure") ?? false;
}

/** How many parts of the query the title of a page has. */
function partsInTitle({ meta }: PagefindData, concepts: readonly Concept[]): number {
  const title = meta["title"] ?? "";
  return concepts.filter(({ marks }) => excerptOf(title, marks).some(({ marked }) => marked)).length;
}

function answer(address: string, name: string, kind: string, count: number | undefined): HTMLElement {
  const often = kind === "measure" ? `given ${counted(count ?? 0, "time")}` : counted(count ?? 0, "event");
  const facts = [kindLabels[kind] ?? kind, ...(count ? [often] : [])];
  return element("li", {}, link(address, name), ` (${facts.join(", ")})`);
}

/** @param time a day, a month or a year: `2024-06-12`, `2024-06`, `2024`. Of anything else there is no link. */
function timelineLink(time: string, labels: Labels, base: string): HTMLElement[] {
  const year = time.slice(0, "YYYY".length);
  if (!/^\d{4}(?:-|$)/.test(time) || labels.pageOf({ facet: "year", value: year }) === null) return [];
  const month = time.slice(0, "YYYY-MM".length);
  const path =
    month === year ? addresses.year(Number(year)) : monthAddress({ key: month, year: Number(year) });
  const label = month === year ? year : printDays(time);
  return [element("li", {}, link(base + (path ?? addresses.home).slice(1), `${label} on the timeline`))];
}

/** A link to the page of the one value that is chosen. */
export function pageHints(state: SearchState, labels: Labels, base: string): HTMLElement[] {
  const [choice, ...others] = choicesOf(state);
  if (state.text !== "" || choice === undefined || others.length > 0) return [];
  const page = labels.pageOf(choice);
  if (page === null) return [];
  const pageLink = link(base + page, labels.labelOf(choice));
  return [paragraph("These events have a page of their own: ", pageLink, ".")];
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
    ...[...ways, { ...all, what: "filters" }]
      .filter(({ count }) => count > 0)
      .map(({ without, count, what }) =>
        paragraph(searchLink(without, `Without ${what}: ${counted(count, "result")}`)),
      ),
    paragraph("All names are listed ", link("#search_names", "below"), "."),
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
