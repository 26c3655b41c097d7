import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CheckedContent, checkTexts } from "../../../../src/desk/check/check-content.ts";
import { everyFile } from "../../../../src/desk/check/content-file.ts";
import { readAsBuild } from "../../../../src/desk/check/rules/as-built.ts";
import { joinTimeline } from "../../../../src/timeline/join/join.ts";
import { contentFiles } from "../../../support/content/read-record.ts";
import { recordOf } from "../../../support/desk/checked-record.ts";
import { damagedRecords } from "../../../support/desk/damage.ts";
import { projectDirectory } from "../../../support/run-node.ts";

const directory = join(projectDirectory, "tests/fixtures/record");
const texts = new Map(
  contentFiles(directory).map((path) => [path, readFileSync(join(directory, path), "utf8")]),
);

/** Every message names a file and, but for files that are there too much or not at all, a line of it. */
function expectPlaces({ files }: CheckedContent): void {
  for (const file of files) {
    const lines = String(file).split(/\r\n|\r|\n/).length;
    for (const { line, column, reason, ruleId } of file.messages) {
      expect(file.path, reason).toContain(directory);
      if (ruleId === "missing-site" || ruleId === "stray-file") continue;
      expect(line, reason).toBeGreaterThanOrEqual(1);
      expect(line, reason).toBeLessThanOrEqual(lines);
      expect(column, reason).toBeGreaterThanOrEqual(1);
    }
  }
}

/** The timeline has an entry for each file, and the build reads in it what the check has read. */
function expectComplete({ entries, files }: CheckedContent): void {
  const timeline = joinTimeline(recordOf(entries));
  const { events, reports, sources, people, organisations, places, measures } = timeline;
  const joined = [events, reports, sources, people, organisations, places, measures].flat();
  expect(joined).toHaveLength(files.length - 1);
  for (const { file, text, data, bodyStart } of everyFile(entries)) {
    const built = readAsBuild(file.path, text);
    if ("reason" in built) throw new Error(built.reason);
    expect(built.data).toEqual(data);
    if (file.path.endsWith(".md")) expect(built.body.trim()).toBe(text.slice(bodyStart).trim());
  }
}

test("whatever happens to a file, the check ends and names it with a line of it, or the record is complete", () => {
  let complete = 0;
  let faulty = 0;
  fc.assert(
    fc.property(damagedRecords(texts), (damaged) => {
      const checked = checkTexts(directory, damaged.texts);
      expectPlaces(checked);
      if (checked.errorCount > 0) {
        faulty++;
        return;
      }
      expectComplete(checked);
      complete++;
    }),
    { numRuns: 100 },
  );
  // Neither of the two is left untried; how often each comes is up to chance.
  expect(Math.min(complete, faulty)).toBeGreaterThan(0);
}, 120_000);
