export const orders = ["relevance", "oldest", "newest"] as const;

/** The order of results. */
export type Order = (typeof orders)[number];

/** A search with all its options. It is in the address of the page as a whole. */
export interface SearchState {
  /** What was typed, without space at its ends; empty for the whole record. */
  readonly text: string;
  /** The values chosen in each facet. A result must have any of them, in every facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The first and the last month, as `2024-04`; null if the range is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly order: Order;
  /** Whether words that the index does not know are left as they were typed. */
  readonly asTyped: boolean;
}

/** A value that was chosen in a facet. */
export interface Choice {
  readonly facet: string;
  readonly value: string;
}

/** Something that narrows a search. */
export interface Restriction {
  /** The chosen value; null for the range of months. */
  readonly choice: Choice | null;
  /** The same search without it. */
  readonly without: SearchState;
}

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * The search in an address or a form. Unknown orders and facets and malformed months are ignored; a range the
 * wrong way round is turned. Without a text, the search finds the whole record in order of time.
 *
 * @param facets the names of the facets, in their order.
 */
export function readState(parameters: URLSearchParams, facets: readonly string[]): SearchState {
  const text = parameters.get("q")?.trim() ?? "";
  const [from, to] = [parameters.get("from"), parameters.get("to")].map((value) =>
    value !== null && month.test(value) ? value : null,
  );
  const isTurned = from && to && to < from;
  const order = orders.find((known) => known === parameters.get("order"));
  return {
    text,
    facets: Object.fromEntries(
      facets.map((facet) => [facet, [...new Set(parameters.getAll(facet).filter((value) => value !== ""))]]),
    ),
    from: (isTurned ? to : from) ?? null,
    to: (isTurned ? from : to) ?? null,
    // Without a text, nothing is more relevant than anything else.
    order: order === undefined || (order === "relevance" && text === "") ? defaultOrder(text) : order,
    asTyped: parameters.has("typed"),
  };
}

/** The query of the address for a search, without defaults: a search has only one address. */
export function writeState(state: SearchState): URLSearchParams {
  // `q` is there even if it is empty: an address without a query shows no results.
  const parameters = new URLSearchParams({ q: state.text });
  for (const { facet, value } of choicesOf(state)) parameters.append(facet, value);
  if (state.from !== null) parameters.set("from", state.from);
  if (state.to !== null) parameters.set("to", state.to);
  if (state.order !== defaultOrder(state.text)) parameters.set("order", state.order);
  if (state.asTyped) parameters.set("typed", "");
  return parameters;
}

/** The same search for another text. The order changes to the default for that text unless the reader chose it. */
export function withText(state: SearchState, text: string): SearchState {
  const isChosen = state.order !== defaultOrder(state.text) && !(state.order === "relevance" && text === "");
  return { ...state, text, asTyped: false, order: isChosen ? state.order : defaultOrder(text) };
}

/** All chosen values, facet by facet. */
export function choicesOf({ facets }: SearchState): Choice[] {
  return Object.entries(facets).flatMap(([facet, values]) => values.map((value) => ({ facet, value })));
}

/** Everything that narrows a search besides its text: the chosen values, then the range of months. */
export function restrictionsOf(state: SearchState): Restriction[] {
  const choices = choicesOf(state).map((choice) => {
    const others = state.facets[choice.facet]?.filter((value) => value !== choice.value) ?? [];
    return { choice, without: { ...state, facets: { ...state.facets, [choice.facet]: others } } };
  });
  if (state.from === null && state.to === null) return choices;
  return [...choices, { choice: null, without: { ...state, from: null, to: null } }];
}

/** The same search without any restriction. */
export function withoutRestrictions(state: SearchState): SearchState {
  const none = Object.keys(state.facets).map((facet) => [facet, []]);
  return { ...state, facets: Object.fromEntries(none), from: null, to: null };
}

export function isNarrowed(state: SearchState): boolean {
  return restrictionsOf(state).length > 0;
}

function defaultOrder(text: string): Order {
  return text === "" ? "oldest" : "relevance";
}
