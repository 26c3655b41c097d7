import { geoContains } from "d3-geo";
import { describe, expect, test } from "vitest";
import { atlasOf } from "../../../src/map/atlas.ts";
import { frameAround } from "../../../src/map/frame.ts";
import { collectionSchemas } from "../../../src/schema/collections.ts";
import { loadGeography } from "../../../src/site/load-geography.ts";
import { timelineWith } from "../../support/map/place-of.ts";
import { idsOf } from "../../support/record/fixture-record.ts";
import { validData } from "../../support/schema/valid-data.ts";

const { territories } = collectionSchemas.site.schema.parse(validData.site.least);
const northOfCyprus = { name: "The north", latitude: 35.3, longitude: 33.5, country: "CY" };

/** The countries around a point that hold it. */
async function countriesAt(latitude: number, longitude: number, parts: typeof territories) {
  const geography = await loadGeography(parts);
  const { countries } = geography({ latitude, longitude }, 300);
  return countries.filter(({ shape }) => geoContains(shape, [longitude, latitude])).map(({ code }) => code);
}

describe("land that maps draw as part of another country than the data", () => {
  test.each([
    ["Yalta", 44.5, 34.17],
    ["Simferopol", 44.95, 34.1],
  ])("%s is in Ukraine, unless site.yaml says otherwise", async (_name, latitude, longitude) => {
    expect(await countriesAt(latitude, longitude, territories)).toEqual(["UA"]);
    expect(await countriesAt(latitude, longitude, [])).toEqual(["RU"]);
  });

  test("has no border with that country", async () => {
    const isthmus = { latitude: 46.1, longitude: 33.7 };
    const frame = frameAround(isthmus, [], {
      size: { width: 300, height: 300 },
      padding: 0,
      leastWidth: 150,
    });
    const bordersWith = async (parts: typeof territories) =>
      (await loadGeography(parts))(isthmus, 150).borders.on(frame).length;
    expect(await bordersWith([])).toBeGreaterThan(0);
    expect(await bordersWith(territories)).toBe(0);
  });

  test("can be land that the data give to no country at all", async () => {
    expect(await countriesAt(35.3, 33.5, [])).toEqual([null]);
    expect(await countriesAt(35.3, 33.5, [northOfCyprus])).toEqual(["CY"]);
  });

  test.each([
    [{ ...northOfCyprus, country: "XX" }, /no country XX; correct `territories` in site\.yaml/],
    [{ ...northOfCyprus, latitude: 34, longitude: 29 }, /no land at the point of “The north”/],
    [
      { name: "The desert", latitude: 25, longitude: -13, country: "EH" },
      /“The desert” cannot be drawn apart: in the map data its land is one with Morocco/,
    ],
  ])("is refused with a sentence where the data have no such land (%#)", async (territory, message) => {
    await expect(loadGeography([territory])).rejects.toThrow(message);
  });

  test("is on maps, with its places", async () => {
    const story = timelineWith([{ id: "yalta", at: [44.5, 34.17], country: "UA" }]);
    const atlas = atlasOf(story, await loadGeography(territories));
    expect(idsOf(atlas?.marked ?? [])).toEqual(["yalta"]);
    expect(atlas?.acrossBorder).toEqual([]);
    expect(atlas?.locators.of(story.places)?.words).toBe("Map: yalta, in Ukraine");
  });
});
