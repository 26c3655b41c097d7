import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const path = "reports/2001/sank.md";

async function warningsFor(title: string, words: string) {
  const fields = [
    ...withField(reportFields, "title", `title: ${title}`),
    "accounts:",
    "  - event: last-crossing",
    "    says: It sank.",
    `    quote: { speaker: ada-pike, words: ${words} }`,
  ];
  const warnings = await warningsWith({ [path]: markdownFile(fields) }, "wrapped-texts");
  return warnings.map(({ place, message }) => `${place} ${message}`);
}

test.each(['"“She sank”"', "'\"She sank\"'", "«She sank»", "„She sank“"])(
  "a headline and spoken words within marks (%s) are warnings, with what to write",
  async (text) => {
    const advice = "take the quotation marks away that are around the whole text; write She sank";
    expect(await warningsFor(text, text)).toEqual([`2:8 ${advice}`, `10:40 ${advice}`]);
  },
);

test.each(["“She sank”, the captain says", '"“She sank” and “she rose”"', "\"'She sank'\""])(
  "marks within a headline (%s) are the outlet’s",
  async (title) => {
    expect(await warningsFor(title, "She sank")).toEqual([]);
  },
);
