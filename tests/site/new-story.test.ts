import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageAt, wordsOf } from "../support/site/pages.ts";
import { contentOf, site } from "../support/site/sites.ts";

const begun = await site("begun");

test("the home page of a story that has just begun says so, and what to do next", async () => {
  const { document } = await pageAt(begun, "/");
  const text = wordsOf(document.querySelector("main"));
  expect(text).toContain("The Lake What happened at the lake. No events yet.");
  for (const kind of ["source", "event", "report"]) expect(text).toContain(`npm run new -- ${kind}`);
  expect(text).not.toContain("Filter");
});

test.each(["people", "sources", "figures"])("the list of %s says that it is empty", async (kind) => {
  const { document } = await pageAt(begun, `/${kind}/`);
  expect(wordsOf(document.querySelector("main"))).toContain("There are none yet.");
});

test("the examples of its folder are on no page and in no file", async () => {
  expect(await readFile(join(await contentOf("begun"), "people/_example-person.yaml"), "utf8")).toContain(
    "Pat Example",
  );
  for await (const path of glob("**/*.{html,json,xml,csv,txt}", { cwd: begun })) {
    expect(await readFile(join(begun, path), "utf8"), path).not.toMatch(
      /Pat Example|Example Post|example-event/,
    );
  }
});
