/** In which order results stand. */
export const orders = ["relevance", "oldest", "newest"] as const;

/** One of the orders. */
export type Order = (typeof orders)[number];

/** All that a search page can be asked: it stands whole in the address. */
export interface SearchState {
  /** What was typed, without space at its ends; empty for the whole record. */
  readonly text: string;
  /** The values chosen in each facet: any of them will do; all facets must hold. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The first and the last month, as `2024-04`; null where the range is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly order: Order;
}

/** A value that was chosen in a facet. */
export interface Choice {
  readonly facet: string;
  readonly value: string;
}

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * What an address asks for. What is no month, no order or no facet is ignored; a range the wrong way
 * round is turned; a value counts once. Without a text the whole record is asked for, in order of time.
 *
 * @param facets The names of the facets, in their order.
 */
export function readState(parameters: URLSearchParams, facets: readonly string[]): SearchState {
  const text = parameters.get("q")?.trim() ?? "";
  const [from, to] = inOrder(monthOf(parameters.get("from")), monthOf(parameters.get("to")));
  const order = orders.find((known) => known === parameters.get("order"));
  return {
    text,
    facets: Object.fromEntries(
      facets.map((facet) => [facet, [...new Set(parameters.getAll(facet).filter((value) => value !== ""))]]),
    ),
    from,
    to,
    // Without a text nothing is more relevant than anything else.
    order: order === undefined || (order === "relevance" && text === "") ? defaultOrder(text) : order,
  };
}

/** The address that asks for it, without what goes without saying: the same view has one address. */
export function writeState(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  // Also where it is empty: an address without any question shows none of the record.
  parameters.set("q", state.text);
  for (const { facet, value } of choicesOf(state)) parameters.append(facet, value);
  if (state.from !== null) parameters.set("from", state.from);
  if (state.to !== null) parameters.set("to", state.to);
  if (state.order !== defaultOrder(state.text)) parameters.set("order", state.order);
  return parameters;
}

/** The same search for another text; an order that nobody chose becomes the one that goes without saying. */
export function withText(state: SearchState, text: string): SearchState {
  const chosen = state.order !== defaultOrder(state.text) && !(state.order === "relevance" && text === "");
  return { ...state, text, order: chosen ? state.order : defaultOrder(text) };
}

/** Every value that is chosen, facet by facet. */
export function choicesOf({ facets }: SearchState): Choice[] {
  return Object.entries(facets).flatMap(([facet, values]) => values.map((value) => ({ facet, value })));
}

/** The same search with a value chosen, or no longer chosen. */
export function withChoice(state: SearchState, { facet, value }: Choice, chosen: boolean): SearchState {
  const others = (state.facets[facet] ?? []).filter((other) => other !== value);
  return { ...state, facets: { ...state.facets, [facet]: chosen ? [...others, value] : others } };
}

/** The same search without any facet or range. */
export function withoutChoices(state: SearchState): SearchState {
  const none = Object.keys(state.facets).map((facet) => [facet, []]);
  return { ...state, facets: Object.fromEntries(none), from: null, to: null };
}

/** Whether anything is chosen beyond the text. */
export function isNarrowed(state: SearchState): boolean {
  return choicesOf(state).length > 0 || state.from !== null || state.to !== null;
}

function defaultOrder(text: string): Order {
  return text === "" ? "oldest" : "relevance";
}

function monthOf(value: string | null): string | null {
  return value !== null && month.test(value) ? value : null;
}

function inOrder(from: string | null, to: string | null): [string | null, string | null] {
  return from !== null && to !== null && to < from ? [to, from] : [from, to];
}
