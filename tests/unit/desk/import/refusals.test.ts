import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Agent } from "undici";
import { expect, test } from "vitest";
import { readKnownEntries } from "../../../../src/desk/entries/known-entries.ts";
import { importPage } from "../../../../src/desk/import/import-page.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { pageOf } from "../../../support/desk/import/page-builders.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

async function importOf(body: string | Uint8Array) {
  const path = join(await temporaryFolder(), "page.html");
  await writeFile(path, body);
  return importPage(path, {
    known: await readKnownEntries(await contentFolder()),
    given: { url: "https://post.ember.example/1", published: "2024-04-17", language: "en" },
    fetching: { userAgent: "test", timeout: 1000, network: new Agent() },
    today: "2026-11-30",
    added: "2026-11-30",
    asker: null,
  });
}

const html = (title: string, rest = "") =>
  `<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${rest}</body></html>`;

test.each([
  ["Just a moment...", html("Just a moment...")],
  ["Attention Required! | Cloudflare", html("Attention Required! | Cloudflare")],
  ["DDoS-Guard", html("DDoS-Guard")],
  ["Access denied", html("Access denied", "<p>You do not have permission.</p>")],
  ["404 Not Found", html("404 Not Found")],
  ["Доступ ограничен", html("Доступ ограничен")],
  ["Log in to continue", html("Log in to continue")],
  ["machine", html("Ferry", '<script src="/cdn-cgi/challenge-platform/x.js"></script>')],
])("what a server sends instead of an article (%s) is refused, with what to do", async (seen, body) => {
  await expect(importOf(body)).rejects.toThrow(seen);
  await expect(importOf(body)).rejects.toThrow(
    "open the page in a browser, save it when the article is there",
  );
});

test.each([
  ["%PDF-1.7", "is a PDF; open it, copy headline"],
  ["PK\x03\x04", "is a packed file or a document of an office program"],
  ["bplist00", "is a web archive of Safari"],
  [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "is a picture"],
])("a file that is no page is named as what it is (%j)", async (body, message) => {
  await expect(importOf(body)).rejects.toThrow(message);
});

test("an article on access that was denied is none of these", async () => {
  const dateline = "The crew was not let aboard, and nobody knew who had ordered it. ".repeat(30);
  const long = pageOf({ language: "en", headline: "Access denied to the ferry", dateline });
  expect(await importOf(long)).toMatchObject({ kind: "draft" });
});

test("a translation by a machine is refused, for its headline is not the outlet’s", async () => {
  const known = await readKnownEntries(await contentFolder());
  const importing = importPage("https://post-ember-example.translate.goog/1?_x_tr_sl=ru", {
    known,
    given: {},
    fetching: { userAgent: "test", timeout: 1000, network: new Agent() },
    today: "2026-11-30",
    added: "2026-11-30",
    asker: null,
  });
  await expect(importing).rejects.toThrow("is a translation by a machine; import the page itself");
});
