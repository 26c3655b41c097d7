import type { z } from "astro/zod";
import { collectionSchemas } from "../../../schema/collections.ts";
import type { ContentFile } from "../content-file.ts";
import { allFiles, type Rule } from "./rule.ts";

/** Every field is one the schema knows, and holds what the schema asks for. */
export const schemaRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    const { schema } = collectionSchemas[file.collection];
    const { error } = schema.safeParse(file.data);
    for (const issue of error?.issues ?? []) report(file, issue);
  }
};

function report(file: ContentFile, issue: z.core.$ZodIssue): void {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      file.failAtKey([...path, key], "schema", `\`${key}\`: no such field${hintFor(key)}`);
    }
    return;
  }
  if (issue.code === "invalid_type" && isMissing(file, path)) {
    file.fail(path, "schema", `\`${path.join(".")}\` is missing; add it`);
    return;
  }
  const subject = path.length === 0 ? "" : `\`${path.join(".")}\`: `;
  file.fail(path, "schema", `${subject}${issue.message}`);
}

function hintFor(key: string): string {
  if (key === "slug" || key === "id")
    return "; an entry’s address is its file’s name, so rename the file instead";
  return "; take it out, or correct its spelling";
}

function isMissing(file: ContentFile, path: readonly (string | number)[]): boolean {
  return path.length > 0 && file.document.getIn(path) === undefined;
}
