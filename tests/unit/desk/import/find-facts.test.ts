import { describe, expect, test } from "vitest";
import { findAddress, findTitle } from "../../../../src/desk/import/find-facts.ts";

const found = (...values: string[]) => values.map((value) => ({ value, from: "somewhere" }));
describe("the headline", () => {
  const titleOf = (...titles: string[]) =>
    findTitle({ titles: found(...titles) }, ["Ember Post", "post.ember.example"]);

  test.each([
    ["Ferry sinks | Ember Post", "Ferry sinks"],
    ["Ferry sinks — and floats – EMBER POST", "Ferry sinks — and floats"],
    ["Ferry sinks - post.ember.example", "Ferry sinks"],
    ["Ferry – the end", "Ferry – the end"],
    [" Ferry\n\u0000\u202E sinks\u200B ", "Ferry sinks"],
  ])("%s is %s", (title, headline) => {
    expect(titleOf(title)).toBe(headline);
  });

  test("has the signs of the heading, where that is the same", () => {
    const titles = [
      { value: 'Ferry "sinks" - Ember Post', from: "og:title" },
      { value: "Ember Post", from: "heading" },
      { value: "Ferry “sinks”", from: "heading" },
    ];
    expect(findTitle({ titles }, ["Ember Post"])).toBe("Ferry “sinks”");
  });

  test("the outlet’s name, nothing, and a whole text are none", () => {
    expect(titleOf("Ember Post", "", "x".repeat(301), "Ferry sinks")).toBe("Ferry sinks");
    expect(titleOf("Ember Post")).toBeNull();
  });
});

describe("the address", () => {
  const addressOf = (from: string | null, ...addresses: string[]) =>
    findAddress({ addresses: found(...addresses) }, from).url;
  const page = "https://m.post.example/1?utm_source=x";

  test("is the one that the page names on its own site", () => {
    expect(addressOf(page, "/one?fbclid=2")).toBe("https://m.post.example/one");
    expect(addressOf(page, "https://post.example/one")).toBe("https://post.example/one");
    expect(addressOf("https://amp.post.example/1", "https://www.post.example/one")).toBe(
      "https://www.post.example/one",
    );
  });

  test("is the one where it was fetched, where it names none of use", () => {
    expect(addressOf(page)).toBe("https://m.post.example/1");
    expect(
      addressOf(page, "https://elsewhere.example/1", "https://post.example/", "javascript:x", "http://"),
    ).toBe("https://m.post.example/1");
  });

  test("of a saved page is whole, or not known", () => {
    expect(addressOf(null, "/one", "https://post.example/one")).toBe("https://post.example/one");
    expect(addressOf(null, "/one")).toBeNull();
  });

  test("is not that of another site under the same public domain, nor of one that the text came from", () => {
    expect(addressOf("https://one.co.uk/1", "https://other.co.uk/1")).toBe("https://one.co.uk/1");
    expect(addressOf("https://one.example/1", "https://agency.example/1")).toBe("https://one.example/1");
  });

  const copyOf = (from: string | null, ...addresses: string[]) =>
    findAddress({ addresses: found(...addresses) }, from);

  test("of a copy in an archive is that of the page, and the copy is known too", () => {
    const archive = "https://web.archive.org/web/20240612101010/https://post.example/one";
    const expected = { url: "https://post.example/one", archive };
    expect(copyOf("https://web.archive.org/web/20240612101010id_/https://post.example/one")).toEqual(
      expected,
    );
    expect(copyOf(archive, "/web/20240612101010/https://post.example/one?utm_source=x")).toEqual(expected);
    expect(copyOf(archive, "/one")).toEqual(expected);
    expect(copyOf(null, archive)).toEqual(expected);
    expect(copyOf("https://archive.ph/2024.06.12-101010/https://post.example/one")).toMatchObject({
      url: "https://post.example/one",
    });
  });

  test("of a version for phones that Google keeps is that of the page", () => {
    expect(addressOf("https://post-example.cdn.ampproject.org/c/s/post.example/one")).toBe(
      "https://post.example/one",
    );
    expect(addressOf("https://www.google.com/amp/s/post.example/one")).toBe("https://post.example/one");
  });
});
