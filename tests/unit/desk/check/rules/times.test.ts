import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";
import { projectDirectory } from "../../../../support/run-node.ts";

const file = "events/sinking.md";

function eventWith(date: string, ...lines: readonly string[]) {
  return { [file]: markdownFile([...withField(eventFields, "date", `date: "${date}"`), ...lines]) };
}

function accountWith(event: string, ...lines: readonly string[]) {
  const account = [`  - event: ${event}`, "    says: It sank.", ...lines.map((line) => `    ${line}`)];
  return { "reports/2001/sank.md": markdownFile([...reportFields, "accounts:", ...account]) };
}

test("a time without a time zone is an error, which says where to name one", async () => {
  expect(await faultsWith(eventWith("2001-03-04", 'time: "15:05"'))).toEqual([
    {
      file,
      place: "6:7",
      rule: "times",
      message:
        "name the time zone whose clocks showed it: `timeZone` here, or in site.yaml for the whole story; for example `timeZone: Europe/London`",
    },
  ]);
});

test("the time zone of the story, or one of its own, is enough", async () => {
  const site = await readFile(join(projectDirectory, "tests/fixtures/record/site.yaml"), "utf8");
  const ofStory = { "site.yaml": `${site}timeZone: Europe/London\n` };
  expect(await faultsWith({ ...eventWith("2001-03-04", 'time: "15:05"'), ...ofStory })).toEqual([]);
  expect(await faultsWith(eventWith("2001-03-04", 'time: "15:05"', "timeZone: Europe/London"))).toEqual([]);
});

test("a time that no clock showed, or that clocks showed twice, is an error", async () => {
  const zone = "timeZone: Europe/London";
  expect(await faultsWith(eventWith("2001-03-25", 'time: "01:30"', zone))).toMatchObject([
    { place: "6:7", rule: "times", message: expect.stringMatching(/^correct the time: .* put forward/) },
  ]);
  expect(await faultsWith(eventWith("2000-10-29", 'time: "01:30"', zone))).toMatchObject([
    { place: "6:7", rule: "times", message: expect.stringContaining("put back") },
  ]);
});

test("the time of an account is on its own day or on that of the event, which is exact", async () => {
  const zone = "timeZone: Europe/London";
  expect(await faultsWith(accountWith("last-crossing", 'time: "15:05"', zone))).toEqual([]);
  const vague = await faultsWith(accountWith("first-crossing", 'time: "15:05"', zone));
  expect(vague).toMatchObject([
    { place: "10:11", rule: "times", message: expect.stringContaining("(190X)") },
  ]);
  const dated = accountWith("first-crossing", 'date: "1901-03-04"', 'time: "15:05"', zone);
  expect(await faultsWith(dated)).toEqual([]);
});
