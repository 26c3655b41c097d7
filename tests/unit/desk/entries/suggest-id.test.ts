import { describe, expect, test } from "vitest";
import { dateInId, joinId, slugOf, suggestId } from "../../../../src/desk/entries/suggest-id.ts";

describe("an id begins with the date as exactly as it is known", () => {
  test.each([
    ["2001-03-04", "2001-03-04"],
    ["2001-03-04~", "2001-03-04"],
    ["2001-03", "2001-03"],
    ["2001", "2001"],
    ["2001-21", "2001"],
    ["199X", "1990s"],
    ["2001-03-04/2001-04-05", "2001-03-04"],
    ["../2001-04-05", "2001-04-05"],
    ["/2001-04", "2001-04"],
  ])("%s → %s", (edtf, begins) => {
    expect(dateInId(edtf)).toBe(begins);
  });
});

describe("a title becomes a few plain words", () => {
  test.each([
    ["The ferry doesn’t sink!", "the-ferry-doesnt-sink"],
    ["One two three four five six seven", "one-two-three-four-five-six"],
    ["Паром утонул", "parom-utonul"],
    [`${"long".repeat(14)} word`, "long".repeat(14)],
    ["北京", ""],
    ["—", ""],
  ])("%s → %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

test("parts that make no id are no id", () => {
  expect(joinId("2001-03", "")).toBeNull();
  expect(joinId("", "")).toBeNull();
  expect(joinId("2001-03", "", "sank")).toBe("2001-03-sank");
});

describe("what an entry is best known by", () => {
  const report = { title: "The ferry sank", date: "2001-03-05", source: "ember-post" };

  test("a report: its day, its outlet, and the topic of its event, else its headline", () => {
    expect(suggestId("reports", report)).toBe("2001-03-05-ember-post-the-ferry-sank");
    expect(suggestId("reports", { ...report, event: "2001-03-04-sinking" })).toBe(
      "2001-03-05-ember-post-sinking",
    );
    expect(suggestId("reports", { ...report, event: "1990s-sinking" })).toBe("2001-03-05-ember-post-sinking");
    expect(suggestId("reports", { ...report, event: "sinking" })).toBe("2001-03-05-ember-post-sinking");
    expect(suggestId("reports", { ...report, title: null })).toBe("2001-03-05-ember-post-report");
  });

  test("an event: its date and its title", () => {
    expect(suggestId("events", { title: "The ferry sinks", date: "2001-03" })).toBe(
      "2001-03-the-ferry-sinks",
    );
  });

  test("all else: its name, of two names the first", () => {
    expect(suggestId("places", { title: "Ember Quay / Old Quay" })).toBe("ember-quay");
    expect(suggestId("sources", { title: "The Ember Post (EP)" })).toBe("ember-post");
    expect(suggestId("people", { title: "北京" })).toBeNull();
  });
});
