import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectDirectory } from "../support/run-node.ts";
import { buildSiteFor } from "../support/site/build-sites.ts";
import { fileDigests } from "../support/site/file-digests.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What an editor does between two builds: files of the record with what is found and put in its place. */
const edits: readonly (readonly [file: string, from: string, to: string])[][] = [
  [
    ["reports/2001/last-crossing-in-the-post.md", "a dozen people", "a dozen people and a dog"],
    ["reports/2001/last-crossing-in-the-post.md", "value: 12", "value: 14"],
  ],
  [
    ["events/first-crossing.md", "title: ", "title: Long ago, "],
    ["reports/2001/the-quay-is-quiet.md", "walks along", "**strolls** along"],
    ["sources/lake-wire.yaml", "name: Lake Wire", "name: The Lake Wire"],
  ],
];

async function edit(content: string, [file, from, to]: (typeof edits)[number][number]): Promise<void> {
  const path = join(content, file);
  const text = await readFile(path, "utf8");
  expect(text, file).toContain(from);
  await writeFile(path, text.replace(from, to));
}

test("a build after an edit gives the same bytes as a first build of the same content", async () => {
  const folder = await temporaryFolder();
  const content = join(folder, "content");
  await cp(`${projectDirectory}/tests/fixtures/record`, content, { recursive: true });
  const build = (name: string, cache: string) =>
    buildSiteFor(folder, name, {
      CONTENT_DIR: content,
      CACHE_DIR: join(folder, cache),
      SHARE_IMAGES: "off",
    });
  let before = await fileDigests(await build("warm", "kept"));
  for (const [round, changes] of edits.entries()) {
    for (const change of changes) await edit(content, change);
    const warm = await fileDigests(await build("warm", "kept"));
    expect(warm).not.toEqual(before);
    expect(warm).toEqual(await fileDigests(await build("cold", `nothing-${round}`)));
    before = warm;
  }
}, 240_000);
