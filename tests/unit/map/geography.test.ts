import { geoArea, geoContains } from "d3-geo";
import { describe, expect, test } from "vitest";
import { loadGeography } from "../../../src/site/load-geography.ts";
import { countryCode } from "../../../src/map/geography.ts";

const { countries, land, borders } = await loadGeography();

/** The countries that a point lies in, by code. */
function countriesAt(latitude: number, longitude: number) {
  return countries.filter(({ shape }) => geoContains(shape, [longitude, latitude])).map(({ code }) => code);
}

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
  ])("%s lies in one country only, its own", (_name, latitude, longitude, code) => {
    expect(countriesAt(latitude, longitude)).toEqual([code]);
  });
});

test("no country covers half of the earth, as one with a ring wound the wrong way would", () => {
  expect(countries.length).toBeGreaterThan(240);
  expect(countries.filter(({ shape }) => geoArea(shape) > 2 * Math.PI)).toEqual([]);
});

test("land and borders share the positions of the countries’ outlines, but for some where lines meet", () => {
  const polygons = countries.flatMap(({ shape: { geometry } }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  const known = new Set(polygons.flat(2));
  const others = [...borders.coordinates.flat(), ...land.coordinates.flat(2)];
  expect(others.length).toBeGreaterThan(100_000);
  expect(others.filter((position) => !known.has(position)).length).toBeLessThan(100);
});
