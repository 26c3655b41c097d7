import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type CheckedContent, checkContent } from "../../../../src/desk/check/check-content.ts";
import { fixContent } from "../../../../src/desk/check/fix-content.ts";
import { DeskError } from "../../../../src/desk/desk-error.ts";
import { knownAddresses } from "../../../../src/desk/permalinks/known-addresses.ts";
import { readPermalinks } from "../../../../src/desk/permalinks/permalinks-file.ts";
import { redirects } from "../../../../src/schema/redirects.ts";
import { allTexts, changesSince, doJob, ferryFolder } from "../../../support/desk/ferry-folder.ts";

const ids = {
  event: ["last-crossing", "fog-collision", "closure-announced", "ferry-sold", "anniversary"],
  report: ["last-crossing-in-the-post", "ferry-unsafe", "council-stops-ferry", "the-quay-is-quiet"],
  person: ["ada-pike", "sam-stone", "sara-shaw", "selim-sade"],
  organisation: ["ferry-company", "lake-council", "ship-registry"],
  place: ["ember-quay", "far-shore", "south-shore", "stone-island", "reykjavik"],
  source: ["ember-post", "lake-wire", "shore-news", "gol-postasi"],
  measure: ["passengers", "injured", "closing-day"],
} as const;

const kind = fc.constantFrom(...Object.entries(ids));
const anyId = kind.chain(([noun, all]) => fc.constantFrom(...all).map((id) => `${noun} ${id}`));
const newId = fc.stringMatching(/^x[a-z0-9]{0,9}(?:-[a-z0-9]{1,9}){0,6}$/);
const anyPair = kind.chain(([noun, all]) =>
  fc.shuffledSubarray([...all], { minLength: 2, maxLength: 2 }).map((two) => `${noun} ${two.join(" ")}`),
);

const anyJob = fc.oneof(
  fc.record({ what: anyId, to: newId }).map(({ what, to }) => `rename ${what} ${to}`),
  fc
    .record({ pair: anyPair, keep: fc.constantFrom("from", "into") })
    .map(({ pair, keep }) => `merge ${pair} --keep ${keep}`),
  anyId.map((what) => `withdraw ${what} --to /events/`),
);

/** Publishes what is new, and gives the check of the record. */
async function publish(folder: string): Promise<CheckedContent> {
  await fixContent(folder);
  return checkContent(folder);
}

/** The addresses ever published that lead to no page and to no notice. */
function lostAddresses(texts: Readonly<Record<string, string>>, { entries }: CheckedContent): string[] {
  const pages = new Set(knownAddresses(entries).all);
  const former = redirects.parse(parse(texts["redirects.yaml"] ?? "") ?? {});
  return readPermalinks(texts["permalinks.txt"] ?? "").flatMap(({ address }) => {
    const now = former[address] ?? address;
    return typeof now !== "string" || pages.has(now) ? [] : address;
  });
}

test("a thing that gets its old id back leaves no trace, whatever it is and was called", async () => {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  await fc.assert(
    fc.asyncProperty(anyId, newId, async (what, to) => {
      const [noun, id] = what.split(" ");
      await doJob(folder, `rename ${noun} ${id} ${to}`);
      expect(await changesSince(before, folder)).not.toEqual({});
      await doJob(folder, `rename ${noun} ${to} ${id}`);
      expect(await changesSince(before, folder)).toEqual({});
    }),
    { numRuns: 8 },
  );
});

test("after any jobs, one after the other, there is no error, and each address ever published leads somewhere", async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyJob, { minLength: 1, maxLength: 4 }), async (jobs) => {
      const folder = await ferryFolder();
      let { warningCount } = await publish(folder);
      for (const job of jobs) {
        const before = await allTexts(folder);
        const [name = ""] = job.split(" ");
        try {
          await doJob(folder, job);
          done.add(name);
        } catch (error) {
          if (!(error instanceof DeskError)) throw error;
          expect(await changesSince(before, folder)).toEqual({});
        }
        const checked = await publish(folder);
        expect(checked.errorCount).toBe(0);
        // What is joined or withdrawn may leave something to say for an editor; a new name does not.
        if (name === "rename") expect(checked.warningCount).toBe(warningCount);
        warningCount = checked.warningCount;
        expect(lostAddresses(await allTexts(folder), checked)).toEqual([]);
      }
    }),
    { numRuns: 8 },
  );
  expect(done).toContain("rename");
  expect(done).toContain("merge");
});
