import { expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile } from "../../../../support/desk/files.ts";

/** Events of the small record, each with the ids that it names, on line 6. */
function eventsWith(related: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(
    Object.entries(related).map(([id, ids]) => [
      `events/${id}.md`,
      markdownFile([...eventFields, `see: [${ids.join(", ")}]`]),
    ]),
  );
}

test("an event that names another once is as it should be", async () => {
  const files = eventsWith({ sinking: ["first-crossing", "last-crossing"] });
  expect(await faultsWith(files)).toEqual([]);
  expect(await warningsWith(files, "related-events")).toEqual([]);
});

test("an event that does not exist is an error, with the nearest that does", async () => {
  expect(await faultsWith(eventsWith({ sinking: ["first-crosing"] }))).toMatchObject([
    { place: "6:7", rule: "references", message: "no event `first-crosing`; did you mean `first-crossing`?" },
  ]);
});

test("an event that names itself is an error", async () => {
  expect(await faultsWith(eventsWith({ sinking: ["sinking"] }))).toMatchObject([
    { place: "6:7", message: "an event is not related to itself; remove the id" },
  ]);
});

test("an event that names another twice is an error", async () => {
  expect(await faultsWith(eventsWith({ sinking: ["last-crossing", "last-crossing"] }))).toMatchObject([
    { place: "6:6", rule: "schema", message: "`see`: name each id once" },
  ]);
});

test("two events that name each other are one error", async () => {
  expect(await faultsWith(eventsWith({ raising: ["sinking"], sinking: ["raising"] }))).toMatchObject([
    {
      file: "events/sinking.md",
      place: "6:7",
      message: "“raising” names this event already, and both show it; remove it from one of the two",
    },
  ]);
});

test("more than four related events, those that name it included, are a warning", async () => {
  const four = { a: ["sinking"], b: ["sinking"], c: ["sinking"], sinking: ["last-crossing"] };
  expect(await warningsWith(eventsWith(four), "related-events")).toEqual([]);
  expect(await warningsWith(eventsWith({ ...four, d: ["sinking"] }), "related-events")).toMatchObject([
    {
      file: "events/sinking.md",
      place: "6:6",
      message: "the event has 5 related events with those that name it; keep the 4 that readers need most",
    },
  ]);
});

test("an event that only another event names is still one without a report", async () => {
  const files = eventsWith({ raising: ["sinking"], sinking: [] });
  expect(await warningsWith(files, "unused-entities")).toMatchObject([
    { file: "events/raising.md" },
    {
      file: "events/sinking.md",
      message: "no report names this event; name it in one, or delete the file",
    },
  ]);
});
