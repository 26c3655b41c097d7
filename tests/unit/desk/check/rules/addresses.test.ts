import { describe, expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const report = "reports/2001/zz-sank.md";

function reportAt(url: string): string {
  return markdownFile(withField(reportFields, "url", `url: ${JSON.stringify(url)}`));
}

describe("the address of a report that is there already", () => {
  test.each([
    "https://post.ember.example/farewell",
    "http://post.ember.example/farewell",
    "https://www.post.ember.example/farewell",
    "https://POST.ember.example/farewell",
    "https://post.ember.example/farewell/",
    "https://post.ember.example/farewell#comments",
    "https://post.ember.example/farewell?utm_source=mail&utm_medium=x",
    "https://post.ember.example/farewell?fbclid=abc",
    "https://post.ember.example/%66arewell",
  ])("is a fault, also as %s", async (url) => {
    const [fault, ...others] = await faultsWith({ [report]: reportAt(url) });
    expect(fault).toMatchObject({ file: report, place: "4:6", rule: "addresses" });
    expect(fault?.message).toMatch(
      /reports\/2001\/last-crossing-in-the-post\.md already has this address; add to that report/,
    );
    expect(others).toEqual([]);
  });

  test.each([
    "https://post.ember.example/farewell?page=2",
    "https://post.ember.example/farewell/2",
    "https://post.ember.example/Farewell",
    "https://ember.example/farewell",
    "https://post.ember.example/farewell#!/second",
  ])("is not %s", async (url) => {
    expect(await faultsWith({ [report]: reportAt(url) })).toEqual([]);
  });
});

describe("a copy in an archive", () => {
  const copyOf = (page: string) =>
    warningsWith({
      [report]: markdownFile([
        ...withField(reportFields, "url", 'url: "https://post.ember.example/sunk"'),
        `archive: "https://web.archive.org/web/20010305000000/${page}"`,
      ]),
    });

  test.each([
    "https://post.ember.example/sunk",
    "http://www.post.ember.example/sunk/",
    "https://m.post.ember.example/sunk",
  ])("of the page may be named: %s", async (page) => {
    expect(await copyOf(page)).toEqual([]);
  });

  test("of another page is reported", async () => {
    const [warning, ...others] = await copyOf("https://post.ember.example/farewell");
    expect(warning).toMatchObject({ file: report, rule: "addresses" });
    expect(warning?.message).toContain("this is a copy of another page, https://post.ember.example/farewell");
    expect(others).toEqual([]);
  });
});

describe("a shortened address", () => {
  test.each([
    "bit.ly",
    "t.co",
    "tinyurl.com",
    "www.tinyurl.com",
    "goo.gl",
    "clck.ru",
    "vk.cc",
    "ow.ly",
    "is.gd",
    "lnkd.in",
  ])("of %s is a fault, with what to write instead", async (host) => {
    const [fault, ...others] = await faultsWith({ [report]: reportAt(`https://${host}/3xYz`) });
    expect(fault).toMatchObject({ file: report, place: "4:6", rule: "addresses" });
    expect(fault?.message).toMatch(
      /shortens addresses; open the page, and write the address that it really has/,
    );
    expect(others).toEqual([]);
  });

  test("is found wherever an address stands", async () => {
    const place = "name: Bay\nkind: bay\ncountry: NZ\nknownFrom:\n  - https://bit.ly/bay\n";
    const archived = markdownFile([...reportFields, "archive: https://t.ly/x"]);
    const faults = await faultsWith({ "places/bay.yaml": place, [report]: archived });
    expect(faults.map(({ file, place: at, rule }) => [file, at, rule])).toEqual([
      ["places/bay.yaml", "5:5", "addresses"],
      [report, "7:10", "addresses"],
    ]);
  });

  test("is not one whose name only ends so", async () => {
    expect(await faultsWith({ [report]: reportAt("https://about.t.co.example/x") })).toEqual([]);
  });
});

describe("an address to look at twice", () => {
  test.each([
    ["https://раура1.example/x", "its letters are of several scripts"],
    ["https://pоst.example/x", "its letters are of several scripts"],
    ["https://127.0.0.1/x", "write the public name of the host"],
    ["https://[::1]/x", "write the public name of the host"],
    ["http://localhost:4321/x", "write the public name of the host"],
    ["https://intranet/x", "write the public name of the host"],
    ["https://printer.local/x", "write the public name of the host"],
  ])("is %s: a warning", async (url, advice) => {
    expect(await faultsWith({ [report]: reportAt(url) })).toEqual([]);
    const [warning, ...others] = await warningsWith({ [report]: reportAt(url) }, "addresses");
    expect(warning).toMatchObject({ file: report, place: "4:6" });
    expect(warning?.message).toContain(advice);
    expect(others).toEqual([]);
  });

  test.each(["https://президент.рф/x", "https://zürich.example/x"])("is not %s", async (url) => {
    expect(await warningsWith({ [report]: reportAt(url) }, "addresses")).toEqual([]);
  });
});
