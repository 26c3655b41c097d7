import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  choicesOf,
  isNarrowed,
  orders,
  readState,
  restrictionsOf,
  withoutRestrictions,
  withText,
  writeState,
} from "../../../../src/search/page/search-state.ts";
import { facetNames } from "../../../../src/timeline/facets.ts";

function stateOf(address: string) {
  return readState(new URLSearchParams(address), facetNames);
}

const value = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
const address = fc
  .record({
    q: fc.oneof(fc.constant(""), fc.string({ unit: "grapheme", maxLength: 12 })),
    choices: fc.array(fc.tuple(fc.constantFrom(...facetNames), value), { maxLength: 6 }),
    from: fc.option(month),
    to: fc.option(month),
    order: fc.option(fc.constantFrom(...orders)),
  })
  .map(({ q, choices, from, to, order }) => {
    const parameters = new URLSearchParams({ q });
    for (const [facet, chosen] of choices) parameters.append(facet, chosen);
    if (from !== null) parameters.set("from", from);
    if (to !== null) parameters.set("to", to);
    if (order !== null) parameters.set("order", order);
    return parameters;
  });

describe("the state of a search", () => {
  it("is the same after it has gone through the address, whatever it is", () => {
    fc.assert(
      fc.property(address, (parameters) => {
        const state = readState(parameters, facetNames);
        expect(stateOf(String(writeState(state)))).toEqual(state);
      }),
    );
  });

  it("has one address for one view", () => {
    expect(String(writeState(stateOf("place=goris&q=pass&order=relevance&place=goris&place=sisian")))).toBe(
      "q=pass&place=goris&place=sisian",
    );
    expect(String(writeState(stateOf("order=oldest&q=")))).toBe("q=");
    expect(String(writeState(stateOf("q=&order=newest&to=2024-06&from=2024-04")))).toBe(
      "q=&from=2024-04&to=2024-06&order=newest",
    );
  });

  it("leaves aside what is no month, no order, no facet and no value", () => {
    const state = stateOf("q=%20pass%20&from=April&to=2024-13&order=loudest&colour=red&place=");
    expect(state).toMatchObject({ text: "pass", from: null, to: null, order: "relevance" });
    expect(choicesOf(state)).toEqual([]);
    expect(isNarrowed(state)).toBe(false);
  });

  it("turns a range that stands the wrong way round", () => {
    expect(stateOf("q=&from=2024-06&to=2020-11")).toMatchObject({ from: "2020-11", to: "2024-06" });
  });

  it("knows no relevance where nothing was typed", () => {
    expect(stateOf("q=&order=relevance").order).toBe("oldest");
    expect(stateOf("q=pass").order).toBe("relevance");
  });
});

test("another text keeps an order that was chosen, and no other", () => {
  expect(withText(stateOf("q="), "pass").order).toBe("relevance");
  expect(withText(stateOf("q=&order=newest"), "pass").order).toBe("newest");
  expect(withText(stateOf("q=pass&order=oldest"), "ferry").order).toBe("oldest");
  expect(withText(stateOf("q=pass"), "").order).toBe("oldest");
});

test("each restriction can be dropped, and all at once", () => {
  const state = stateOf("q=pass&place=goris&place=sisian&from=2024-04");
  expect(restrictionsOf(state).map(({ choice, without }) => [choice, String(writeState(without))])).toEqual([
    [{ facet: "place", value: "goris" }, "q=pass&place=sisian&from=2024-04"],
    [{ facet: "place", value: "sisian" }, "q=pass&place=goris&from=2024-04"],
    [null, "q=pass&place=goris&place=sisian"],
  ]);
  expect(isNarrowed(state)).toBe(true);
  expect(withoutRestrictions(state)).toEqual(stateOf("q=pass"));
});
