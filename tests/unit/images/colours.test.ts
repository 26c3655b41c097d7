import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { colours } from "../../../src/images/design.ts";
import { projectDirectory } from "../../support/run-node.ts";

test("browsers that know no `light-dark()` have every colour of the light theme", async () => {
  const tokens = await readFile(`${projectDirectory}/src/styles/tokens.css`, "utf8");
  const light = [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+), #\w+\);/g)];
  expect(light.length).toBeGreaterThan(15);
  for (const [, name, colour] of light) expect(tokens).toContain(`      ${name}: ${colour};\n`);
});

test("pictures have the colours of the pages", async () => {
  const tokens = await readFile(`${projectDirectory}/src/styles/tokens.css`, "utf8");
  for (const [name, colour] of Object.entries(colours)) {
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(tokens, token).toMatch(new RegExp(`--${token}: light-dark\\(${colour},`));
  }
});
