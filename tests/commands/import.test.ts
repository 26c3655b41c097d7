import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../src/desk/check/check-content.ts";
import { validEntries } from "../../src/desk/check/content-file.ts";
import { readKnownEntries } from "../../src/desk/entries/known-entries.ts";
import { textsOf } from "../support/desk/archive/record-folder.ts";
import { contentFolder } from "../support/desk/content-folder.ts";
import { localAllowed } from "../support/desk/import/local-allowed.ts";
import { page, pageServer, redirect } from "../support/desk/import/page-server.ts";
import { projectDirectory, runNode } from "../support/run-node.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const pages = join(projectDirectory, "tests/fixtures/pages");

/** The command on a copy of the small record. */
async function importing(folder?: string) {
  const content = folder ?? (await contentFolder());
  const before = await textsOf(content);
  return {
    folder: content,
    run: (...parameters: string[]) =>
      runNode("src/commands/import.ts", parameters, { CONTENT_DIR: content, ...localAllowed }),
    /** The files that were not there before, or not so. */
    written: async () => {
      const now = Object.entries(await textsOf(content));
      return Object.fromEntries(now.filter(([path, text]) => before[path] !== text));
    },
  };
}

/** Whether a text repeats so many words in a row of another one. */
function repeats(text: string, original: string, count: number): boolean {
  const wordsOf = (whole: string) => whole.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = wordsOf(original.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, " "));
  const own = ` ${wordsOf(text).join(" ")} `;
  return words.some(
    (_, at) => at + count <= words.length && own.includes(` ${words.slice(at, at + count).join(" ")} `),
  );
}

test("a saved page becomes a draft with what it says of itself, a list for its editor, and no sentence of it", async () => {
  const { run, written, folder } = await importing();
  const { code, output } = await run(join(pages, "ferry-retired.html"));
  const id = "2001-03-07-ember-post-ferry-retired-after-ninety-years";
  const file = `reports/2001/${id}.md`;
  expect(output).toContain(`Draft written: ${join(folder, file)}\nIts address: /reports/${id}/`);
  expect(code).toBe(0);
  const files = await written();
  expect(Object.keys(files)).toEqual([file]);
  const text = files[file] ?? "";
  expect(text).toMatch(/^added: "\d{4}-\d{2}-\d{2}"$/m);
  expect(text.split("\n").filter((line) => !/^(?:#|added:)/.test(line))).toEqual([
    "---",
    "draft: true",
    "title: Ferry retired after “ninety” years",
    "source: ember-post",
    "agency: lake-wire",
    "url: https://post.ember.example/ferry-retired",
    'published: "2001-03-07"',
    "publishedNote: The day is from the metadata of the page (JSON-LD datePublished).",
    "language: en",
    "accounts: []",
    "---",
    "",
  ]);
  const notes = text.split("\n").filter((line) => line.startsWith("#"));
  for (const part of [
    "accounts",
    "ada-pike (Ada Pike)",
    "ember-quay (Ember Quay)",
    "ferry-company (",
    "last-crossing (",
  ]) {
    expect(notes.join("\n")).toContain(part);
  }
  const original = await readFile(join(pages, "ferry-retired.html"), "utf8");
  const body = original.slice(original.indexOf("<nav>")).replace(/<h1>.*<\/h1>/, "");
  expect(repeats(text, body, 8)).toBe(false);
  expect(repeats(body, body, 8)).toBe(true);
  const { errorCount } = await checkContent(folder);
  expect(errorCount).toBe(0);
}, 60_000);

test("where a page has no headline, its editor is told to describe the report", async () => {
  const { run, written, folder } = await importing();
  expect((await run(join(pages, "untitled.html"))).code).toBe(0);
  const [text = ""] = Object.values(await written());
  expect(text).toContain("\ntitle: null\n");
  expect(text.replaceAll(/\n# +/g, " ")).toContain(
    "say in description, below title, what the report reports, in six to ten words of your own",
  );
  expect((await checkContent(folder)).errorCount).toBe(0);
});

test("pages are fetched, in any encoding, and stand at the address to which they lead", async () => {
  const { run, written } = await importing();
  const { address, asked } = await pageServer({
    "/short": redirect("/2001/03/08/parom?utm_source=mail"),
    "/2001/03/08/parom?utm_source=mail": page(await readFile(join(pages, "parom.html")), "text/html"),
  });
  const missing = await run(`${address}/short`);
  expect(missing.code).toBe(1);
  expect(missing.output).toMatch(
    /its outlet: no source has a front page at 127\.0\.0\.1;[\s\S]*npm run new -- source --name 'NAME' --homepage http:\S+ --language ru\n {2}Found so far: headline “Паром уходит на покой”/,
  );
  expect(await written()).toEqual({});
  const { code, output } = await run(`${address}/short`, "--source", "lake-wire", "--language", "ru");
  expect(output).toContain("2001-03-08-lake-wire-parom-ukhodit-na-pokoy.md");
  expect(code).toBe(0);
  const [text = ""] = Object.values(await written());
  expect(text).toContain(
    `title: Паром уходит на покой\nsource: lake-wire\nurl: ${address}/2001/03/08/parom\n`,
  );
  expect(text).toContain("titleTranslation: add our translation");
  expect(asked[0]?.headers["user-agent"]).toMatch(/^[\w-]+\/\d+\.\d+\.\d+$/);
}, 60_000);

test("pages that are there already are named and left alone, without fetching what is known by its address", async () => {
  const { run, written } = await importing();
  const known = await run("https://post.ember.example/farewell/?utm_source=a&fbclid=b#top");
  expect(known).toEqual({
    code: 0,
    output:
      "Already there: https://post.ember.example/farewell/?utm_source=a&fbclid=b#top is reports/2001/last-crossing-in-the-post.md (/reports/last-crossing-in-the-post/). Nothing was written.\n",
  });
  const twice = await run(join(pages, "saved.html"), join(pages, "saved.html"), "--language", "en");
  expect(twice.output).toMatch(/^Draft written: .*2001-03-09-lake-wire-no-bronze-left-on-the-lake\.md$/m);
  expect(twice.output).toMatch(/^Already there: .*saved\.html is reports\/2001\/2001-03-09-lake-wire/m);
  expect(Object.keys(await written())).toHaveLength(1);
}, 60_000);

test("two reports that would have one name are both kept", async () => {
  const { run, written, folder } = await importing();
  const tale = join(pages, "tale.txt");
  await run(tale, "--language", "en");
  await run(tale, "--language", "en", "--url", "https://post.ember.example/another");
  expect(Object.keys(await written())).toEqual([
    "reports/2001/2001-03-10-ember-post-the-quay-without-a-boat-2.md",
    "reports/2001/2001-03-10-ember-post-the-quay-without-a-boat.md",
  ]);
  const { entries } = await readKnownEntries(folder);
  expect(validEntries(entries, "reports").filter(({ data }) => data.draft)).toHaveLength(2);
}, 60_000);

test("what cannot be imported is named with what to do, hinders nothing else, and nothing is written for it", async () => {
  const { run, written } = await importing();
  const folder = await temporaryFolder();
  const huge = join(folder, "huge.html");
  await writeFile(huge, Buffer.alloc(50 * 1024 * 1024, "<p>x"));
  const binary = join(folder, "picture.html");
  await writeFile(binary, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2]));
  const empty = join(folder, "empty.html");
  await writeFile(empty, "");
  const { address } = await pageServer({ "/loop": redirect("/loop"), "/slow": () => {} });
  const { code, output } = await run(
    ...[
      huge,
      binary,
      empty,
      folder,
      join(folder, "none.html"),
      `${address}/loop`,
      `${address}/slow`,
      `${address}/404`,
    ],
    ...[join(pages, "ferry-retired.html"), "--timeout", "1"],
  );
  expect(code).toBe(1);
  for (const part of [
    `${huge} is larger than 5 MB`,
    `${binary} is a picture; open it`,
    `${empty} was not imported`,
    `${folder} `,
    `There is no file ${join(folder, "none.html")}`,
    `${address}/loop cannot be loaded (redirect count exceeded)`,
    `${address}/slow did not load within 1 seconds`,
    "1 of 9 written; 8 were not imported, for the reasons above.",
    `${address}/404 cannot be imported: the server responded with status 404`,
  ]) {
    expect(output).toContain(part);
  }
  expect(output).not.toMatch(/^\s+at /m);
  expect(Object.keys(await written())).toEqual([expect.stringContaining("ferry-retired")]);
}, 60_000);

