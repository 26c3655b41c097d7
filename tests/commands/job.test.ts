import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import "../support/patience.ts";
import { allTexts, changesSince, ferryFolder } from "../support/desk/ferry-folder.ts";
import { runNode } from "../support/run-node.ts";

async function working() {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  return {
    folder,
    changes: () => changesSince(before, folder),
    run: (...words: string[]) => runNode("src/commands/job.ts", words, { CONTENT_DIR: folder }),
  };
}

test("a job shows what it changes, writes it, and says what the check has to say", async () => {
  const { folder, run, changes } = await working();
  const { code, output } = await run("rename", "event", "quay-closed", "quay-shut");
  expect(code).toBe(0);
  expect(output).toContain(
    `events/quay-closed.md becomes events/quay-shut.md
reports/2001/quay-closed-in-the-post.md
  -   - event: quay-closed
  +   - event: quay-shut
redirects.yaml
  + /embed/events/quay-closed/: /embed/events/quay-shut/
  + /events/quay-closed/: /events/quay-shut/

Written.
`,
  );
  expect(output).toContain(`${folder}/permalinks.txt:1:1 warning not yet in this file`);
  expect(Object.keys(await changes()).toSorted()).toEqual([
    "events/quay-closed.md",
    "events/quay-shut.md",
    "redirects.yaml",
    "reports/2001/quay-closed-in-the-post.md",
  ]);
});

test("--dry-run shows the same and writes nothing", async () => {
  const { run, changes } = await working();
  const { code, output } = await run(
    "merge",
    "event",
    "quay-closed",
    "ferry-sold",
    "--keep",
    "into",
    "--dry-run",
  );
  expect(code).toBe(0);
  expect(output).toContain("events/quay-closed.md is deleted\n");
  expect(output).toContain("Left out, title: The quay is closed\n");
  expect(output).toContain("Nothing was written: this only shows what would change.");
  expect(await changes()).toEqual({});
});

test("what is in the way is said without a trace, and nothing is written", async () => {
  const { run, changes } = await working();
  for (const [words, why] of [
    ["withdraw event quay-closed --why Because", "this event is named here"],
    ["withdraw event", "These words do not fit the command"],
    ["split event quay-closed quay-shut", "--reports, --title and --text are needed"],
    ["sink event quay-closed", "“sink” is no job"],
  ] as const) {
    const { code, output } = await run(...words.split(" "));
    expect(code).toBe(1);
    expect(output).toContain(why);
    expect(output).not.toMatch(/^\s+at /m);
  }
  expect(await changes()).toEqual({});
});

test.each(["rename", "merge", "split", "withdraw"])("npm run %s tells how it is used", async (name) => {
  expect(Object.entries(manifest.scripts)).toContainEqual([name, `node src/commands/job.ts ${name}`]);
  const { code, output } = await runNode("src/commands/job.ts", [name, "--help"], {});
  expect(code).toBe(0);
  expect(output).toContain(`npm run ${name} -- `);
  expect(output).toContain("--dry-run");
});
