import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { allPagesOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [main, ferry, begun, wild] = [
  await site("main"),
  await site("ferry"),
  await site("begun"),
  await site("wild"),
];

describe.each([
  ["the record", main],
  ["the ferry", ferry],
  ["a story that has just begun", begun],
  ["what a careless editor could write", wild],
])("pages of %s", (_name, directory) => {
  test("are valid HTML", async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const faults: string[] = [];
    for (const { address, html } of await allPagesOf(directory)) {
      const { results } = await validator.validateString(html, `${process.cwd()}/page.html`);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages) {
          faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});
