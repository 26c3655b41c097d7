import { expect, test } from "vitest";
import { countryName, languageName } from "../../../src/timeline/languages.ts";

test.each([
  ["en", "English"],
  ["hy", "Armenian"],
  ["az", "Azerbaijani"],
  ["ru", "Russian"],
])("the language %s is named %s", (tag, name) => {
  expect(languageName(tag)).toBe(name);
});

test("a language of a script names the script", () => {
  expect(languageName("az-Cyrl")).toContain("Cyrillic");
});

test.each([
  ["AM", "Armenia"],
  ["NZ", "New Zealand"],
])("the country %s is named %s", (code, name) => {
  expect(countryName(code)).toBe(name);
});
