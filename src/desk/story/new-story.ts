import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Document } from "yaml";
import { collectionSchemas, entryCollections, nounOf } from "../../schema/collections.ts";
import { fieldsOf } from "../../schema/fields.ts";
import { DeskError } from "../desk-error.ts";
import { fileOf, formOf } from "../entries/entry-form.ts";
import { printEntry } from "../entries/print-entry.ts";
import { printFields } from "../entries/print-text.ts";
import { exampleEntries, siteExample } from "./examples.ts";
import { asComments, withComments } from "./print-commented.ts";
import { type StoryAnswers, siteOf } from "./story-questions.ts";

const siteFields = fieldsOf(collectionSchemas.site.schema);

/** The files of a new story by their path below its folder: `site.yaml`, and an example of each kind, which no build shows. */
export function storyFiles(answers: StoryAnswers): Map<string, string> {
  const site = siteOf(answers);
  const entries = exampleEntries({
    phase: firstId(site.phases),
    topic: firstId(site.topics),
    side: firstId(site.sides),
  });
  const missing = siteFields.filter(({ key }) => !(key in site));
  const siteText = `${withComments(printFields(new Document(site)), siteFields)}${asComments(missing, siteExample)}`;
  const examples = entryCollections.map((name) => {
    const published = name === "reports" ? "2001" : "";
    const path = fileOf(name, `_example-${nounOf(name)}`, published);
    return [path, withComments(printEntry(name, entries[name]), formOf(name))] as const;
  });
  return new Map([["site.yaml", siteText], ...examples]);
}

function firstId(list: readonly { readonly id: string }[]): string {
  return list[0]?.id ?? "example";
}

/**
 * Writes the files of a new story, whole or not at all.
 *
 * @throws {DeskError} where there is something in the folder, which stays as it is.
 */
export async function writeStory(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder);
  await assertEmpty(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.new`);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(temporary, path)), { recursive: true });
      await writeFile(join(temporary, path), text, { flush: true });
    }
    await rename(temporary, target);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new DeskError(`${folder} cannot be written (${error.message}).`, { cause: error });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** @throws {DeskError} where a story would be written over something. */
export async function assertEmpty(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const names = await readdir(folder).catch(() => ["a file"]);
  if (names.length === 0) return;
  throw new DeskError(
    `${folder} holds something already, and nothing was written; name a new or empty folder.`,
  );
}

/** What to do with a new story. */
export function storyWritten(folder: string): string {
  return `A story begins in ${folder}/: its texts are in site.yaml, and files whose names begin with an underscore
show what each kind of file can say. No page shows those.

  CONTENT_DIR=${folder} npm run new -- source    # an outlet; then event, report, person, place …
  CONTENT_DIR=${folder} npm run check:content    # names every mistake, and what to write instead
  CONTENT_DIR=${folder} npm start                # the site, at http://localhost:4321`;
}
