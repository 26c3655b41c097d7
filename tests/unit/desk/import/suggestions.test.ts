import { describe, expect, test } from "vitest";
import { readKnownEntries } from "../../../../src/desk/entries/known-entries.ts";
import {
  eventsNear,
  suggestAgencies,
  suggestSources,
  thingFinder,
} from "../../../../src/desk/import/suggestions.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { eventFields, markdownFile, withField } from "../../../support/desk/files.ts";

const source = (name: string, homepage: string, language = "en") =>
  `name: ${name}\nside: elsewhere\nkind: newspaper\nhomepage: ${homepage}\nlanguage: ${language}\n`;

describe("the outlet", () => {
  const changes = {
    "sources/hill-courier.yaml": source("Hill Courier", "https://hill.example/en"),
    "sources/hill-courier-ru.yaml": source("Хилл Курьер", "https://hill.example/ru", "ru"),
    "sources/far-gazette.yaml": "name: Far Gazette\nside: elsewhere\nkind: newspaper\nlanguage: en\n",
    "reports/2001/far.md":
      '---\ntitle: Far\nsource: far-gazette\nurl: https://www.far.example/1\npublished: "2001-01-01"\nlanguage: en\n---\n',
  };

  test.each<[string, string | null, string | null, string[], string[]]>([
    ["has the host of the page", "https://www.post.ember.example/x", null, [], ["ember-post"]],
    ["has a host above that of the page", "https://m.post.ember.example/x", null, [], ["ember-post"]],
    ["has other reports on it", "https://far.example/2", null, [], ["far-gazette"]],
    ["is the one of the language", "https://hill.example/3", "ru", [], ["hill-courier-ru"]],
    ["is the one that the page names", "https://hill.example/3", null, ["Hill Courier"], ["hill-courier"]],
    ["can be one of several", "https://hill.example/3", null, [], ["hill-courier", "hill-courier-ru"]],
    ["is known by its name alone", null, null, ["FAR GAZETTE"], ["far-gazette"]],
    ["is not known", "https://ember.example/x", null, ["Nobody"], []],
  ])("%s", async (_what, address, language, outlets, ids) => {
    const { entries } = await readKnownEntries(await contentFolder(changes));
    expect(suggestSources({ address, language, outlets }, entries).toSorted()).toEqual(ids);
  });
});

describe("the agency", () => {
  const agency = "name: Far News Agency (FNA)\nside: elsewhere\nkind: news agency\nlanguage: en\n";

  test.each<[string, string[], string, string[]]>([
    ["is named in the byline", ["By Lake Wire, staff"], "", ["lake-wire"]],
    ["is named by its letters", ["FNA"], "", ["far-news-agency"]],
    ["stands in brackets", [], "EMBER (Lake Wire) — The ferry sank.", ["lake-wire"]],
    ["stands between strokes", [], "EMBER. /FNA/. The ferry sank.", ["far-news-agency"]],
    ["is none that the text only names", [], "The Lake Wire said that the ferry sank (it did).", []],
    ["is no newspaper", ["Ember Post"], "(Ember Post)", []],
  ])("%s", async (_what, bylines, text, ids) => {
    const { entries } = await readKnownEntries(
      await contentFolder({ "sources/far-news-agency.yaml": agency }),
    );
    expect(suggestAgencies({ bylines, text, source: null }, entries)).toEqual(ids);
  });

  test("is not the outlet itself", async () => {
    const { entries } = await readKnownEntries(await contentFolder());
    expect(suggestAgencies({ bylines: ["Lake Wire"], text: "", source: "lake-wire" }, entries)).toEqual([]);
  });
});

describe("whom and what a text names", () => {
  const things = [
    { id: "ada-pike", name: "Ada Pike", names: [{ name: "Ада Пайк" }] },
    { id: "quay", name: "Ember Quay", names: [{ name: "Şuşa" }] },
    { id: "ember", name: "Ember", names: [{ name: "Эмбер" }] },
  ];

  test("is found by any of its names, whatever the case and the marks, the most often named first", () => {
    const text = "At EMBER QUAY, Ada Pike waved. The quay (Susa) was empty. Ember Quay!";
    expect(thingFinder(things, "en")(text).map(({ id }) => id)).toEqual(["quay", "ada-pike"]);
  });

  test("is found with its endings, in languages that have them", () => {
    const text = "Адой Пайк восхищались в Эмбере; Şuşada";
    expect(thingFinder(things, "ru")("Ады Пайка и Эмбера").map(({ id }) => id)).toEqual(["ember"]);
    expect(thingFinder(things, "ru")(text).map(({ id }) => id)).toEqual(["ember", "quay"]);
    expect(thingFinder(things, "en")("Embers glow")).toEqual([]);
  });
});

test("events of the week before a report come, those first that are about what it names", async () => {
  const dated = (date: string, ...more: string[]) =>
    markdownFile([...withField(eventFields, "date", `date: "${date}"`), ...more]);
  const { entries } = await readKnownEntries(
    await contentFolder({
      "events/on-the-day.md": dated("2001-05-08"),
      "events/a-week-before.md": dated("2001-05-01", "people: [ada-pike]"),
      "events/that-month.md": dated("2001-05"),
      "events/still-on.md": dated("2001-04-01/.."),
      "events/too-early.md": dated("2001-04-30"),
      "events/later.md": dated("2001-05-09"),
    }),
  );
  const near = (named: string[]) => eventsNear("2001-05-08", new Set(named), entries);
  expect(near([])).toEqual(["on-the-day", "a-week-before", "that-month", "still-on"]);
  expect(near(["ada-pike"])[0]).toBe("a-week-before");
});
