import { describe, expect, test } from "vitest";
import { placeInStory, quotedAccount } from "../../../src/timeline/story.ts";
import { account, event, person, report } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

describe("the place of an event in the story", () => {
  const timeline = fixtureTimeline({
    events: [
      event("launch", "2001-01-01", { major: true }),
      event("repair", "2001-02-01"),
      event("sinking", "2001-03-01", { major: true }),
    ],
  });
  const placeOf = (id: string) => {
    const place = placeInStory(withId(timeline.events, id), timeline);
    return place && [place.number, place.of, place.previous?.id, place.next?.id];
  };

  test("is among the turning points alone", () => {
    expect(placeOf("launch")).toEqual([1, 2, undefined, "sinking"]);
    expect(placeOf("sinking")).toEqual([2, 2, "launch", undefined]);
  });

  test("is none where the event is no turning point", () => {
    expect(placeOf("repair")).toBeNull();
  });
});

describe("the quotation that stands for an event", () => {
  /** The reports of an event, each by its language; who quotes somebody has an exclamation mark. */
  const quoted = (...languages: string[]) => {
    const { events } = fixtureTimeline({
      events: [event("storm", "2001-01-01")],
      people: [person("ada-pike")],
      reports: languages.map((language, index) =>
        report(`r${index}`, `2001-01-0${index + 1}`, {
          language: language.replace("!", ""),
          accounts: [
            account(
              "storm",
              language.endsWith("!") ? { quote: { speaker: "ada-pike", words: `Words ${index}` } } : {},
            ),
          ],
        }),
      ),
    });
    return quotedAccount(withId(events, "storm"), "en")?.quotation?.words ?? null;
  };

  test("is the first in the language of the site", () => {
    expect(quoted("en", "fr!", "en!", "en!")).toBe("Words 2");
  });

  test("is the first of all where none is in that language", () => {
    expect(quoted("en", "fr!", "uk!")).toBe("Words 1");
  });

  test("is none where nobody is quoted", () => {
    expect(quoted("en", "fr")).toBeNull();
  });
});
