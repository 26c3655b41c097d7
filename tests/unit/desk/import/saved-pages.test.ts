import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MockAgent } from "undici";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { ContentFile } from "../../../../src/desk/check/content-file.ts";
import { readKnownEntries } from "../../../../src/desk/entries/known-entries.ts";
import { importPage } from "../../../../src/desk/import/import-page.ts";
import type { Asker } from "../../../../src/desk/new/asker.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { outlets, type SavedPage, savedPages } from "../../../support/desk/import/saved-pages.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

/** Answers truly, and notes for which fields it was asked. */
function truthfulAsker({ fields }: SavedPage) {
  const asked: string[] = [];
  const asker: Asker = {
    text: async ({ message, initial = "", faultOf }) => {
      const [key = ""] = message.split("\n");
      if (key === "name") return initial;
      asked.push(key);
      const answer = String(new Map(Object.entries(fields)).get(key));
      expect(faultOf?.(answer) ?? null).toBeNull();
      return answer;
    },
    choose: async (message, options) => {
      const [key = ""] = message.split("\n");
      if (key === "source") asked.push(key);
      return options[0]?.value ?? "";
    },
    pick: async () => [],
    chooseMany: async () => [],
    confirm: async () => true,
  };
  return { asker, asked };
}

/** The draft of a page, as text and as fields, and the fields for which an editor was asked. */
async function importOf(page: SavedPage) {
  const known = await readKnownEntries(await contentFolder(outlets));
  const bytes = Buffer.from(page.body);
  // The outlets are invented: nobody answers for them.
  const network = new MockAgent();
  let path = page.from;
  if (path === null) {
    path = join(await temporaryFolder(), "page.html");
    await writeFile(path, bytes);
  } else {
    const type = `text/html${page.charset === undefined ? "" : `; charset=${page.charset}`}`;
    const answers = network.get(new URL(path).origin).intercept({ path: () => true });
    answers.reply(200, bytes, { headers: { "content-type": type } });
  }
  const { asker, asked } = truthfulAsker(page);
  const imported = await importPage(path, {
    known,
    given: {},
    fetching: { userAgent: "test", timeout: 10_000, network },
    today: "2026-11-30",
    added: "2026-11-30",
    asker,
  });
  if (imported.kind !== "draft") throw new Error(`It is taken for ${imported.file}.`);
  const file = new VFile({ path: "reports/2024/draft.md", value: imported.draft.text });
  const { parsed } = new ContentFile("reports", file);
  if (!parsed.success) throw new Error(parsed.error.message);
  return { text: imported.draft.text, data: parsed.data, asked, source: imported.source };
}

const keys = ["title", "source", "agency", "url", "archive", "published", "language"] as const;

describe("a page of each style", () => {
  test.each(savedPages)("$name: each field is right, or asked for", async (page) => {
    const { data, asked, text, source } = await importOf(page);
    const written = Object.fromEntries(keys.map((key) => [key, data[key]]));
    expect(written).toEqual({ agency: undefined, archive: undefined, ...page.fields });
    expect(asked).toEqual(page.asked ?? []);
    const notes = text.replace(/\n# +/g, " ");
    if (page.told !== undefined) expect(notes).toContain(page.told);
    if (!asked.includes("published")) expect(notes).toContain("published: compare the day with the page");
    expect(source?.id).toBe(asked.includes("source") ? page.fields.source : undefined);
  });
});

test("of all fields of all pages at least nine in ten are right at once", () => {
  const all = savedPages.length * keys.length;
  const asked = savedPages.flatMap((page) => page.asked ?? []).length;
  expect(savedPages.length).toBeGreaterThanOrEqual(40);
  expect((all - asked) / all).toBeGreaterThanOrEqual(0.9);
});
