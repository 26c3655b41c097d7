import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fits, readFilter, withChoice, writeFilter } from "../../../src/scripts/filter-state.ts";
import { filterNames, filterValue } from "../../../src/timeline/filter-names.ts";

const value = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const name = fc.constantFrom(...filterNames);
const oneValue = fc.tuple(name, value).map(([facet, id]) => filterValue(facet, id));
/** At most one value of each name, and all that occurs on the page. */
const choice = fc.tuple(
  fc.uniqueArray(oneValue, { selector: (one) => one.split(":")[0] }),
  fc.array(oneValue),
);

function read(query: string, ...occurring: string[]) {
  return readFilter(new URLSearchParams(query), new Set(occurring));
}

describe("the state of a filter", () => {
  it("is the same after it has gone through the address, whatever it is", () => {
    fc.assert(
      fc.property(choice, ([chosen, others]) => {
        const occurring = new Set([...chosen, ...others]);
        const filter = readFilter(new URLSearchParams(chosen.map((one) => one.split(":"))), occurring);
        expect(new Set(filter)).toEqual(new Set(chosen));
        expect(readFilter(new URLSearchParams(writeFilter(filter)), occurring)).toEqual(filter);
      }),
    );
  });

  it("has one address, with the names in one order", () => {
    const filter = read("major=1&place=goris&phase=end", "phase:end", "place:goris", "major:1");
    expect(writeFilter(filter)).toBe("?phase=end&place=goris&major=1");
  });

  it("leaves the address as it is where nothing is chosen", () => {
    expect(writeFilter([])).toBe("");
  });

  it("leaves aside what no entry is filed under, what is empty, and what is no name of a filter", () => {
    const occurring = ["phase:end", "side:south", "major:1", "kind:event"];
    expect(
      read("phase=middle&side=south&topic=&place=side:south&major=yes&kind=event&q=pass", ...occurring),
    ).toEqual(["side:south"]);
  });

  it("takes the last of several values", () => {
    expect(read("place=goris&place=sisian", "place:goris", "place:sisian")).toEqual(["place:sisian"]);
  });
});

describe("an entry", () => {
  const filterValues = new Set(["phase:end", "side:south", "side:east"]);

  it.each([
    [[], true],
    [["side:east"], true],
    [["phase:end", "side:south"], true],
    [["phase:end", "side:north"], false],
    [["major:1"], false],
  ])("filed under all of %j fits: %s", (filter, expected) => {
    expect(fits(filterValues, filter)).toBe(expected);
  });
});

it("a choice takes the place of another of its name, and stands beside those of other names", () => {
  expect(withChoice(["phase:end", "place:quay"], "place:far-shore")).toEqual([
    "phase:end",
    "place:far-shore",
  ]);
  expect(withChoice(["phase:end"], "side:south")).toEqual(["phase:end", "side:south"]);
});
