import { describe, expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile } from "../../../../support/desk/files.ts";

/** The line on which the text of an event begins. */
const firstLine = eventFields.length + 3;

function faultsOfText(text: string) {
  return faultsWith({ "events/sinking.md": markdownFile(eventFields, text) });
}

test.each([
  ["a heading", "# It sank", "remove the heading"],
  ["an image", "It sank: ![the ferry](https://x.example/ferry.png)", "remove the image"],
  ["a block of HTML", "<div onclick='x'>It sank</div>", "remove the HTML"],
  ["HTML inside a line", "It <b>sank</b>.", "remove the HTML"],
  ["a block quotation", "> It sank", "remove the block quotation"],
  ["code", "`it sank`", "remove the backticks"],
  ["a rule", "It sank.\n\n***", "write plain words"],
  ["a link inside the site", "See [the event](/events/last-crossing/).", "is not a whole address"],
  ["a link with a user name", "See [this](https://ada@post.example/).", "write post.example right after"],
  ["a link by itself with one", "See <https://ada@post.example/>.", "write post.example right after"],
  ["a link to a script", "See [this](javascript:alert(1)).", "is not a whole address"],
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

describe("HTML is refused", () => {
  test.each([
    ["in a block", "<div>\nIt sank.\n</div>", "7:1"],
    ["in a line", "It <b>sank</b>.", "7:4"],
    ["in a link", "See [the <i>post</i>](https://post.ember.example/).", "7:10"],
    ["in emphasis", "It *has <u>sunk</u>*.", "7:9"],
    ["in a list", "- It sank.\n- And <br> rose.", "8:7"],
    ["as a comment", "It sank. <!-- Did it? -->", "7:10"],
    ["as a comment of its own", "It sank.\n\n<!-- Did it? -->", "9:1"],
    ["with an attribute that is none", "x <b c=d=e>", "7:3"],
    [
      "that would lead elsewhere",
      'It happened. <meta http-equiv="refresh" content="0;url=https://evil.example/" a=b=c>',
      "7:14",
    ],
    ["that is not closed", "It <b sank.", "7:4"],
    ["that only ends", "It sank.</b", "7:9"],
    ["that is a declaration", "It <!sank", "7:4"],
    ["that is an instruction", "It <?sank", "7:4"],
    ["on the second line", "It sank.\nIt <b c=d=e> rose.", "8:4"],
    ["with a backslash", "It \\<b> sank.", "7:5"],
    ["as an entity", "It &lt;b> sank.", "7:1"],
  ])("%s: %j", async (_where, text, place) => {
    const [fault] = await faultsOfText(text);
    expect(fault).toMatchObject({ file: "events/sinking.md", place, rule: "plain-body" });
    expect(fault?.message).toContain("write plain words, *emphasis* and [links](https://…)");
  });

  test("but a sign between numbers, and an address in angle brackets, are not", async () => {
    const text = "It had 11 < 12 on board, says <https://post.ember.example/>.";
    expect(await faultsOfText(text)).toEqual([]);
  });
});

test("a text that is a whole article is a fault, with how much pages have room for", async () => {
  const faults = await faultsOfText("It sank. ".repeat(500).trim());
  expect(faults).toEqual([
    {
      file: "events/sinking.md",
      place: `${firstLine}:1`,
      rule: "plain-body",
      message: "shorten the text to 4,000 characters or fewer: it has 4,499",
    },
  ]);
  expect(await faultsOfText("It sank. ".repeat(400).trim())).toEqual([]);
});
