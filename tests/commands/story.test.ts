import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import "../support/patience.ts";
import { runNode } from "../support/run-node.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const flags = [
  ...["--title", "The Lake", "--tagline", "A tale", "--description", "What happened at the lake."],
  ...["--sides", "West shore, East shore", "--chapter", "The beginning", "--topic", "Ferry", "--yes"],
];

test("a story is begun by a command, and the commands that it names add to it", async () => {
  const folder = join(await temporaryFolder(), "lake");
  const begun = await runNode("src/commands/new.ts", ["story", folder, ...flags], {});
  expect(begun.output).toContain(`A story begins in ${folder}/`);
  expect(begun.code).toBe(0);
  const named = begun.output.split("\n").filter((line) => line.includes(`CONTENT_DIR=${folder} npm `));
  expect(named.map((line) => /npm .*?(?= {2})/.exec(line)?.[0])).toEqual([
    "npm run new -- source",
    "npm run check:content",
    "npm start",
  ]);
  const outlet = [
    "source",
    "--name",
    "Lake Post",
    "--side",
    "west-shore",
    "--kind",
    "newspaper",
    "--language",
    "en",
    "--yes",
  ];
  expect(await runNode("src/commands/new.ts", outlet, { CONTENT_DIR: folder })).toMatchObject({ code: 0 });
  expect(await runNode("src/commands/check-content.ts", [], { CONTENT_DIR: folder })).toMatchObject({
    code: 0,
  });
});

test("a folder that holds something is left as it is, before anything is asked", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "diary"));
  const { code, output } = await runNode("src/commands/new.ts", ["story", folder], {});
  expect(output).toBe(
    `${folder} holds something already, and nothing was written; name a new or empty folder.\n`,
  );
  expect(code).toBe(1);
  expect(await readdir(folder)).toEqual(["diary"]);
});

test.each([
  ["src/commands/build.ts", []],
  ["node_modules/astro/bin/astro.mjs", ["dev"]],
  ["src/commands/check-content.ts", []],
  ["src/commands/new.ts", ["person", "--name", "Pat", "--yes"]],
  ["src/commands/job.ts", ["rename", "person", "pat", "patty"]],
])("without a content folder, %s says how a story begins", async (script, words) => {
  const { code, output } = await runNode(script, words, { CONTENT_DIR: "/nowhere/lake" });
  expect(code).toBe(1);
  expect(output).toBe(
    "There is no content folder /nowhere/lake. “npm run new -- story /nowhere/lake” begins a story there; CONTENT_DIR names another folder.\n",
  );
});
