import { fold } from "../fold.ts";
import { wholeRecord } from "../index-tokens.ts";
import type { KnownThing } from "../names.ts";
import { type Alternative, type Concept, conceptsOf } from "../query/concepts.ts";
import { nearestKnown } from "../query/mend-typos.ts";
import type { NameBook } from "../query/name-book.ts";
import type { Months } from "../query/read-days.ts";
import { type Part, readQuery } from "../query/read-query.ts";
import { asksForNumber, asksForOther, isCommon } from "../query/word-forms.ts";
import type { PagefindFilters, PageIndex, Scores } from "./page-index.ts";
import { choicesOf, restrictionsOf, type SearchState, withoutRestrictions } from "./search-state.ts";

/** A page that was found. */
export interface FoundPage {
  readonly id: string;
  /** The parts of the query that it does not have, as they were typed; none in most results. */
  readonly missing: readonly string[];
}

/** What a search finds. */
export interface Found {
  /** Events and reports, or whatever kinds are chosen, in order. */
  readonly items: readonly FoundPage[];
  /** Other pages that have all of the query: entities, figures, topics, chapters, differences; the best first. */
  readonly others: readonly string[];
  /** All pages that have the text, whatever is chosen. */
  readonly matched: ReadonlySet<string>;
  readonly concepts: readonly Concept[];
  /** The query with the words that the index does not know replaced by the nearest that it knows; null where it knows all. */
  readonly mended: string | null;
  /** The things whose names have all words of the query. */
  readonly named: readonly KnownThing[];
  readonly figures: FiguresWanted;
}

/**
 * Whether figures answer a query: `asked` where it asks for a number, `given` where it has one that is no year, `none`
 * where it asks who, when or where.
 */
export type FiguresWanted = "asked" | "given" | "none" | "perhaps";

/** What searching needs. */
export interface Searching {
  readonly index: PageIndex;
  readonly names: NameBook;
  readonly months: Months;
  /** Loads the words of the index, folded, the most frequent first. */
  readonly loadWords: () => Promise<readonly string[]>;
}

/** Where fewer pages than this have all of a query, pages with most of it follow. */
const few = 5;

/** Where they match alike, an event comes before its reports, and a turning point before other events. */
const boosts = { event: 1.3, turningPoint: 1.1 } as const;

/** What a search finds, in its order. */
export async function find(searching: Searching, state: SearchState): Promise<Found> {
  const { index } = searching;
  // At once, as each may load a part of the index.
  const [{ parts, concepts, scores, mended }, kinds, allowed, inPlace] = await Promise.all([
    understand(searching, state),
    kindsOf(index, state),
    allowedBy(index, state),
    index.inPlace(),
    // Not needed yet, but by those who group what is found.
    index.loadFilter("event"),
  ]);
  const figures = figuresWanted(fold(state.text), concepts);
  const ranked = rank(concepts, scores, kinds, inPlace);
  const isAllowed = ({ id }: FoundPage) => allowed === null || allowed.has(id);
  const items = ranked.filter((page) => kinds.items.has(page.id) && isAllowed(page));
  const complete = items.filter(({ missing }) => missing.length === 0);
  const others = ranked.filter(({ id, missing }) => !kinds.items.has(id) && missing.length === 0);
  const enough = complete.length >= few;
  return {
    items: await inOrder(index, state, enough ? complete : items),
    others: allowed === null ? await figuresFirst(index, figures, others) : [],
    matched: new Set(
      (enough ? ranked.filter(({ missing }) => missing.length === 0) : ranked).map(({ id }) => id),
    ),
    concepts,
    mended,
    named: namedBy(parts, concepts, searching.names),
    figures,
  };
}

async function figuresFirst(
  index: PageIndex,
  figures: FiguresWanted,
  pages: readonly FoundPage[],
): Promise<string[]> {
  const ids = pages.map(({ id }) => id);
  if (figures === "none" || figures === "perhaps") return ids;
  const measures = await index.within({ kind: { any: ["measure"] } });
  return [...ids.filter((id) => measures.has(id)), ...ids.filter((id) => !measures.has(id))];
}

function figuresWanted(query: string, concepts: readonly Concept[]): FiguresWanted {
  if (asksForNumber(query)) return "asked";
  if (asksForOther(query)) return "none";
  return concepts.some(({ word }) => isNumber(word ?? "")) ? "given" : "perhaps";
}

