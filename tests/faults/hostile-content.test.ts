import { afterAll, describe, expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { FateTable } from "../support/faults/fate-table.ts";
import { hostileRecord } from "../support/hostile/hostile-record.ts";
import { brokenFiles, lostTexts } from "../support/hostile/read-files.ts";
import { documentsOf, foreignParts } from "../support/hostile/read-pages.ts";
import { hostileStrings } from "../support/hostile/strings.ts";
import { judge, tryInEveryField } from "../support/hostile/try-fields.ts";
import { everySecond, site } from "../support/site/sites.ts";

const fates = new FateTable("Hostile content");
afterAll(() => fates.print());

test.each(["quoted", "as it is"] as const)(
  "each hostile text in each text field, written %s, is refused with its place or read as it is",
  (writing) => {
    // Written as they are, texts mean something to YAML, which asks for no field: some fields stand for all.
    const strings =
      writing === "quoted" ? hostileStrings : hostileStrings.filter((text) => text.length < 200);
    const lost: string[] = [];
    for (const text of strings) {
      for (const outcome of tryInEveryField(text, writing, writing === "quoted" ? 1 : 12)) {
        const { fate, what } = judge(outcome);
        fates.count(`texts, ${writing}`, fate);
        if (fate === "lost") lost.push(what);
      }
    }
    expect(lost).toEqual([]);
  },
);

describe.each([
  ["hostileOdd", 1],
  ["hostileEven", 0],
] as const)("the site %s of what the check takes", (name, first) => {
  const visited = visit(name);

  test("has every text in its data files, and no file that others cannot read", async () => {
    const directory = await site(name);
    const { placed } = hostileRecord(everySecond(first));
    const lost = [...(await lostTexts(directory, placed)), ...(await brokenFiles(directory))];
    fates.count("texts in files for machines", "harmless", placed.length - lost.length);
    fates.count("texts in files for machines", "lost", lost.length);
    expect(lost).toEqual([]);
  });

  test("has no page with anything but text of them, and pages that run nothing and ask nobody", async () => {
    const { page, complaints } = await visited.open();
    page.on("dialog", (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    // A page of its own: what is parsed there is under its policy.
    const { page: parser } = await visited.open();
    await parser.goto(`${visited.origin()}/about/`);
    const { pages, xml } = await documentsOf(await site(name));
    const foreign = [
      ...(await foreignParts(parser, pages, "text/html")),
      ...(await foreignParts(parser, xml, "application/xml")),
    ];
    fates.count("documents as a browser parses them", "harmless", pages.length + xml.length - foreign.length);
    fates.count("documents as a browser parses them", "lost", foreign.length);
    expect(foreign).toEqual([]);
    const opened = fates.random.severalOf(pages, 150);
    for (const address of opened) await page.goto(`${visited.origin()}${address}`);
    fates.count("pages opened", "harmless", opened.length - complaints.length);
    fates.count("pages opened", "lost", complaints.length);
    expect(complaints).toEqual([]);
  });
});
