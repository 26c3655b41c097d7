import { geoArea, geoContains } from "d3-geo";
import { describe, expect, test } from "vitest";
import { countryCode } from "../../../src/map/geography.ts";
import { loadGeography } from "../../../src/site/load-geography.ts";

const geography = await loadGeography();
const { countries } = geography({ latitude: 40, longitude: 46.7 }, 800);
const { countries: nearMaldives } = geography({ latitude: 5, longitude: 77 }, 800);
const centre = { latitude: -41, longitude: 174 };
const first = geography(centre, 100);

test.each([
  ["031", "AZ"],
  ["792", "TR"],
  [364, "IR"],
  ["123", null],
  [undefined, null],
  ["Kosovo", null],
])("the number %s of a country is %s in letters", (number, code) => {
  expect(countryCode(number)).toBe(code);
});

describe("the borders are those that are recognised", () => {
  test.each([
    ["Khankendi / Stepanakert", 39.8177, 46.7528, "AZ"],
    ["Lachin", 39.6, 46.55, "AZ"],
    ["Aghdam", 39.99, 46.93, "AZ"],
    ["Nakhchivan", 39.21, 45.41, "AZ"],
    ["Sukhumi in Abkhazia", 43, 41.02, "GE"],
    ["Tskhinvali in South Ossetia", 42.23, 43.97, "GE"],
    ["Goris", 39.513, 46.338, "AM"],
  ])("%s is in one country only, its own", (_name, latitude, longitude, code) => {
    const found = countries.filter(({ shape }) => geoContains(shape, [longitude, latitude]));
    expect(found.map((country) => country.code)).toEqual([code]);
  });
});

test("the surroundings of a point hold the countries there, and none far away", () => {
  const codes = countries.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["AM", "AZ", "GE", "IR", "RU", "TR"]));
  expect(codes).not.toContain("FR");
});

test("a country with a ring wound the wrong way does not cover the rest of the earth", () => {
  // Such is the ring of one atoll of the Maldives.
  expect(nearMaldives.map(({ code }) => code).toSorted()).toEqual(["IN", "LK"]);
  expect(nearMaldives.filter(({ shape }) => geoArea(shape) > 2 * Math.PI)).toEqual([]);
});

test("the same surroundings are made once", () => {
  expect(geography({ ...centre }, 100)).toBe(first);
});
