import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { allPagesOf } from "../support/site/pages.ts";

const { main, otherStory, wild } = inject("sites");

describe.each([
  ["the record", main],
  ["another story", otherStory],
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
