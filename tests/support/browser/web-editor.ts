import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { readKnownEntries } from "../../../src/desk/entries/known-entries.ts";
import { editorSetup } from "../../../src/desk/web-editor/config.ts";
import { buildWebEditor } from "../../../src/integrations/web-editor.ts";
import { allTexts } from "../desk/ferry-folder.ts";
import { projectDirectory } from "../run-node.ts";
import { patience, type Visit, visit } from "./browser.ts";

/** Serves the web editor for a content folder of the project to the tests of a file; its files are not at GitHub but in the browser. */
export function visitEditor(content: string): Visit {
  let folder: string | undefined;
  afterAll(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
  });
  return visit(async () => {
    folder = await mkdtemp(join(tmpdir(), "timeline-editor-"));
    const known = await readKnownEntries(join(projectDirectory, content));
    const place = { repository: "ember/lake", folder: "content" };
    const setup = editorSetup({ place, title: "The desk", known, signIn: null });
    const config = { ...setup.config, backend: { name: "test-repo" }, publish_mode: "simple" } as const;
    await buildWebEditor({ ...setup, config }, folder);
    return folder;
  });
}

/** The web editor in a browser, with the files that it changes. */
export interface OpenedEditor {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** The text of a file, by its path below the content folder; null where there is none. */
  readonly read: (path: string) => Promise<string | null>;
  /** Saves what is open, and gives the file once it is another one. */
  readonly save: (path: string) => Promise<string>;
}

/**
 * Opens the web editor with the files of a content folder of the project.
 *
 * @param height of the window: fields that are not in view are not made yet.
 */
export async function openEditor(site: Visit, content: string, height: number): Promise<OpenedEditor> {
  const { page, complaints } = await site.open({ viewport: { width: 1280, height } });
  await page.goto(`${site.origin()}/`);
  await page.evaluate(writeFiles, await allTexts(join(projectDirectory, content)));
  await page.getByRole("button", { name: "Work with Test Repository" }).click();
  const list = page.getByRole("button", { name: /New/ });
  await list.waitFor();
  const read = (path: string) => page.evaluate(readFile, path);
  return {
    page,
    complaints,
    read,
    save: async (path) => {
      const before = await read(path);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect.poll(() => read(path), patience).not.toBe(before);
      // What was saved is closed, and the list is shown again.
      await list.waitFor();
      return (await read(path)) ?? "";
    },
  };
}

/** Runs in the browser. */
async function writeFiles(texts: Readonly<Record<string, string>>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(texts)) {
    let folder = await root.getDirectoryHandle("sveltia-cms-test", { create: true });
    const parts = ["content", ...path.split("/")];
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts.at(-1) ?? "", { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }
}

/** Runs in the browser. */
async function readFile(path: string): Promise<string | null> {
  try {
    let folder = await navigator.storage.getDirectory();
    const parts = ["sveltia-cms-test", "content", ...path.split("/")];
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    const file = await (await folder.getFileHandle(parts.at(-1) ?? "")).getFile();
    return await file.text();
  } catch {
    return null;
  }
}
