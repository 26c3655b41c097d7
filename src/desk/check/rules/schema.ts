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
  if (path.length === 0 && issue.code === "invalid_type") {
    file.fail(path, "schema", "there are no fields here; write them as `key: value`, a line each");
    return;
  }
  const field = `\`${path.join(".")}\``;
  const written = path.length === 0 ? file.data : file.document.getIn(path);
  if (written === undefined) {
    const choice = issue.code === "invalid_value" ? `: ${issue.message}` : "";
    file.fail(path, "schema", `${field} is missing; add it${choice}`);
    return;
  }
  if (written === null) {
    file.failAtKey(path, "schema", `${field} is empty; fill it in, or leave the key out`);
    return;
  }
  file.fail(path, "schema", path.length === 0 ? issue.message : `${field}: ${issue.message}`);
}

function hintFor(key: string): string {
  if (key === "slug" || key === "id")
    return "; an entry’s address is its file’s name, so rename the file instead";
  return "; take it out, or correct its spelling";
}
