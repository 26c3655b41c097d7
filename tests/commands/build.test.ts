import { expect, test } from "vitest";
import { runNode } from "../support/run-node.ts";

test("a setting of no use ends a command with its reason alone, and nothing is built", async () => {
  const { code, output } = await runNode("src/commands/build.ts", [], { BASE_PATH: "sub" });
  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^BASE_PATH is "sub"; write a path such as .+$/);
}, 60_000);
