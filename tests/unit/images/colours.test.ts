import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { colours } from "../../../src/images/design.ts";
import { mostSides } from "../../../src/schema/site.ts";
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

describe("the sides", async () => {
  const tokens = await readFile(`${projectDirectory}/src/styles/tokens.css`, "utf8");
  const patterns = await readFile(`${projectDirectory}/src/styles/patterns.css`, "utf8");
  const numbers = Array.from({ length: mostSides }, (_, index) => index + 1);

  test("each have a sign that no other has", () => {
    const signs = numbers.map(
      (number) => new RegExp(`\\.side-${number} \\{\\s+--sign: "(.)";`).exec(patterns)?.[1] ?? "",
    );
    expect(signs).not.toContain("");
    expect(new Set(signs).size).toBe(mostSides);
  });

  test.each(numbers)("side %i has a colour in which letters can be read, light and dark", (number) => {
    const [light, dark] = colourOf(`side-${number}`);
    for (const paper of ["paper", "paper-raised"]) {
      const [lightPaper, darkPaper] = colourOf(paper);
      expect(contrast(light, lightPaper)).toBeGreaterThan(4.5);
      expect(contrast(dark, darkPaper)).toBeGreaterThan(4.5);
    }
  });

  function colourOf(name: string): readonly [string, string] {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(tokens) ?? [];
    if (light === undefined || dark === undefined) throw new Error(`There is no colour --${name}.`);
    return [light, dark];
  }
});

/** The contrast of two colours, as WCAG defines it. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
