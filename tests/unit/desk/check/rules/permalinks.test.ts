import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../../../src/desk/check/check-content.ts";
import { contentFolder } from "../../../../support/desk/content-folder.ts";
import { projectDirectory } from "../../../../support/run-node.ts";

/** What the desk says about addresses in the small record with these files about them. */
async function saysOf(changes: Readonly<Record<string, string | null>>) {
  const { files } = await checkContent(await contentFolder(changes));
  return files.flatMap(({ basename, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === "permalinks")
      .map(({ line, column, reason, fatal }) => ({
        at: `${basename}:${line}:${column}`,
        says: reason,
        stops: fatal === true,
      })),
  );
}

/** A file of addresses that has all that the small record has, and these. */
function permalinks(...more: readonly string[]): string {
  return `# A comment\n${[...smallRecord, ...more].join("\n")}\n`;
}

/** Every address of `tests/fixtures/record`. */
const smallRecord = [
  ...["events", "reports", "people", "organisations", "places", "sources", "measures"].flatMap((name) => [
    `/data/${name}.json`,
    `/data/${name}.csv`,
    `/data/schema/${name}.json`,
  ]),
  ...["/data/", "/data/accounts.csv", "/data/figures.csv", "/data/differences.csv", "/data/site.json"],
  ...["/data/places.geojson", "/data/timelinejs.json", "/data/reports.bib", "/data/reports.csl.json"],
  ...["/data/datapackage.json", "/data/record.zip", "/feed.xml", "/feed.json", "/timeline.ics"],
  ...["/topics/ferry/calendar.ics"],
  ...["/embed/", "/embed/events/first-crossing/", "/embed/events/last-crossing/"],
  ...["/", "/2001/", "/about/"],
  ...["/corrections/", "/corrections/feed.xml", "/coverage/", "/coverage/fewest-sides/"],
  ...["/coverage/most-reported/", "/coverage/elsewhere/", "/coverage/south/"],
  ...["/data/coverage.csv", "/disputes/", "/disputes/by-event/"],
  ...["/events/", "/events/first-crossing/", "/events/last-crossing/", "/figures/", "/figures/passengers/"],
  ...["/known/", "/known/2001-03/", "/known/2001-05/", "/data/known.csv"],
  ...["/map/", "/map/service/", "/map/end/", "/search/people/", "/search/organisations/", "/search/places/"],
  ...[
    "/search/sources/",
    "/organisations/",
    "/organisations/ferry-company/",
    "/people/",
    "/people/ada-pike/",
  ],
  ...["/places/", "/places/ember-quay/", "/reports/", "/reports/last-crossing-in-the-post/"],
  ...["/reports/last-crossing-on-the-wire/", "/reports/the-quay-is-quiet/", "/search/", "/sources/"],
  ...["/sources/ember-post/", "/sources/lake-wire/", "/topics/", "/topics/ferry/", "/turning-points/"],
];

describe("an address that was published", () => {
  test("is kept where its page stands", async () => {
    expect(await saysOf({ "permalinks.txt": permalinks() })).toEqual([]);
  });

  test.each([
    ["/events/great-storm/", "there is no file great-storm.md below events/ now"],
    ["/reports/great-storm/", "there is no file great-storm.md below reports/ now"],
    ["/people/pat-lake/", "there is no file pat-lake.yaml below people/ now"],
    ["/organisations/lake-board/", "there is no file lake-board.yaml below organisations/ now"],
    ["/places/north-shore/", "there is no file north-shore.yaml below places/ now"],
    ["/sources/shore-news/", "there is no file shore-news.yaml below sources/ now"],
    ["/figures/depth/", "there is no file depth.yaml below measures/ now"],
    ["/topics/weather/", "site.yaml has no topic “weather” now"],
    ["/1999/", "nothing on the timeline begins in 1999 now"],
    ["/data/weather.json", "the site has no such page now"],
  ])("%s must lead somewhere: what is missing is named, with the two ways out", async (address, loss) => {
    const [fault, ...others] = await saysOf({ "permalinks.txt": permalinks(address) });
    expect(others).toEqual([]);
    expect(fault?.stops).toBe(true);
    expect(fault?.at).toBe(`permalinks.txt:${smallRecord.length + 2}:1`);
    expect(fault?.says).toContain(`${address} was published, and ${loss}`);
    expect(fault?.says).toContain(`“${address}: /new-address/” if it has moved`);
    expect(fault?.says).toContain(`“${address}: { withdrawn: why, date: "YYYY-MM-DD" }”`);
  });

  test("is recognised in an entry that was renamed", async () => {
    const storm = '---\ntitle: Storm\ndate: "2001-03-04"\nphase: end\ntopics: [ferry]\n---\nIt blew.\n';
    const says = await saysOf({
      "permalinks.txt": permalinks("/events/great-storm/"),
      "events/great-storms.md": storm,
    });
    expect(says.map(({ stops }) => stops)).toEqual([true, false]);
    expect(says[0]?.says).toContain("did it become /events/great-storms/?");
    expect(says[0]?.says).toContain("“/events/great-storm/: /events/great-storms/”");
  });

  test("is not taken for that of a report of another outlet or day", async () => {
    const report = (source: string) =>
      `---\ntitle: null\ndescription: A storm closes the quay\nsource: ${source}\nurl: https://x.example/${source}\npublished: "2001-03-04"\nlanguage: en\n---\n`;
    const hints = async (id: string, source: string) => {
      const says = await saysOf({
        "permalinks.txt": permalinks("/reports/2001-03-04-ember-post-storm/"),
        [`reports/2001/${id}.md`]: report(source),
      });
      return /did it become [^?]*\?/.exec(says[0]?.says ?? "")?.[0];
    };
    expect(await hints("2001-03-04-ember-post-storms", "ember-post")).toBe(
      "did it become /reports/2001-03-04-ember-post-storms/?",
    );
    expect(await hints("2001-03-05-ember-post-storm", "ember-post")).toBeUndefined();
    expect(await hints("2001-03-04-lake-wire-storm", "lake-wire")).toBeUndefined();
  });

  test("may have moved or been withdrawn", async () => {
    const says = await saysOf({
      "permalinks.txt": permalinks("/events/great-storm/", "/reports/great-storm/"),
      "redirects.yaml":
        '/events/great-storm/: /events/last-crossing/\n/reports/great-storm/: { withdrawn: It was a joke., date: "2001-04-01" }\n',
    });
    expect(says).toEqual([]);
  });

  test("is missed also where other files are at fault, as far as they let it be known", async () => {
    const says = await saysOf({
      "permalinks.txt": permalinks(
        "/events/great-storm/",
        "/1999/",
        "/events/last-crossing/2/",
        "/places/ember-quay/feed.xml",
        "/reports/2001/",
      ),
      "events/last-crossing.md": "---\ntitle: Last\n---\n",
    });
    expect(says.map(({ says: said }) => said.slice(0, 20))).toEqual(["/events/great-storm/"]);
  });
});

test("new addresses are a warning, with the way to add them", async () => {
  const lines = smallRecord.filter((address) => !address.startsWith("/events/"));
  expect(await saysOf({ "permalinks.txt": lines.join("\n"), "redirects.yaml": "/old/: /events/\n" })).toEqual(
    [
      {
        at: "permalinks.txt:1:1",
        says: 'not yet in this file: /events/ and 3 other addresses; run "npm run check:content -- --fix" before you publish',
        stops: false,
      },
    ],
  );
});

test("a record without the file has promised nothing", async () => {
  expect(await saysOf({})).toEqual([]);
  expect(await saysOf({ "redirects.yaml": "# Nothing has moved.\n" })).toEqual([]);
});

test.each([
  "events/storm/",
  "<<<<<<< HEAD",
  "https://timeline.example/events/storm/",
  "/events/storm/ # gone",
])("“%s” is not an address", async (line) => {
  const [fault, ...others] = await saysOf({ "permalinks.txt": permalinks(line) });
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ at: `permalinks.txt:${smallRecord.length + 2}:1`, stops: true });
  expect(fault?.says).toContain(`“${line}” is not an address`);
});

