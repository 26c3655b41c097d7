import { expect, test } from "vitest";
import "../support/patience.ts";
import { runNode } from "../support/run-node.ts";

test("the configuration of remark says what is to be done where the editor’s Node does not read TypeScript", async () => {
  const code = `
    const { default: { plugins } } = await import("./.remarkrc.mjs");
    plugins.at(-1)()(null, { message: (text) => console.log(text) });
  `;
  const { output } = await runNode(
    "--no-experimental-strip-types",
    ["--input-type=module", "--eval", code],
    {},
  );
  expect(output).toMatch(
    /cannot be checked here with Node [\d.]+ .*; .*use Node 22\.18 or later, or run "npm run check:content" instead\n$/,
  );
});
