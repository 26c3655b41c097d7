import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
import { expect, test } from "vitest";
import { KeptPages } from "../../src/site/kept-pages/kept-pages.ts";
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
    ["places/ember-quay.yaml", "name: Ember Quay", "name: The Ember Quay"],
  ],
];

/** Adds a report that stands between others. */
async function addReport(content: string): Promise<void> {
  const folder = join(content, "reports/2001");
  const text = await readFile(join(folder, "the-quay-is-quiet.md"), "utf8");
  const other = text.replace("/quiet", "/still").replace("2001-05-06~", "2001-05-05");
  expect(other).not.toBe(text);
  await writeFile(join(folder, "the-quay-is-still.md"), other);
}

async function edit(content: string, [file, from, to]: (typeof edits)[number][number]): Promise<void> {
  const path = join(content, file);
  const text = await readFile(path, "utf8");
  expect(text, file).toContain(from);
  await writeFile(path, text.replace(from, to));
}

/** Puts another text in the place of a page that a build has kept. */
async function mark(directory: string, path: string): Promise<void> {
  const contents = z
    .looseObject({
      stamp: z.string(),
      roster: z.string(),
      indexed: z.array(z.string()),
      pages: z.record(z.string(), z.looseObject({ key: z.string() })),
    })
    .parse(JSON.parse(await readFile(join(directory, "contents.json"), "utf8")));
  const pages = await KeptPages.open({ directory, stamp: contents.stamp, roster: contents.roster });
  for (const [each, { key }] of Object.entries(contents.pages)) {
    const made = pages.get(each, key);
    if (made === null) throw new Error(`${each} is not kept.`);
    if (each === path) pages.keep(each, key, { ...made, page: "kept" });
  }
  await pages.save(contents.indexed);
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
  const rounds = [
    ...edits.map((changes) => async () => {
      for (const change of changes) await edit(content, change);
    }),
    () => addReport(content),
  ];
  for (const [round, change] of rounds.entries()) {
    await change();
    const warm = await fileDigests(await build("warm", "kept"));
    expect(warm).not.toEqual(before);
    expect(warm).toEqual(await fileDigests(await build("cold", `nothing-${round}`)));
    before = warm;
  }
  await mark(join(folder, "kept/pages"), "events/last-crossing/");
  const page = await readFile(join(await build("warm", "kept"), "events/last-crossing/index.html"), "utf8");
  expect(page, "a page of which nothing changed is made again").toBe("kept");
}, 240_000);