/** Two digits or more that are no year. */
function isNumber(word: string): boolean {
  return /^\d{2,}$/.test(word) && !/^20[12]\d$/.test(word);
}

/** More things than this that go by a word are shown only if one of them stands out. */
const fewThings = 3;

/** The things that the query as a whole names: by a whole name, else by words of their names. */
function namedBy(
  parts: readonly Part[],
  concepts: readonly Concept[],
  names: NameBook,
): readonly KnownThing[] {
  const [only, ...others] = concepts;
  if (only === undefined) return [];
  if (others.length === 0 && only.named.length > 0) return only.named;
  const words = parts.flatMap((part) =>
    part.kind === "word" && !isCommon(part.word) && part.word.length > 1 ? part.word : [],
  );
  if (words.length === 0 || parts.some(({ kind }) => kind !== "word")) return [];
  const [first, second, ...more] = names.covering(words);
  if (first === undefined) return [];
  if (more.length + 2 <= fewThings) return [first, ...(second === undefined ? [] : [second]), ...more];
  return first.eventCount >= 2 * (second?.eventCount ?? 0) ? [first] : [];
}

/** The pages that have each part of the query; words that the index does not know are replaced by the nearest that it knows. */
async function understand({ index, names, months, loadWords }: Searching, state: SearchState) {
  let parts = readQuery(state.text, months);
  let concepts = conceptsOf(parts, names);
  let scores = await Promise.all(concepts.map((concept) => scoresOf(index, concept)));
  let mended: string | null = null;
  const unknown = concepts.flatMap(({ word }, place) => (scores[place]?.size === 0 ? (word ?? []) : []));
  if (unknown.length > 0 && !state.asTyped) {
    const words = await loadWords();
    const meant = new Map(
      unknown.flatMap((word) => {
        const nearest = nearestKnown(word, names.spellings(), words);
        return nearest === null ? [] : [[word, nearest] as const];
      }),
    );
    if (meant.size > 0) {
      parts = parts.flatMap((part) => replaced(part, meant, names));
      mended = parts.map(({ written }) => written).join(" ");
      concepts = conceptsOf(parts, names);
      scores = await Promise.all(concepts.map((concept) => scoresOf(index, concept)));
    }
  }
  if (state.text === "") scores = [await index.scores({ kind: "token", token: wholeRecord, weight: 1 })];
  return { parts, concepts, scores, mended };
}

function replaced(part: Part, meant: ReadonlyMap<string, string>, names: NameBook): Part[] {
  const nearest = part.kind === "word" ? meant.get(part.word) : undefined;
  if (nearest === undefined) return [part];
  const written = (names.written(nearest) ?? nearest).split(" ");
  return nearest.split(" ").map((word, place) => ({
    kind: "word",
    written: written[place] ?? word,
    word,
    isJoined: false,
  }));
}

/** A page that has a name and the words of it in its text is more about it than one that has either. */
async function scoresOf(index: PageIndex, { alternatives }: Concept): Promise<Scores> {
  const [hidden, read] = await Promise.all([
    best(
      index,
      alternatives.filter(({ kind }) => kind === "token" || kind === "month"),
    ),
    best(
      index,
      alternatives.filter(({ kind }) => kind === "word" || kind === "phrase"),
    ),
  ]);
  return new Map(
    [...new Set([...hidden.keys(), ...read.keys()])].map((id) => [
      id,
      (hidden.get(id) ?? 0) + (read.get(id) ?? 0),
    ]),
  );
}

async function best(index: PageIndex, alternatives: readonly Alternative[]): Promise<Scores> {
  const found = new Map<string, number>();
  const all = await Promise.all(alternatives.map((alternative) => index.scores(alternative)));
  for (const [place, { weight }] of alternatives.entries()) {
    for (const [id, score] of all[place] ?? []) found.set(id, Math.max(found.get(id) ?? 0, weight * score));
  }
  return found;
}

/**
 * The pages that have all of the query, then those that have most of it: each group by how much they are about it,
 * where rare parts count more than frequent ones. Parts that no page has cannot be had.
 */
