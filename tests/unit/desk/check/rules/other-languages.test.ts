import { expect, test } from "vitest";
import { stringify } from "yaml";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";

/** The texts of the small valid record that can be translated. */
const all = [
  "The ferry of Lake Ember",
  "An invented story, for tests",
  "How the ferry of Lake Ember was taken out of service, told from reports that were never written.",
  "The ferry of Lake Ember was taken out of service in 2001.",
  "Nothing of this happened; the story is invented for tests.",
  "In service",
  "The end",
  "The ferry makes its last crossing",
];

function translation(texts: readonly string[]): string {
  return stringify({ texts: texts.map((of) => ({ of, text: "Паром" })) }, { lineWidth: 0 });
}

async function messagesOn(texts: readonly string[]): Promise<string[]> {
  const warnings = await warningsWith({ "translations/ru.yaml": translation(texts) }, "translations");
  return warnings.map(({ place, message }) => `${place} ${message}`);
}

test("a translation of every text is taken as it is", async () => {
  const changes = { "translations/ru.yaml": translation(all) };
  expect(await faultsWith(changes)).toEqual([]);
  expect(await warningsWith(changes, "translations")).toEqual([]);
});

test("a text that has changed since is named, with the text as it is now", async () => {
  const texts = all.with(3, "The ferry of Lake Ember was put out of service in 2001.");
  expect(await messagesOn(texts)).toEqual([
    "2:3 not all texts are translated; pages show as they are: “The ferry of Lake Ember was taken out of service in 2001.”",
    "8:9 the text has changed; look whether the translation still fits, and write in `of` what it is now: “The ferry of Lake Ember was taken out of service in 2001.”",
  ]);
});

test("texts without a translation, translated twice, or of nothing are named", async () => {
  expect(await messagesOn([...all.slice(2), "The end", "Nobody wrote this."])).toEqual([
    "2:3 not all texts are translated; pages show as they are: “The ferry of Lake Ember”, “An invented story, for tests”",
    "14:9 this text is translated above already; keep one of the two",
    "16:9 no text that can be translated reads so; remove this one, or correct `of`",
  ]);
});

test.each([
  ["events/last-crossing.md", "---\ntitle: One: two\n---\n"],
  ["site.yaml", "title: The ferry of Lake Ember\n"],
])("where %s has errors, nothing is said of texts that cannot be known then", async (path, text) => {
  const changes = { "translations/ru.yaml": translation(all), [path]: text };
  expect(await warningsWith(changes, "translations")).toEqual([]);
});

test.each(["fr", "en"])(
  "a file for %s, in which the interface is not, is refused with the languages there are",
  async (language) => {
    const faults = await faultsWith({ [`translations/${language}.yaml`]: translation(all) });
    expect(faults).toEqual([
      {
        file: `translations/${language}.yaml`,
        place: "1:1",
        rule: "translations",
        message: `the file is named after a language, and the interface has no other than hy, az, ru; to add “${language}”, translate src/interface/messages/en.ts first`,
      },
    ]);
  },
);
