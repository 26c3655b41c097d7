import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DeskError } from "../../../../src/desk/desk-error.ts";
import { readPage } from "../../../../src/desk/import/read-page.ts";
import { projectDirectory } from "../../../support/run-node.ts";

const fixture = (name: string) => readFile(join(projectDirectory, "tests/fixtures/pages", name), "utf8");

describe("a page of HTML", () => {
  test("says what it is in its metadata; its scripts are not run, its menus not read", async () => {
    const reading = await readPage(await fixture("ferry-retired.html"), { name: "page" });
    expect(reading.titles.map(({ value }) => value)).toEqual([
      'Ferry retired after "ninety" years',
      "Ferry retired after ninety years - Ember Post",
      "Ferry retired after “ninety” years",
      "Ferry retired after ninety years | Ember Post",
    ]);
    expect(reading.moments).toEqual([{ value: "2001-03-07T01:15:00+13:00", from: "JSON-LD datePublished" }]);
    expect(reading.addresses[0]?.value).toBe("/ferry-retired?utm_source=page&fbclid=abc");
    expect(reading.languages.map(({ value }) => value)).toEqual(["en-NZ"]);
    expect(reading.outlets).toContain("Ember Post");
    expect(reading.bylines).toContain("Lake Wire");
    expect(reading.text).toContain("Ada Pike stood at the wheel");
    expect(reading.text).not.toMatch(/All the sport|All rights reserved|script/);
  });

  test("that a browser saved says where it stood", async () => {
    const { addresses } = await readPage(await fixture("saved.html"), { name: "page" });
    expect(addresses.map(({ value }) => value)).toEqual([
      "https://wire.ember.example/2001/03/09/bronze/?yclid=7",
    ]);
  });
});

test("a plain text has its headline first, its address and its day on lines of their own", async () => {
  const text = await fixture("tale.txt");
  expect(await readPage(text, { name: "tale.txt" })).toEqual({
    titles: [{ value: "The quay without a boat", from: "first line" }],
    moments: [],
    printedMoments: [{ value: "2001-03-10", from: "text" }],
    printedTexts: [],
    languages: [],
    addresses: [{ value: "https://post.ember.example/without-a-boat", from: "text" }],
    outlets: [],
    bylines: [],
    isLive: false,
    text,
  });
  const sentence = "A text that begins with a sentence has no headline.\nIt goes on.";
  expect((await readPage(sentence, { name: "tale.txt" })).titles).toEqual([]);
});

describe("pages that are hostile or broken are read as far as that goes", () => {
  test.each([
    ["10,000 elements within each other", `<html><title>T</title>${"<div>".repeat(10_000)}x`],
    ["elements that are never closed", `<html><title>T</title>${"<p><b>".repeat(3000)}x`],
    [
      "an element with 20,000 attributes",
      `<html><title>T</title><p ${Array.from({ length: 20_000 }, (_, n) => `a${n}`).join(" ")}>x`,
    ],
    ["empty bytes and controls", "<html>\0<title>\u0001T\u0007</title>\0<p>\u202Ex"],
    ["JSON that is none", '<html><title>T</title><script type="application/ld+json">{ "headline": </script>'],
    [
      "JSON of great depth",
      `<html><title>T</title><script type="application/ld+json">${"[".repeat(5000)}${"]".repeat(5000)}</script>`,
    ],
    [
      "JSON of another shape",
      '<html><title>T</title><script type="application/ld+json">{"@type":["NewsArticle",[1]],"headline":{"a":1},"author":[[["x"]],null,7],"datePublished":false,"publisher":[]}</script>',
    ],
    ["tags that end nowhere", "<html><title>T</title><p <p <!-- <![CDATA[ </"],
  ])(
    "%s",
    async (_what, html) => {
      const { titles } = await readPage(html, { name: "page" });
      expect(titles.map(({ value }) => value.replace(/\p{Cc}/gu, ""))).toEqual(["T"]);
    },
    60_000,
  );

  test("or given up after a while, with what to do instead", async () => {
    const failure = readPage(`<html>${"<b>".repeat(300_000)}`, { name: "page.html", timeout: 100 });
    await expect(failure).rejects.toThrow(DeskError);
    await expect(failure).rejects.toThrow("page.html cannot be read: it takes longer than 0.1 seconds");
  }, 60_000);
});
