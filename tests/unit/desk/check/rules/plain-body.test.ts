import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile } from "../../../../support/desk/files.ts";

/** The line on which the text of an event begins. */
const firstLine = eventFields.length + 3;

function faultsOfText(text: string) {
  return faultsWith({ "events/sinking.md": markdownFile(eventFields, text) });
}

test.each([
  ["a heading", "# It sank", "take out the heading"],
  ["an image", "It sank: ![the ferry](https://x.example/ferry.png)", "take out the image"],
  ["a block of HTML", "<div onclick='x'>It sank</div>", "take out the HTML"],
  ["HTML inside a line", "It <b>sank</b>.", "take out the HTML"],
  ["a block quotation", "> It sank", "take out the block quotation"],
  ["code", "`it sank`", "take out the backticks"],
  ["a rule", "It sank.\n\n***", "write plain paragraphs"],
  ["a link inside the site", "See [the event](/events/last-crossing/).", "is no whole address"],
  ["a link to a script", "See [this](javascript:alert(1)).", "is no whole address"],
])("%s in a text is a fault, with its line and what to write instead", async (_what, text, advice) => {
  const [fault] = await faultsOfText(text);
  expect(fault).toMatchObject({ file: "events/sinking.md", rule: "plain-body" });
  expect(fault?.message).toContain(advice);
  expect(Number(fault?.place.split(":")[0])).toBeGreaterThanOrEqual(firstLine);
});

test("paragraphs, lists, emphasis and links to other sites are none", async () => {
  const text =
    "It *sank*, **slowly**:\n\n- first the bow\n- then [the stern](https://x.example/).\n\nThat was all.";
  expect(await faultsOfText(text)).toEqual([]);
});
