import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectDirectory } from "../../support/run-node.ts";

test("only the shared styles are in inner layers: any other file can be the first that a page loads, and would put them in another order", () => {
  const files = globSync("src/**/*.{css,astro}", { cwd: projectDirectory });
  const others = files.filter((file) => !file.startsWith("src/styles/"));
  expect(others.length).toBeGreaterThan(20);
  const inInnerLayers = others.filter((file) =>
    /@layer components\./.test(readFileSync(join(projectDirectory, file), "utf8")),
  );
  expect(inInnerLayers).toEqual([]);
});