describe("in redirects.yaml", () => {
  test.each([
    ["old address with no slash at its end", "/events/storm: /events/", "1:1", "with a slash at both ends"],
    ["old address on another site", "https://a.example/: /events/", "1:1", "as a path of this site"],
    ["old address that leads out of the site", "/../storm/: /events/", "1:1", "as a path of this site"],
    ["home page that moved", "/: /events/", "1:1", "as a path of this site"],
    ["new address with no slash at its end", "/storm/: /events", "1:10", "write the new address as a path"],
    ["new address on another site", "/storm/: https://a.example/", "1:10", "write the new address as a path"],
    ["new address that is missing", "/storm/:", "1:9", "write the new address as a path"],
    ["list of addresses", "- /storm/", "1:1", "write a line for each page that moved"],
    ["old address there twice", "/storm/: /events/\n/storm/: /map/", "2:1", "there twice"],
    ["withdrawal without a reason", '/storm/: { date: "2001-02-03" }', "1:10", "`withdrawn`"],
    ["withdrawal without a day", "/storm/: { withdrawn: A joke. }", "1:10", "`date`"],
    ["withdrawal in a month", '/storm/: { withdrawn: A joke., date: "2001-02" }', "1:10", 'as "2026-11-22"'],
    [
      "withdrawal with more than that",
      '/storm/: { withdrawn: A, date: "2001-02-03", by: me }',
      "1:10",
      "`by`: no such field",
    ],
    [
      "old address that has a page",
      "/events/last-crossing/: /events/",
      "1:1",
      "there is a page at /events/last-crossing/",
    ],
    [
      "new address that has no page",
      "/storm/: /events/last-crosing/",
      "1:10",
      "did you mean /events/last-crossing/?",
    ],
    ["address that leads to itself", "/storm/: /storm/", "1:10", "cannot lead to itself"],
    ["feed that leads to a page", "/topics/storm/feed.xml: /events/", "1:25", "feeds to feeds"],
    ["page that leads to a feed", "/storm/: /feed.xml", "1:10", "pages lead to pages"],
    [
      "calendar that leads to a feed",
      "/topics/storm/calendar.ics: /feed.xml",
      "1:29",
      "calendars to calendars",
    ],
    [
      "feed that was withdrawn",
      '/topics/storm/feed.xml: { withdrawn: A joke., date: "2001-02-03" }',
      "1:25",
      "write the address of another one",
    ],
  ])("%s is a fault, with its place and what to write", async (_name, text, place, says) => {
    const found = await saysOf({ "redirects.yaml": text });
    expect(found.map(({ at, stops }) => ({ at, stops }))).toEqual([
      { at: `redirects.yaml:${place}`, stops: true },
    ]);
    expect(found[0]?.says).toContain(says);
  });

  test("a feed leads to a feed, a calendar to a calendar", async () => {
    const moved =
      "/topics/storm/feed.xml: /feed.xml\n/topics/storm/calendar.ics: /topics/ferry/calendar.ics\n";
    expect(await saysOf({ "redirects.yaml": moved })).toEqual([]);
  });

  test("nobody is sent on twice: the end of the chain is named", async () => {
    const found = await saysOf({ "redirects.yaml": "/a/: /b/\n/b/: /c/\n/c/: /events/\n" });
    expect(found.map(({ at }) => at)).toEqual(["redirects.yaml:1:6", "redirects.yaml:2:6"]);
    for (const { says } of found) expect(says).toContain("has itself moved; write /events/ here");
  });

  test("nobody is sent in a circle, and nobody to a page that was withdrawn", async () => {
    const circle = await saysOf({ "redirects.yaml": "/a/: /b/\n/b/: /a/\n" });
    expect(circle.map(({ says }) => says.slice(0, 20))).toEqual([
      "/b/ leads back to /a",
      "/a/ leads back to /b",
    ]);
    const gone = await saysOf({
      "redirects.yaml": '/a/: /b/\n/b/: { withdrawn: A joke., date: "2001-02-03" }\n',
    });
    expect(gone.map(({ at, says }) => [at, says.slice(0, 35)])).toEqual([
      ["redirects.yaml:1:6", "the page at /b/ was itself withdraw"],
    ]);
  });
});

