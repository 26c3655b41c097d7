import { expect, test } from "vitest";
import { readImportOptions } from "../../src/commands/options.ts";

test.each([
  ["--url", "ember.example/foo", "http"],
  ["--published", "31.06.2024", "is not a date"],
  ["--published", "2024-06-31", "there is no such day"],
  ["--language", "english", 'write "en"'],
])("%s %s is refused before anything is read, with what to write", (option, value, advice) => {
  const read = () => readImportOptions(["page.html", option, value]);
  expect(read).toThrow(option);
  expect(read).toThrow(advice);
});

test("what a report would take is taken", () => {
  const { given } = readImportOptions([
    "page.html",
    "--url",
    "https://ember.example/foo",
    "--published",
    "2024-06~",
    "--language",
    "az",
  ]);
  expect(given).toMatchObject({ url: "https://ember.example/foo", published: "2024-06~", language: "az" });
});
