import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const report = "reports/2001/sank.md";

/** A report of the last crossing, which was on 4 March 2001, with more lines in its account. */
function reportOf(published: string, ...more: readonly string[]): string {
  return markdownFile([
    ...withField(reportFields, "published", `published: "${published}"`),
    "accounts:",
    "  - event: last-crossing",
    "    says: The ferry was taken out of service.",
    ...more.map((line) => `    ${line}`),
  ]);
}

test.each(["2001-03-03", "2001-02", "2000-12-31"])(
  "a report of %s on what happened later is a fault, with the ways out",
  async (published) => {
    const [fault, ...others] = await faultsWith({ [report]: reportOf(published) });
    expect(fault).toMatchObject({ file: report, place: "8:12", rule: "publication-after-event" });
    expect(fault?.message).toBe(
      `the report was published (${published}) before “last-crossing” happened (2001-03-04); correct one of the dates, give the day that the report gives as \`date\`, or explain it in a \`dateNote\``,
    );
    expect(others).toEqual([]);
  },
);

test.each(["2001-03-04", "2001-03", "2001-03-03~", "2001-04-01"])(
  "a report of %s on it is none",
  async (published) => {
    expect(await faultsWith({ [report]: reportOf(published) })).toEqual([]);
  },
);

test("a report that gives an earlier day, or whose account explains its day, is none", async () => {
  expect(await faultsWith({ [report]: reportOf("2001-03-02", 'date: "2001-03-01"') })).toEqual([]);
  expect(await faultsWith({ [report]: reportOf("2001-03-02", "dateNote: It was foretold.") })).toEqual([]);
});

test("a report that gives a day which is later, too, is a fault", async () => {
  expect(await faultsWith({ [report]: reportOf("2001-03-02", 'date: "2001-03-03"') })).toHaveLength(1);
});

test("what began before it, or has no known beginning, can be reported", async () => {
  for (const date of ["2001-01/2001-04", "../2001-04-01", "/2001-04-01", "2001", "2001-03-04?"]) {
    const event = [
      "---",
      "title: The ferry makes its last crossing",
      `date: "${date}"`,
      "phase: end",
      "topics: [ferry]",
      "---",
      "It crossed.",
      "",
    ].join("\n");
    const faults = await faultsWith({
      "events/long.md": event,
      [report]: reportOf("2001-03-03").replace("last-crossing", "long"),
    });
    expect(faults, date).toEqual([]);
  }
});