describe("the day on which an entry came into the record", () => {
  const address = "/events/first-crossing/";
  const feeds = ["/chapters/service/feed.xml", "/places/ember-quay/feed.xml", "/topics/ferry/feed.xml"];
  const dated = permalinks(...feeds).replace(`\n${address}\n`, `\n${address} 2026-11-22\n`);
  const first = readFileSync(
    join(projectDirectory, "tests/fixtures/record/events/first-crossing.md"),
    "utf8",
  );
  const withDay = (day: string) => first.replace("---\n", `---\nadded: "${day}"\n`);

  test("is kept as it was published", async () => {
    const changes = { "permalinks.txt": dated, "events/first-crossing.md": withDay("2026-11-22") };
    expect(await saysOf(changes)).toEqual([]);
  });

  test.each([
    ["another day", withDay("2026-11-23"), "first-crossing.md:2:8"],
    ["no day", first, "first-crossing.md:2:1"],
  ])("cannot become %s", async (_what, text, at) => {
    const changes = { "permalinks.txt": dated, "events/first-crossing.md": text };
    const said = await saysOf(changes);
    expect(said.filter((message) => message.at.startsWith("first-crossing"))).toEqual([
      {
        at,
        says: 'this entry came into the record on 2026-11-22, as permalinks.txt says; write added: "2026-11-22"',
        stops: true,
      },
    ]);
  });

  test("is to be taken into the list, which does not stop a build", async () => {
    const changes = {
      "permalinks.txt": permalinks(...feeds),
      "events/first-crossing.md": withDay("2026-11-22"),
    };
    const [warning, ...others] = await saysOf(changes);
    expect(others).toEqual([]);
    expect(warning?.stops).toBe(false);
    expect(warning?.says).toContain(
      `the day on which ${address} came into the record is not yet in this file`,
    );
  });
});

test.each([
  ["Withdrawn\u0007.", "1:40", "remove the bell (U+0007)"],
  ["With\u202Edrawn.", "1:35", "remove the right-to-left override (U+202E)"],
  [String.raw`With\adrawn.`, "1:17", "remove the number of bell (U+0007)"],
  [String.raw`With\ud83drawn.`, "1:17", "write the whole character"],
])("a reason %j with what no page can show is an error", async (reason, place, advice) => {
  const redirects = `/events/storm/: { withdrawn: "${reason}", date: "2002-01-01" }\n`;
  const says = await saysOf({ "redirects.yaml": redirects });
  expect(says).toMatchObject([{ at: `redirects.yaml:${place}`, stops: true }]);
  expect(says[0]?.says).toContain(advice);
});
