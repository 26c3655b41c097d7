import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../../src/desk/check/check-content.ts";
import { printMessages } from "../../../src/desk/check/messages.ts";
import { joinTimeline } from "../../../src/timeline/join/join.ts";
import { recordOf } from "../../support/desk/checked-record.ts";
import { projectDirectory } from "../../support/run-node.ts";

const content = await checkContent(join(projectDirectory, "content"));

test("the check finds nothing in the content of this site", () => {
  expect(printMessages(content.files)).toBe("");
});

test("every entry of the content is on the timeline", () => {
  const { site: _site, ...collections } = recordOf(content.entries);
  const { events, reports, sources, people, organisations, places, measures, translations } = joinTimeline(
    recordOf(content.entries),
  );
  expect(
    [events, reports, sources, people, organisations, places, measures, translations].flat(),
  ).toHaveLength(Object.values(collections).flat().length);
});
