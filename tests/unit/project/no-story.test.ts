import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRecord } from "../../support/content/read-record.ts";
import { namesIn, wordsOfStory } from "../../support/content/story-words.ts";
import { projectDirectory } from "../../support/run-node.ts";

const files = globSync("src/**/*.{ts,astro,css}", { cwd: projectDirectory });

/** English words that a story uses as names, too. */
const plainWords = ["Elsewhere", "Index", "Other", "Report"];

/** Names that a file has for a reason. */
const allowed = new Set([
  // The name of the language.
  "src/interface/messages/az.ts: Azərbaycan",
  // The maps of any story: whose part land is drawn as where site.yaml does not say.
  "src/schema/site.ts: Ukraine",
]);

describe.each(["content", "examples/ferry"])("src/ knows nothing of the story in %s", (folder) => {
  const names = wordsOfStory(readRecord(join(projectDirectory, folder))).filter(
    (name) => !plainWords.includes(name),
  );

  test("no file has one of its names, titles or outlets", () => {
    expect(names.length).toBeGreaterThan(50);
    const found = files.flatMap((file) =>
      namesIn(readFileSync(join(projectDirectory, file), "utf8"), names).map((name) => `${file}: ${name}`),
    );
    expect(found.filter((line) => !allowed.has(line))).toEqual([]);
  });
});

test("no file has a word of the story that is part of many names", () => {
  const stems = /karabakh|artsakh|peacekeep|\bbaku\b|yerevan|\bazeris?\b|lake ember/iu;
  const found = files.flatMap((file) => {
    const match = stems.exec(readFileSync(join(projectDirectory, file), "utf8"));
    return match === null ? [] : `${file}: ${match[0]}`;
  });
  expect(found).toEqual([]);
});
