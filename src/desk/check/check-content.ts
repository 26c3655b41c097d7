import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { VFile } from "vfile";
import type { CollectionName } from "../../schema/collections.ts";
import { type ContentFile, readContentFile } from "./content-file.ts";
import { collectionOf, listContentFiles } from "./list-files.ts";
import { identifiersRule } from "./rules/identifiers.ts";
import { phasesInOrderRule } from "./rules/phases-in-order.ts";
import { plainBodyRule } from "./rules/plain-body.ts";
import { quotedDatesRule } from "./rules/quoted-dates.ts";
import { referencesRule } from "./rules/references.ts";
import type { Rule } from "./rules/rule.ts";
import { schemaRule } from "./rules/schema.ts";

const rules: readonly Rule[] = [
  schemaRule,
  quotedDatesRule,
  identifiersRule,
  referencesRule,
  phasesInOrderRule,
  plainBodyRule,
];

/** What the check found: every file of the record with its messages. */
export interface CheckedContent {
  readonly files: readonly VFile[];
  readonly errorCount: number;
}

/** Checks the raw files below a content folder against every rule; all faults at once, each with its place. */
export async function checkContent(directory: string): Promise<CheckedContent> {
  const files: VFile[] = [];
  const read = new Map<CollectionName, ContentFile[]>();
  for (const path of await listContentFiles(directory)) {
    const collection = collectionOf(path);
    const file = new VFile({
      path: join(directory, path),
      value: await readFile(join(directory, path), "utf8"),
    });
    files.push(file);
    if (collection === null) {
      file.message(
        "this file is in no collection, so no page would show it; entries are .md files below reports/ and events/, and .yaml files below the other folders",
        { source: "desk", ruleId: "stray-file" },
      ).fatal = true;
      continue;
    }
    read.set(collection, [...(read.get(collection) ?? []), readContentFile(collection, file)]);
  }
  if (!read.has("site")) files.push(missingSite(directory));
  for (const rule of rules) rule(read);
  const errorCount = files.flatMap(({ messages }) => messages).filter(({ fatal }) => fatal === true).length;
  return { files, errorCount };
}

function missingSite(directory: string): VFile {
  const file = new VFile({ path: join(directory, "site.yaml") });
  file.message("this file is missing; it names the site, its phases and its topics", {
    source: "desk",
    ruleId: "missing-site",
  }).fatal = true;
  return file;
}