test("a hostile page gets nothing into the file but one line of headline", async () => {
  const { run, written } = await importing();
  const folder = await temporaryFolder();
  const hostile = join(folder, "hostile.html");
  const title = "x\n---\nsource: lake-wire\n# \"' {{ }} <script>alert(1)</script> \u202E\0 *a &b !c";
  await writeFile(
    hostile,
    `<html lang="en"><head><meta property="og:title" content='${title.replaceAll("'", "&#39;")}'>` +
      `<link rel="canonical" href="https://post.ember.example/hostile"><meta name="date" content="2001-03-05"></head>` +
      `<body>${"<div>".repeat(10_000)}<script>process.exit(3)</script></body></html>`,
  );
  const { code } = await run(hostile);
  expect(code).toBe(0);
  const [text = ""] = Object.values(await written());
  expect(text.split("\n").filter((line) => line === "---")).toHaveLength(2);
  expect(text).not.toMatch(/[\0\u202E]/);
  expect(text).toContain("source: ember-post");
}, 60_000);

test("the help is printed; no page, an unknown option and one title for two pages are refused", async () => {
  const { run, written } = await importing();
  expect(await run("--help")).toMatchObject({ code: 0, output: expect.stringContaining("--published DAY") });
  expect(await run()).toMatchObject({ code: 1, output: expect.stringContaining("Name a saved page") });
  expect(await run("a", "--force")).toMatchObject({ code: 1, output: expect.stringContaining("--force") });
  expect(await run("a", "b", "--title", "x")).toMatchObject({
    code: 1,
    output: expect.stringContaining("one page at a time"),
  });
  const wrong = await run(
    join(pages, "tale.txt"),
    "--published",
    "2001-03-10",
    "--language",
    "en",
    "--source",
    "ember-pst",
  );
  expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining("did you mean `ember-post`?") });
  expect(await written()).toEqual({});
}, 60_000);

test("a page on a machine of a private network is refused, and is not asked for", async () => {
  const { address, asked } = await pageServer({ "/a": page("<p>secret") });
  const { code, output } = await runNode("src/commands/import.ts", [`${address}/a`], {});
  expect(code).toBe(1);
  expect(output).toContain(`${new URL(address).host} is a machine of a private network`);
  expect(asked).toEqual([]);
});
