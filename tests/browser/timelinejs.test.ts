import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { copyTimelineJs } from "../bench/reader/timelinejs.ts";
import { visit } from "../support/browser/browser.ts";
import { site } from "../support/site/sites.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const { open } = visit("ferry");

test("TimelineJS shows the events of its data file, each with the date in the words of this site", async () => {
  const folder = await temporaryFolder();
  await copyTimelineJs(join(folder, "timelinejs"));
  const data = await readFile(join(await site("ferry"), "data/timelinejs.json"), "utf8");
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="timelinejs/css/timeline.css"><div id="timeline" style="height: 700px"></div><script src="timelinejs/js/timeline.js"></script><script>new TL.Timeline("timeline", ${data.replaceAll("<", "\\u003c")});</script>`,
  );
  const { page } = await open();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  const slide = (headline: string) => page.locator(".tl-slide").filter({ hasText: headline });
  await slide("The ferry makes its last crossing").first().waitFor({ state: "attached", timeout: 60_000 });
  const { events } = JSON.parse(data);
  expect(await page.locator(".tl-slide").count()).toBe(events.length + 1);
  const dateOn = (headline: string) => slide(headline).locator(".tl-headline-date").first().textContent();
  expect(await dateOn("The ferry makes its last crossing")).toBe("4 March 2001");
  expect(await dateOn("The ferry runs into Stone Island in the fog")).toBe(
    "12 November 2000, 06:40 Auckland time",
  );
});
