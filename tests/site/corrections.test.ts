import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFeed } from "../support/site/feed.ts";
import { pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";
import { site, siteAddress } from "../support/site/sites.ts";

const [ferry, below, wild] = [await site("ferry"), await site("ferryBelow"), await site("wild")];

async function feedOf(directory: string) {
  return readFeed(await readFile(join(directory, "corrections/feed.xml"), "utf8"));
}

/** Where the corrections of a page's list lead to, in its order. */
function correctedOn(document: Document): (string | null)[] {
  return [...document.querySelectorAll("ol.dated a")].map((link) => link.getAttribute("href"));
}

describe("the page of corrections", () => {
  test("lists every correction newest first, each with its date, what was changed, and its place on the event", async () => {
    const { document } = await pageAt(ferry, "/corrections/");
    expect(wordsOf(document.querySelector("main header"))).toContain("3 corrections, newest first.");
    expect([...document.querySelectorAll("ol.dated > li")].map(wordsOf)).toEqual([
      "June 2001 The ferry makes its last crossing The name of the quay was misspelt.",
      "2 April 2001 The ferry makes its last crossing The number of people is now “about a dozen”, as in the Ember Post; 11 < 12 & it was 11.",
      "2 April 2001 The ferry makes its first crossing It was not “in the last years of the century”.",
    ]);
    expect(correctedOn(document)).toEqual([
      "/events/last-crossing/#correction_2",
      "/events/last-crossing/#correction_1",
      "/events/first-crossing/#correction_1",
    ]);
  });

  test.each([
    ["at the root", ferry, ""],
    ["below a sub-path", below, "/sub"],
  ])("%s leads to its feed and to how errors are reported", async (_name, directory, prefix) => {
    const { document } = await pageAt(directory, "/corrections/");
    expect(document.querySelector(`main a[href="${prefix}/corrections/feed.xml"]`)).not.toBeNull();
    expect(document.querySelector(`main a[href="${prefix}/about/#errors"]`)).not.toBeNull();
  });

  test("is linked from every page", async () => {
    const without = (await pagesOf(below)).filter(
      ({ document }) => document.querySelector('footer a[href="/sub/corrections/"]') === null,
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});

test("an event bears its corrections in the order of its file, each under its anchor", async () => {
  const { document } = await pageAt(ferry, "/events/last-crossing/");
  const section = document.getElementById("section_corrections")?.parentElement;
  expect([...(section?.querySelectorAll("li") ?? [])].map((item) => [item.id, wordsOf(item)])).toEqual([
    [
      "correction_1",
      "2 April 2001: The number of people is now “about a dozen”, as in the Ember Post; 11 < 12 & it was 11.",
    ],
    ["correction_2", "June 2001: The name of the quay was misspelt."],
  ]);
});

describe("the feed of corrections", () => {
  test("holds each correction in the order of the page, with its permanent address", async () => {
    const { entries } = await feedOf(ferry);
    const { document } = await pageAt(ferry, "/corrections/");
    expect(entries.map(({ links }) => links)).toEqual(
      correctedOn(document).map((path) => [{ rel: "alternate", href: `${siteAddress}${path}` }]),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test("gives texts as they were written, with the date as it is known", async () => {
    const { title, author, entries } = await feedOf(ferry);
    expect(title).toBe("Corrections · The ferry of Lake Ember");
    expect(author).toBe("The ferry of Lake Ember");
    expect(entries.map(({ title: ofEntry, content }) => [ofEntry, content])).toEqual([
      ["The ferry makes its last crossing", "June 2001: The name of the quay was misspelt."],
      [
        "The ferry makes its last crossing",
        "2 April 2001: The number of people is now “about a dozen”, as in the Ember Post; 11 < 12 & it was 11.",
      ],
      ["The ferry makes its first crossing", "2 April 2001: It was not “in the last years of the century”."],
    ]);
  });

  test("of a site whose title has marks of its own bears that title", async () => {
    const { title, entries } = await feedOf(wild);
    expect(title).toBe('Corrections · Rabenschwarz & <i>Söhne</i> "GmbH"');
    expect(entries.map(({ content }) => content)).toEqual(["January 2020: A <comma> was added."]);
  });

  test.each([
    ["at the root", ferry, siteAddress],
    ["below a sub-path", below, `${siteAddress}/sub`],
  ])("%s names its own address and that of the page", async (_name, directory, address) => {
    const { id, links } = await feedOf(directory);
    // An id outlives the host.
    expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(links).toEqual([
      { rel: "license", href: "https://licence.ember.example/" },
      { rel: "alternate", href: `${address}/corrections/` },
      { rel: "self", href: `${address}/corrections/feed.xml` },
    ]);
  });

  test.each(["/corrections/", "/about/"])("is found by feed readers on %s", async (address) => {
    const { document } = await pageAt(below, address);
    const link = document.querySelector('link[rel="alternate"][type="application/atom+xml"]');
    expect(link?.getAttribute("href")).toBe("/sub/corrections/feed.xml");
    expect(link?.getAttribute("title")).toBe((await feedOf(below)).title);
  });
});

describe.each(["/corrections/", "/about/"])("on %s a reader who found an error", (address) => {
  test("is led to the address that the site names", async () => {
    const { document } = await pageAt(wild, address);
    const link = document.querySelector('main a[href^="mailto:"]');
    expect(link?.getAttribute("href")).toBe("mailto:desk@guild.example?subject=An%20error&body=Dear%20desk");
    expect(wordsOf(link)).toBe('The <desk> & "sons"');
  });

  test("is told which file to mend where the site names none", async () => {
    const words = wordsOf((await pageAt(ferry, address)).document.querySelector("main"));
    expect(words).toContain("There is no address for corrections here yet.");
    expect(words).toContain("content/events/ID.md");
    expect(words).not.toMatch(/\bsend\b/i);
  });
});
