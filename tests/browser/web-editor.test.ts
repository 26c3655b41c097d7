import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkContent } from "../../src/desk/check/check-content.ts";
import { fixContent } from "../../src/desk/check/fix-content.ts";
import { printMessages } from "../../src/desk/check/messages.ts";
import { readKnownEntries } from "../../src/desk/entries/known-entries.ts";
import { readEntryFile } from "../../src/desk/web-editor/entry-file.ts";
import { replaceFile } from "../../src/replace-file.ts";
import { entryCollections } from "../../src/schema/collections.ts";
import { patience } from "../support/browser/browser.ts";
import { openEditor, visitEditor } from "../support/browser/web-editor.ts";
import { projectDirectory, runNode } from "../support/run-node.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const story = "tests/fixtures/record";
const small = visitEditor(story);
const whole = visitEditor("content");

test("a report with an account, a figure and a quotation is added, passes the check, and is on the site", async () => {
  const { page, complaints, save } = await openEditor(small, story, 4000);
  await page.getByRole("button", { name: /New/ }).click();
  await choose(page, "Source", "Lake Wire");
  await add(page, "Account");
  await choose(page, "Event", "The ferry makes its last crossing");
  await choose(page, "By", "Ada Pike");
  await add(page, "Figure");
  await choose(page, "Measure", "Passengers");
  await page.getByRole("checkbox", { name: /Add .?Quote/ }).check();
  await choose(page, "Speaker", "Ada Pike");
  await write(page, {
    Title: "Eleven people on the last ferry",
    Url: "https://lakewire.example/2001/eleven",
    Published: "2001-03-06",
    Language: "en",
    Says: "Eleven people crossed with the ferry, the captain said.",
    Value: "11",
    Words: "We were eleven",
  });
  const path = "reports/2001/2001-03-06-lake-wire-eleven-people-on-the-last-ferry.md";
  const text = await save(path);
  expect(text.replace(/(?<=added: ")[\d-]+/, "TODAY")).toBe(`---
title: Eleven people on the last ferry
source: lake-wire
url: https://lakewire.example/2001/eleven
published: "2001-03-06"
language: en
added: "TODAY"
accounts:
  - event: last-crossing
    says: Eleven people crossed with the ferry, the captain said.
    by: [ada-pike]
    figures:
      - { measure: passengers, value: 11 }
    quote: { speaker: ada-pike, words: We were eleven }
---
`);
  // Nothing was asked of another site, not even by the program’s own fonts or its search for updates.
  expect(complaints).toEqual([]);

  const folder = await temporaryFolder();
  const content = join(folder, "content");
  await cp(join(projectDirectory, story), content, { recursive: true });
  await replaceFile(join(content, path), text);
  await fixContent(content);
  const { files, errorCount } = await checkContent(content);
  expect(errorCount, printMessages(files)).toBe(0);
  const site = join(folder, "site");
  const environment = { CONTENT_DIR: content, OUT_DIR: site, SHARE_IMAGES: "off" };
  expect(await runNode("src/commands/build.ts", [], environment)).toMatchObject({ code: 0 });
  expect(await readFile(join(site, "events/last-crossing/index.html"), "utf8")).toContain("We were eleven");
});

test("of an entry of each kind that is in the record, only the line that was changed is another one", async () => {
  const { page, read, save } = await openEditor(whole, "content", 720);
  const known = await readKnownEntries(join(projectDirectory, "content"));
  for (const collection of entryCollections) {
    // The longest has most that could be lost.
    const [file] = known.entries[collection].toSorted((a, b) => b.text.length - a.text.length);
    const path = file?.file.path.slice(known.directory.length + 1) ?? "";
    const address = path.slice(collection.length + 1).replace(/\.\w+$/, "");
    await page.goto(`${whole.origin()}/#/collections/${collection}/entries/${address}`);
    const before = (await read(path)) ?? "";
    const fields = readEntryFile(before);
    const [key, label] = "title" in fields ? ["title", "Title"] : ["name", "Name"];
    const title = String(fields[key]);
    // The form of the entry before this one is replaced.
    const heading = page.getByRole("textbox", { name: label, exact: true }).first();
    await expect.poll(() => heading.inputValue(), patience).toBe(title);
    const changed = `${title.slice(0, -1)}!`;
    await expect.poll(() => heading.fill(changed).then(() => heading.inputValue()), patience).toBe(changed);
    expect(await save(path), path).toBe(before.replace(title, changed));
  }
});

/** Fills in texts, until all of them are there: a form under construction forgets what is written into it. */
async function write(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  const isWritten = async () => {
    let areAll = true;
    for (const [name, text] of Object.entries(texts)) {
      const field = page.getByRole("textbox", { name, exact: true });
      if ((await field.inputValue()) === text) continue;
      await field.fill(text);
      areAll = false;
    }
    return areAll;
  };
  await expect.poll(isWritten, patience).toBe(true);
}

/** Chooses one of a few options. Sveltia CMS puts invisible signs around names. */
function choose(page: Page, field: string, option: string): Promise<void> {
  const group = page.getByRole("group", { name: new RegExp(`^“.?${field}.?” Field$`) });
  const name = new RegExp(option);
  return group.getByRole("radio", { name }).or(group.getByRole("checkbox", { name })).click();
}

/** Adds one more item to a list. */
function add(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name: new RegExp(`^Add .?${name}.?$`) }).click();
}
