import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile } from "../../../../support/desk/files.ts";

/** The files of some villages in a row from north to south, each with the side of its label, and of an event at all of them. */
function villages(sides: Readonly<Record<string, string | null>>, step: number) {
  const files = Object.entries(sides).map(([name, side], index) => [
    `places/${name.toLowerCase()}.yaml`,
    [
      `name: ${name}`,
      "kind: village",
      "country: NZ",
      `latitude: ${-41.3 - index * step}`,
      "longitude: 174.8",
      ...(side === null ? [] : [`label: ${side}`]),
      "",
    ].join("\n"),
  ]);
  const ids = Object.keys(sides).map((name) => name.toLowerCase());
  const event = markdownFile([...eventFields, `places: [${ids.join(", ")}]`]);
  return { ...Object.fromEntries(files), "events/fair.md": event };
}

async function overlapsWith(changes: Readonly<Record<string, string>>) {
  return (await warningsWith(changes)).filter(({ rule }) => rule === "overlapping-labels");
}

test("two labels that overlap on the map are a warning, with the file, the place and what to do", async () => {
  expect(await overlapsWith(villages({ Reedham: "right", Seaham: "right" }, 0.001))).toEqual([
    {
      file: "places/seaham.yaml",
      place: "6:8",
      rule: "overlapping-labels",
      message:
        "on the map the label “Seaham” would overlap “Reedham” (`reedham`); set `label` in one of the two files to left, right, above or below",
    },
  ]);
});

test("a label without a side takes one that is free", async () => {
  expect(await overlapsWith(villages({ Reedham: null, Seaham: null }, 0.001))).toEqual([]);
});

test("where places are so close together that a label has no room at all, its file is told", async () => {
  const crowd = villages({ Ashby: null, Barnby: null, Corby: null, Derby: null, Enderby: null }, 0.001);
  expect(await overlapsWith(crowd)).toMatchObject([{ file: "places/enderby.yaml", place: "1:1" }]);
});

test("places far enough apart are no warning, whichever sides are set", async () => {
  expect(await overlapsWith(villages({ Reedham: "right", Seaham: "above" }, 0.5))).toEqual([]);
});
