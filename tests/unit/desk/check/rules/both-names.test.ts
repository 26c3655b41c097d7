import { describe, expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, withField } from "../../../../support/desk/files.ts";

function place(name: string, ...others: readonly string[]): string {
  const names = others.flatMap((other) => [`  - name: ${other}`, "    language: en"]);
  return [`name: ${name}`, "kind: village", "country: NZ", "names:", ...names, ""].join("\n");
}

const places = {
  "places/mere.yaml": place("Mere / Tarn", "Mereham"),
  "places/mere-district.yaml": place("Mere / Tarn district", "Mere county"),
  "places/fell.yaml": place("Fell / Tor district", "Fell county"),
  "places/mere-road.yaml": place("Mere road", "Tarn road"),
};

/** The messages about an event with this title and text. */
async function messagesOn(title: string, text: string): Promise<string[]> {
  const event = markdownFile(withField(eventFields, "title", `title: "${title}"`), text);
  const warnings = await warningsWith({ ...places, "events/fair.md": event }, "both-names");
  return warnings.map(({ place, message }) => `${place} ${message}`);
}

describe("a warning is given where a place with two names is first named by one", () => {
  test.each([
    ["A fair at Mere", "2:8 “Mere” has two names; write “Mere / Tarn” where the text first names it"],
    ["A fair at Tarn", "2:8 “Tarn” has two names; write “Mere / Tarn” where the text first names it"],
    ["A fair at Mereham", "2:8 “Mereham” has two names; write “Mere / Tarn” where the text first names it"],
    [
      "A fair in Tarn district",
      "2:8 “Tarn district” has two names; write “Mere / Tarn district” where the text first names it",
    ],
    ["A fair in Tor", "2:8 “Tor” has two names; write “Fell / Tor district” where the text first names it"],
  ])("in the title %j", async (title, warning) => {
    expect(await messagesOn(title, "It was held. It rained.")).toEqual([warning]);
  });

  test("in the text, though the title has both", async () => {
    expect(await messagesOn("A fair at Mere / Tarn", "It was held at Tarn. Mere / Tarn is small.")).toEqual([
      "7:1 “Tarn” has two names; write “Mere / Tarn” where the text first names it",
    ]);
  });
});

test.each([
  ["A fair at Mere / Tarn", "It was held at Tarn / Mere. Many came to Tarn."],
  [
    "A fair in Mere / Tarn district",
    "It was held in the districts of Fell / Tor and Mere / Tarn. It rained.",
  ],
  ["A fair on Mere road", "It was held by Tarn road. It rained."],
  ["A fair at Merely", "It was held. It rained."],
])("none is given for the title %j and the text %j", async (title, text) => {
  expect(await messagesOn(title, text)).toEqual([]);
});
