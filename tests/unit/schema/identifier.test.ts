import { expect, test } from "vitest";
import { account } from "../../../src/schema/account.ts";
import { identifier, references } from "../../../src/schema/values.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";

test.each(["ferry", "2001-03-04-last-crossing", "a", "7th"])("the id %s is taken", (id) => {
  expect(refusalsOf(identifier, id)).toEqual([]);
});

test.each([
  "Ferry",
  "last_crossing",
  "last crossing",
  "-ferry",
  "ferry-",
  "a--b",
  "fährte",
  "a/b",
  "",
  "2024-04",
  "7",
])("the id “%s” is refused, with how to write one", (id) => {
  expect(refusalsOf(identifier, id)).toEqual([
    ": write an id: lower-case letters a–z (at least one), digits and single hyphens",
  ]);
});

test("a list that names an id twice is refused", () => {
  expect(refusalsOf(references("events"), ["ferry", "quay", "ferry"])).toEqual([": name each id once"]);
  expect(refusalsOf(references("events"), ["ferry", "quay"])).toEqual([]);
});

test("whose word an account is can be an outlet’s, and nothing else with a colon", () => {
  const told = { event: "storm", says: "It blew." };
  expect(refusalsOf(account, { ...told, by: ["pike", "source:ember-post"] })).toEqual([]);
  expect(refusalsOf(account, { ...told, by: ["outlet:ember-post"] })).toEqual([
    'by.0: write the id of a person or an organisation, or "source:ID" for an outlet',
  ]);
});