function rank(
  concepts: readonly Concept[],
  scores: readonly Scores[],
  { events, turningPoints }: Awaited<ReturnType<typeof kindsOf>>,
  inPlace: readonly string[],
): FoundPage[] {
  const places = new Map(inPlace.map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? places.size;
  const total = Math.max(1, ...scores.map(({ size }) => size)) * 4;
  const rarity = scores.map(({ size }) => Math.log(1 + total / (size + 1)));
  const pages = [...new Set(scores.flatMap((ofConcept) => [...ofConcept.keys()]))].map((id) => {
    const missing = scores.flatMap((ofConcept, place) =>
      ofConcept.has(id) ? [] : [concepts[place]?.written ?? ""],
    );
    const sum = scores.reduce(
      (all, ofConcept, place) => all + (rarity[place] ?? 0) * (ofConcept.get(id) ?? 0),
      0,
    );
    const boost = (events.has(id) ? boosts.event : 1) * (turningPoints.has(id) ? boosts.turningPoint : 1);
    return { id, missing, score: sum * boost };
  });
  // A number that nobody gives is no word too much: without it, nothing answers the query.
  const nowhere = scores.filter(
    ({ size }, place) => size === 0 && !isNumber(concepts[place]?.word ?? ""),
  ).length;
  // More than half of what can be had.
  const most = Math.ceil((scores.length - nowhere) / 2) - 1;
  return pages
    .filter(({ missing }) => missing.length - nowhere <= most)
    .toSorted(
      (a, b) => a.missing.length - b.missing.length || b.score - a.score || placeOf(a.id) - placeOf(b.id),
    );
}

/** The pages that a list of results shows: events and reports, unless other kinds are chosen. */
async function kindsOf(index: PageIndex, { facets }: SearchState) {
  const events = await index.within({ kind: { any: ["event"] } });
  const chosen = facets["kind"] ?? [];
  const items =
    chosen.length > 0
      ? await index.within({ kind: { any: chosen } })
      : events.union(await index.within({ kind: { any: ["report"] } }));
  return { events, items, turningPoints: await index.within({ kind: { any: ["turning-point"] } }) };
}

/** The pages that have what is chosen; null where nothing is. */
async function allowedBy(index: PageIndex, state: SearchState): Promise<ReadonlySet<string> | null> {
  const filters = await filtersOf(index, state);
  return Object.keys(filters).length === 0 ? null : index.within(filters);
}

async function filtersOf(index: PageIndex, state: SearchState): Promise<PagefindFilters> {
  const { from, to } = state;
  const filters: Record<string, { any: string[] }> = {};
  for (const { facet, value } of choicesOf(state)) {
    filters[facet] = { any: [...(filters[facet]?.any ?? []), value] };
  }
  if (from === null && to === null) return filters;
  // Pagefind knows values, not ranges.
  const { month = [] } = await index.values();
  const months = month.filter((known) => (from === null || known >= from) && (to === null || known <= to));
  // An empty list would be no filter, but a range without months must find nothing.
  return { ...filters, month: { any: months.length > 0 ? months : ["none"] } };
}

async function inOrder(
  index: PageIndex,
  { order }: SearchState,
  pages: readonly FoundPage[],
): Promise<readonly FoundPage[]> {
  if (order === "relevance") return pages;
  const byId = new Map(pages.map((page) => [page.id, page]));
  const ids = await index.inTime(order === "oldest" ? "asc" : "desc");
  return [...ids.flatMap((id) => byId.get(id) ?? []), ...pages.filter(({ id }) => !ids.includes(id))];
}

/**
 * The number of pages for each value of a facet, if it were chosen. As any of the values chosen in a facet will do,
 * these do not narrow its own counts, but those of the other facets.
 */
export async function countFacet(
  index: PageIndex,
  state: SearchState,
  { matched }: Found,
  facet: string,
): Promise<Readonly<Record<string, number>>> {
  const allowed = await allowedBy(index, { ...state, facets: { ...state.facets, [facet]: [] } });
  const pages = allowed === null ? matched : matched.intersection(allowed);
  const values = (await index.values())[facet] ?? [];
  const counts = await Promise.all(
    values.map(async (value) => {
      const having = await index.within({ [facet]: { any: [value] } });
      return [value, pages.intersection(having).size] as const;
    }),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The search without each of its restrictions and without all of them, with the number of results. */
export async function countWithout(searching: Searching, state: SearchState) {
  const count = async (other: SearchState) => (await find(searching, other)).items.length;
  const each = await Promise.all(
    restrictionsOf(state).map(async (restriction) => ({
      ...restriction,
      count: await count(restriction.without),
    })),
  );
  const without = withoutRestrictions(state);
  return { each, all: { without, count: each.length > 0 ? await count(without) : 0 } };
}
