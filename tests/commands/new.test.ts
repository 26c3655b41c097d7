import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import "../support/patience.ts";
import { textsOf } from "../support/desk/archive/record-folder.ts";
import { contentFolder } from "../support/desk/content-folder.ts";
import { runNode } from "../support/run-node.ts";

async function adding() {
  const folder = await contentFolder();
  return {
    folder,
    run: (...parameters: string[]) => runNode("src/commands/new.ts", parameters, { CONTENT_DIR: folder }),
  };
}

const person = ["person", "--name", "Bo Reed", "--side", "south", "--yes"];

test("a file is written from flags, its path and its address are printed, and what the check has to say", async () => {
  const { folder, run } = await adding();
  const { code, output } = await run(...person);
  expect(output).toContain(
    `Written: ${join(folder, "people/bo-reed.yaml")}\nIts address: /people/bo-reed/\n`,
  );
  expect(code).toBe(0);
  expect(await readFile(join(folder, "people/bo-reed.yaml"), "utf8")).toBe("name: Bo Reed\nside: south\n");
});

test("a file that is there is never written over", async () => {
  const { folder, run } = await adding();
  await run(...person);
  const before = await textsOf(folder);
  const { code, output } = await run(...person, "--note", "Another one.");
  expect(code).toBe(1);
  expect(output).toContain("people/bo-reed.yaml has the id “bo-reed”; choose another one");
  expect(await textsOf(folder)).toEqual(before);
});

test("faults are named without a trace, and nothing is written", async () => {
  const { folder, run } = await adding();
  const before = await textsOf(folder);
  const missing = await run("report", "--yes");
  expect(missing).toMatchObject({ code: 1, output: expect.stringContaining("--url is missing") });
  expect(missing.output).not.toMatch(/^\s+at /m);
  expect(await run("person")).toMatchObject({
    code: 1,
    output: expect.stringContaining("no terminal to ask in"),
  });
  expect(await run("persons", "--yes")).toMatchObject({
    code: 1,
    output: expect.stringContaining("report, event, person"),
  });
  expect(await run("person", "--nme", "x")).toMatchObject({
    code: 1,
    output: expect.stringContaining("--nme"),
  });
  expect(await textsOf(folder)).toEqual(before);
});

test("the help names the kinds, and of each kind the flags", async () => {
  const { run } = await adding();
  expect(await run()).toMatchObject({ code: 0, output: expect.stringContaining("source, measure") });
  expect(await run("measure", "--help")).toMatchObject({
    code: 0,
    output: expect.stringContaining("--unit-of-one"),
  });
});
