import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { files, record, timeline } from "../../support/content/real-record.ts";

/** Files that are no entries: the site’s own texts and the promises about addresses. */
const others = ["permalinks.txt", "redirects.yaml", "site.yaml"];

const { site: _site, ...collections } = record;
const entries = Object.values(collections).flat();

test("every file is an entry, and every entry is on the timeline", () => {
  expect(entries.map(({ file }) => file).toSorted()).toEqual(files.filter((file) => !others.includes(file)));
  const joined = [
    timeline.events,
    timeline.reports,
    timeline.sources,
    timeline.people,
    timeline.organisations,
    timeline.places,
    timeline.measures,
  ];
  expect(joined.map(({ length }) => length).reduce((sum, length) => sum + length)).toBe(entries.length);
});

test("the id of an entry is the base name of its file", () => {
  for (const { id, file } of entries) expect(basename(file).replace(/\.(?:md|yaml)$/, "")).toBe(id);
});

test("a report stands in the folder of the year in which it was published, and bears its day in its id", () => {
  for (const { id, file, data } of record.reports) {
    const day = data.published.replace("~", "");
    expect(basename(dirname(file)), file).toBe(day.slice(0, 4));
    expect(id.startsWith(day.slice(0, "YYYY-MM".length)), file).toBe(true);
  }
});
