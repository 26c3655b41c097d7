import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectDirectory } from "../../support/run-node.ts";

/** What may be imported by all that follows, in the order in which data flows; a group in one line is one room. */
const order = [
  ["src/settings.ts", "src/replace-file.ts"],
  ["src/timeline/dates", "src/timeline/memoize.ts", "src/timeline/words.ts"],
  ["src/schema"],
  ["src/timeline"],
  ["src/interface"],
  ["src/styles"],
  ["src/charts"],
  ["src/exports"],
  ["src/map"],
  ["src/scripts"],
  ["src/search"],
  ["src/fonts"],
  ["src/images"],
  ["src/desk"],
  ["src/site"],
  ["src/content.config.ts"],
  ["src/integrations"],
  ["src/components", "src/layouts"],
  ["src/pages"],
  ["src/commands"],
];

/** Styles that a file in another room reads as text. */
const allowed = new Set(["src/site/locator-style.ts: src/components/map/map.css"]);

function rankOf(file: string): number {
  return order.findIndex((rooms) => rooms.some((room) => file === room || file.startsWith(`${room}/`)));
}

test("data flows one way: no file imports from a room that comes after its own", async () => {
  const against: string[] = [];
  for await (const file of glob("src/**/*.{ts,astro}", { cwd: projectDirectory })) {
    const text = await readFile(join(projectDirectory, file), "utf8");
    for (const [, path = ""] of text.matchAll(/(?:from|import) "(\.[^"?]+)/g)) {
      const imported = join(dirname(file), path);
      if (!imported.startsWith("src/") || allowed.has(`${file}: ${imported}`)) continue;
      expect(rankOf(file), `${file} is in a room`).not.toBe(-1);
      if (rankOf(imported) > rankOf(file)) against.push(`${file} imports ${imported}`);
    }
  }
  expect(against).toEqual([]);
});

test("the heart and what is drawn from it import nothing of Astro, and no file system", async () => {
  const impure: string[] = [];
  for await (const file of glob("src/{timeline,charts,exports}/**/*.ts", { cwd: projectDirectory })) {
    const text = await readFile(join(projectDirectory, file), "utf8");
    if (/^(?!import type).*from "(?:astro|node:fs)/m.test(text)) impure.push(file);
  }
  expect(impure).toEqual([]);
});
