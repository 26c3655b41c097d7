import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile } from "../../../../support/desk/files.ts";

function eventWith(question: string, ...answers: readonly string[]) {
  return {
    "events/sinking.md": markdownFile([
      ...eventFields,
      "disputes:",
      `  - question: ${question}`,
      "    about: other",
      "    positions:",
      ...answers.map((says) => `      - { says: ${says}, reports: [last-crossing-in-the-post] }`),
    ]),
  };
}

test("a dispute without a question is a warning there", async () => {
  const warnings = await warningsWith(eventWith("Whether it sank", "Yes", "No"), "disputes");
  expect(warnings).toMatchObject([{ place: "7:15", message: "write a question, with a question mark" }]);
});

test("two positions in the same words are a warning at the second", async () => {
  const warnings = await warningsWith(eventWith("Did it sink?", "Yes", "No", "Yes"), "disputes");
  expect(warnings).toMatchObject([
    { place: "12:17", message: "another position says the same; join the two, or say what differs" },
  ]);
});

test("a question with different answers is as it should be", async () => {
  expect(await warningsWith(eventWith("Did it sink?", "Yes", "No"), "disputes")).toEqual([]);
});
