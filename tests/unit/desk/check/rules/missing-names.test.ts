import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile } from "../../../../support/desk/files.ts";

const site = await readFile(new URL("../../../../fixtures/record/site.yaml", import.meta.url), "utf8");

/** A site whose readers use some languages, a person, and so many events that list him. */
function listedPerson(languages: string, person: string, events: number) {
  const files = Array.from({ length: events }, (_, index) => [
    `events/walk-${index}.md`,
    markdownFile([...eventFields, "people: [bo-reed]"], `This was walk ${index}.`),
  ]);
  return {
    "site.yaml": `${site}nameLanguages: [${languages}]\n`,
    "people/bo-reed.yaml": person,
    ...Object.fromEntries(files),
  };
}

const withoutNames = "name: Bo Reed\nside: elsewhere\n";
const withNames = `${withoutNames}names:\n  - { name: Бо Рид, language: ru }\n`;

function missingWith(changes: Readonly<Record<string, string>>) {
  return warningsWith(changes, "missing-names");
}

test("whoever five events list without a name in each language is a warning, with what to write", async () => {
  const record = listedPerson("hy, az, ru, en", withNames, 5);
  expect(await faultsWith(record)).toEqual([]);
  expect(await missingWith(record)).toEqual([
    {
      file: "people/bo-reed.yaml",
      place: "4:3",
      rule: "missing-names",
      message:
        "5 events list this person, but it has no name in Armenian (`hy`) and Azerbaijani (`az`); add to `names` each name as you saw it printed, and as its `knownFrom` the page",
    },
  ]);
});

test("a file without any names is told at its beginning", async () => {
  expect(await missingWith(listedPerson("ru", withoutNames, 6))).toMatchObject([{ place: "1:1" }]);
});

test("fewer events, names in all languages, and a site that asks for none are no warning", async () => {
  expect(await missingWith(listedPerson("hy, az, ru", withoutNames, 4))).toEqual([]);
  expect(await missingWith(listedPerson("ru, en", withNames, 5))).toEqual([]);
  expect(await missingWith(listedPerson("", withoutNames, 5))).toEqual([]);
});
